import type { JSX } from 'preact'
import { sayAgo, sayDayTime, sayDue } from '../../../kernel/core/dates.ts'
import { Thread as List, ThreadEntry } from '../../../kernel/web/parts/ThreadEntry.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Incident } from '../../core/contract.ts'
import { closureOf, isClosureReason } from '../../core/nature/closure.ts'
import { inside } from '../../core/name-agency.ts'
import { useAsk } from './tenant-client.ts'

/** The fault that a tenant's request follows with her neighbours': what, until when, who comes, and the news told to all. */
export const NeighboursFault = ({ request, now }: { request: string; now: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('request.incident', { id: request }, request)
  if (!data) return null
  return (
    <section class="next stack-s" aria-label={t('follow.outage')}>
      <h2>
        {t(data.double ? 'follow.twin.what' : 'follow.outage.what', {
          nature: inside(t(`nature.${data.nature}`)),
        })}
      </h2>
      <p>
        <Until incident={data} now={now} />
      </p>
      {data.news.length > 0 && <News news={data.news} now={now} />}
    </section>
  )
}

type IncidentProps = { incident: Incident; now: string }

const Until = ({ incident, now }: IncidentProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const { status, nextAt, due, firm, closure } = incident
  if (status === 'closed') {
    const fixed = closure && isClosureReason(closure) ? closureOf(closure).fixed : false
    return <>{t(`follow.${incident.double ? 'twin' : 'outage'}.${fixed ? 'over' : 'closed'}`)}</>
  }
  if (status === 'planned' && nextAt && nextAt > now)
    return (
      <>
        {t('follow.outage.comes', {
          firm: firm ?? t('follow.firm'),
          when: sayDayTime(nextAt, lang, now),
        })}
      </>
    )
  const by = nextAt && nextAt > now ? nextAt : due
  return <>{t(by < now ? 'follow.outage.late' : 'follow.outage.words', { by: sayDue(by, now, lang) })}</>
}

const News = ({ news, now }: { news: Incident['news']; now: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <List label={t('follow.outage.news')}>
      {news.map(({ at, role, words }) => (
        <ThreadEntry
          key={at}
          kind="message"
          at={at}
          when={sayAgo(at, now, lang)}
          role={t(`follow.role.${role}`)}
        >
          {words}
        </ThreadEntry>
      ))}
    </List>
  )
}
