import type { JSX } from 'preact'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import { send, useAsk } from '../gate-words.ts'
import { PlanAbsence } from './PlanAbsence.tsx'
import { Rota } from './Rota.tsx'
import './AbsencesPage.css'

type Absence = Queries['absence.page']['output']['absences'][number]

/** Who is away and who stands in; who is on call, and when nobody is. */
export const AbsencesPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('absence.page', {}, true)
  return (
    <div class="absences stack-l">
      <header class="stack-s">
        <h1>{t('absence.title')}</h1>
        <p class="secondary">{t('absence.lead')}</p>
      </header>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('absence.loading')} count={3} />}
      {data && (
        <section class="stack-s">
          <h2>{t('absence.away')}</h2>
          {data.absences.length === 0 && <p>{t('absence.none')}</p>}
          <ul class="absence-rows">
            {data.absences.map((one) => (
              <AbsenceRow key={one.id} absence={one} onDone={again} />
            ))}
          </ul>
          {data.people.length > 0 ? (
            <PlanAbsence people={data.people} standIns={data.standIns} onDone={again} />
          ) : (
            <p class="secondary">{t('absence.cannot')}</p>
          )}
        </section>
      )}
      <Slot name="team.load" />
      <Rota />
    </div>
  )
}

const AbsenceRow = ({ absence, onDone }: { absence: Absence; onDone: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const tell = useTell()
  const { act, busy, no } = useActs(t('absence.kept'))
  const { id, person, standIn, from, until, may } = absence
  const what = from <= dayOf(now) ? 'absence.end' : 'absence.drop'
  const end = async (): Promise<void> => {
    const did = await act(send('absence.end', person.id, { absence: id }), '')
    if (!did) return
    tell(t(did === 'done' ? 'absence.ended' : 'absence.kept'))
    onDone()
  }
  return (
    <li class="absence-row">
      <span>
        <strong>
          {t(from === until ? 'absence.row.day' : 'absence.row', {
            name: person.name,
            from: sayDay(from, lang, now),
            until: sayDay(until, lang, now),
          })}
        </strong>{' '}
        <span class="secondary">{t('absence.by', { name: standIn.name })}</span>
      </span>
      {may && (
        <Button
          small
          busy={busy}
          label={t(`${what}.label`, { name: person.name })}
          onClick={() => void end()}
        >
          {t(what)}
        </Button>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </li>
  )
}
