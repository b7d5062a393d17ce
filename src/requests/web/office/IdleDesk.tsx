import type { JSX } from 'preact'
import { sayTime } from '../../../kernel/core/dates.ts'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries, RequestRow } from '../../core/contract.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { isDanger } from '../../core/status.ts'
import { useAlarms } from '../alarm/useAlarms.tsx'
import { sayClosed, sayNext, sayPlace, sayRow } from '../thread/say-step.ts'
import { CallBacks } from './CallBacks.tsx'
import { paths } from './office-paths.ts'
import { useAsk } from './requests-client.ts'
import './IdleDesk.css'

type ShortPage = Queries['call.day']['output']['calls']

/** Between two calls: a danger before all else, the calls of today with what was promised, then what the next caller may be calling about. */
export const IdleDesk = ({ now }: { now: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('call.day', {}, true)
  const { alarms } = useAlarms()
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('office.loading')} count={6} />
    )
  const ringing = new Set(alarms.flatMap(({ calls }) => calls.map(({ request }) => request)))
  const quiet = data.dangers.rows.filter(({ id }) => !ringing.has(id))
  const dangers = (
    <Brief
      what="dangers"
      page={{ ...data.dangers, rows: quiet }}
      now={now}
      none={t(ringing.size > 0 ? 'resting.dangers.above' : 'resting.dangers.none')}
    />
  )
  return (
    <div class="resting">
      {quiet.length > 0 && <div class="resting-first">{dangers}</div>}
      <div class="stack-l">
        <Brief what="calls" page={data.calls} now={now} hours />
        <p class="line">
          <a href={paths.todo}>{t('resting.todo')}</a>
          <a href={paths.alerts}>{t('resting.alerts')}</a>
        </p>
      </div>
      <div class="stack-l">
        {quiet.length === 0 && dangers}
        <section>
          <h2 class="call-heading">{t('resting.backs')}</h2>
          <CallBacks now={now} none={t('resting.backs.none')} />
        </section>
        <Brief what="outages" page={data.outages} now={now} />
      </div>
    </div>
  )
}

type BriefProps = {
  what: 'calls' | 'dangers' | 'outages'
  page: ShortPage
  now: string
  none?: string
  /** each line begins with its hour: they are all of today */
  hours?: true
}

const Brief = ({ what, page: { rows, n }, now, none, hours }: BriefProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section>
      <h2 class="call-heading">
        {t(`resting.${what}`)} {n > 0 && <span class="secondary figures">{n}</span>}
      </h2>
      {rows.length === 0 && <p class="call-nothing">{none ?? t(`resting.${what}.none`)}</p>}
      {rows.length > 0 && (
        <ul class="brief" aria-label={t(`resting.${what}`)}>
          {rows.map((row) => (
            <BriefLine key={row.id} row={row} now={now} hours={hours} />
          ))}
        </ul>
      )}
      {rows.length > 0 && n > rows.length && what !== 'dangers' && (
        <p class="secondary">{t(`resting.${what}.more`, { n })}</p>
      )}
    </section>
  )
}

type LineProps = { row: RequestRow; now: string; hours?: true | undefined }

/** A request in two short lines: what and where, then what was promised of it. */
const BriefLine = ({ row, now, hours }: LineProps): JSX.Element => {
  const speech = useSpeech()
  return (
    <li class={`brief-line${isDanger(row) ? ' brief-danger' : ''}`}>
      {hours && <time class="secondary figures">{sayTime(row.filedAt, speech.lang)}</time>}
      <Pictogram name={natureOf(row.nature).pictogram} size={24} />
      <div class="brief-words">
        <p>
          <a href={paths.request(row.id)}>{sayRow(row, speech)}</a>{' '}
          <span class="secondary">{sayPlace(row.place, speech)}</span>
        </p>
        <p class="secondary">
          {row.status === 'closed' ? sayClosed(row, now, speech) : sayNext(row, now, speech)}
        </p>
      </div>
    </li>
  )
}
