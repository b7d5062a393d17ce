import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { sayNotedMonth } from '../../core/notes/say-note.ts'
import { send, useAsk } from '../sensors-client.ts'
import { ChargeYears } from './ChargeYears.tsx'
import { NotedHomes } from './NotedHomes.tsx'
import '../sensors-page.css'

/** One building: who would get what of the last month, and one act that lets it leave; then the year of charges. */
export const BuildingNotes = ({ building }: { building: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const acts = useActs(t('notes.kept'))
  const { data, ...answer } = useAsk('note.preview', { building }, true)
  if (!data)
    return (
      <div class="stack-l sensors-page">
        <PageHead to="/bureau/notes-de-consommation" from={t('notes.title')} title={t('notes.title')} />
        {answer.state === 'refused' ? (
          <RefusalNotice>{answer.no.message}</RefusalNotice>
        ) : (
          <Loading label={t('notes.loading')} shape="rows" />
        )}
      </div>
    )
  const { since, homes, leavesOn } = data
  const month = sayNotedMonth(data.month, lang)
  const choose = async (monthly: boolean): Promise<void> => {
    const said = t(monthly ? 'notes.started' : 'notes.stopped')
    if (await acts.act(send('note.plan', building, { monthly }), said)) answer.again()
  }
  const day = sayDay(`${leavesOn}T12:00:00Z`, lang, now)
  return (
    <div class="stack-l sensors-page">
      <PageHead to="/bureau/notes-de-consommation" from={t('notes.title')} title={data.building.name} />
      <section class="stack">
        <h2>{t('notes.who', { month })}</h2>
        {!homes.length && <p>{t('notes.noHome', { month })}</p>}
        {homes.some(({ state }) => state === 'next') && (
          <p>{t(since ? 'notes.next' : 'notes.would', { month, day })}</p>
        )}
        <p>
          <Button
            kind={since ? 'quiet' : 'primary'}
            busy={acts.busy}
            onClick={() => void choose(since === null)}
          >
            {t(since ? 'notes.stop' : 'notes.start')}
          </Button>
        </p>
        {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
        <p role="status">{acts.said}</p>
        {homes.length > 0 && <NotedHomes homes={homes} month={month} />}
      </section>
      <ChargeYears
        building={building}
        years={data.years}
        metrics={[...new Set(homes.flatMap(({ metrics }) => metrics))]}
        again={answer.again}
      />
    </div>
  )
}
