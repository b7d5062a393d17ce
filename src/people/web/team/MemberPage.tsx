import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import type { Key } from '../../../kernel/core/words.ts'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { mail, phone } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Member } from '../../core/contract.ts'
import { send, useAsk } from '../gate-words.ts'
import { Changes } from './RightsChanges.tsx'
import { EndSheet } from './EndSheet.tsx'
import { HandOverSheet } from './HandOverSheet.tsx'
import { Patch } from './Patch.tsx'
import { paths } from './team-paths.ts'
import { RightsSheet } from './RightsSheet.tsx'
import { sayRole } from './TeamList.tsx'

type Sheet = 'rights' | 'handOver' | 'end'

/** One colleague: how she is reached, what she may do in plain words, her buildings, and what can be changed. */
export const MemberPage = ({ id }: { id: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const { data: her, again, ...answer } = useAsk('staff.card', { id }, true)
  const { act, busy, no } = useActs(t('team.kept'))
  const [sheet, setSheet] = useState<Sheet>()
  if (!her)
    return (
      <>
        <h1 class="hidden-text">{t('team.title')}</h1>
        {answer.state === 'refused' ? (
          <RefusalNotice>{answer.no.message}</RefusalNotice>
        ) : (
          <Loading label={t('team.loading')} shape="text" />
        )}
      </>
    )
  const done = (said: string): void => {
    tell(said)
    setSheet(undefined)
    again()
  }
  const now = async (sent: Parameters<typeof act>[0], said: string): Promise<void> => {
    const did = await act(sent, '')
    if (did) done(did === 'done' ? said : t('team.kept'))
  }
  return (
    <div class="stack-l">
      <PageHead to={paths.team} from={t('team.title')} title={her.name}>
        <p class="secondary">
          {[sayRole(her, speech), ...her.agencies.map((a) => a.name), !her.active && t('team.left')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p class="line team-ways">
          {her.phone && (
            <a class="team-way figures" href={`tel:${her.phone.replace(/\s/g, '')}`}>
              <Icon of={phone} size={16} /> {sayPhone(her.phone)}
            </a>
          )}
          {her.email && (
            <a class="team-way" href={`mailto:${her.email}`}>
              <Icon of={mail} size={16} /> {her.email}
            </a>
          )}
        </p>
      </PageHead>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <PlannedChange her={her} onDrop={() => void now(send('staff.unplan', id, {}), t('team.unplanned'))} />
      <section class="stack-s">
        <h2>{t('team.may')}</h2>
        <ul class="team-may">
          {sentencesOf(her).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        {her.herself && <p class="secondary">{t('team.herself')}</p>}
        <p class="line">
          {her.can.assign && her.active && (
            <Button onClick={() => setSheet('rights')}>{t('team.rights')}</Button>
          )}
          {her.can.invite && (
            <Button busy={busy} onClick={() => void now(send('staff.invite', id, {}), t('team.invited'))}>
              {t('team.invite')}
            </Button>
          )}
          {her.can.assign && her.active && <Button onClick={() => setSheet('end')}>{t('team.end')}</Button>}
          {her.can.assign && !her.active && (
            <Button
              busy={busy}
              onClick={() => void now(send('person.assign', id, { active: true }), t('team.reopened'))}
            >
              {t('team.reopen')}
            </Button>
          )}
        </p>
      </section>
      {ofRole(her.role).reach === 'patch' && her.active && (
        <Patch her={her} onHandOver={() => setSheet('handOver')} onDone={done} />
      )}
      {ofRole(her.role).reach !== 'patch' && her.active && (
        <p class="secondary team-note">{t('team.threads.agency')}</p>
      )}
      {her.can.assign && (
        <p>
          <a href={paths.rights(id)}>{t('team.data')}</a>
        </p>
      )}
      <Changes changes={her.changes} />
      {sheet === 'rights' && <RightsSheet her={her} onDone={done} onClose={() => setSheet(undefined)} />}
      {sheet === 'handOver' && <HandOverSheet her={her} onDone={done} onClose={() => setSheet(undefined)} />}
      {sheet === 'end' && (
        <EndSheet
          her={her}
          onDone={done}
          onHandOver={() => setSheet('handOver')}
          onClose={() => setSheet(undefined)}
        />
      )}
    </div>
  )
}

const sentencesOf = ({ role, active }: Member): Key[] =>
  active ? ([1, 2, 3] as const).map((n): Key => `team.may.${role}.${n}`) : ['team.may.gone']

const PlannedChange = ({ her, onDrop }: { her: Member; onDrop: () => void }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { plan } = her
  if (!plan) return null
  const day = sayDay(plan.from, lang, now)
  return (
    <section class="team-plan">
      <p>
        {plan.active
          ? t('team.plan', {
              day,
              what: [
                plan.job || t(`team.role.${plan.role}`),
                t(`team.role.${plan.role}`),
                ...plan.agencies.map((a) => a.name),
              ]
                .filter((said, i, all) => all.indexOf(said) === i)
                .join(', '),
            })
          : t('team.plan.end', { day })}
      </p>
      {her.can.assign && (
        <Button small onClick={onDrop}>
          {t('team.unplan')}
        </Button>
      )}
    </section>
  )
}
