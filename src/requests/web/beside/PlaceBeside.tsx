import type { JSX } from 'preact'
import { allCame } from '../../../kernel/web/ask.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { historyOf } from '../../core/beside/history-of-place.ts'
import type { RequestRow, Thread } from '../../core/contract.ts'
import { isMatter } from '../../core/nature/is-matter.ts'
import { paths } from '../office/office-paths.ts'
import { RequestLine } from '../office/RequestLine.tsx'
import { useAsk } from '../office/requests-client.ts'
import { sayPlace } from '../thread/say-step.ts'
import './PlaceBeside.css'

type Props = { thread: Thread; now: string }

/** How many of before are shown; the page of the place has them all. */
const lastOnes = 8

/** Where the widest screens have room: the place that a thread is about, its plan, and what was asked there, who came, how it ended. */
export const PlaceBeside = ({ thread, now }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { request, asset, place } = thread
  return (
    <aside class="beside stack" aria-label={t('beside.label')}>
      <header>
        <h2>{sayPlace(request.place, speech)}</h2>
        <a href={paths.estate(place.building.id, place.unit?.id)}>{t('beside.page')}</a>
      </header>
      {!isMatter(request.nature) && (
        <Slot
          name="thread.plan"
          of={
            place.unit
              ? { unit: place.unit.id }
              : { building: place.building.id, ...(asset?.storey ? { storey: asset.storey } : {}) }
          }
          thing={asset?.id}
        />
      )}
      <History thread={thread} now={now} />
    </aside>
  )
}

const History = ({ thread, now }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { about, of } = historyOf(thread)
  const { request, place } = thread
  const open = useAsk('request.list', { ...of, limit: lastOnes }, request.id)
  const past = useAsk('request.list', { ...of, closed: true, limit: lastOnes }, request.id)
  const others = (rows: readonly RequestRow[] = []): readonly RequestRow[] =>
    rows.filter(({ id }) => id !== request.id)
  const [underWay, before] = [others(open.data?.rows), others(past.data?.rows)]
  return (
    <section class="stack">
      <h3>{t(`beside.${about}`)}</h3>
      {!allCame(open, past) && <Loading label={t('office.loading')} shape="text" count={2} />}
      {open.state === 'refused' && !open.data && <p class="secondary">{t('beside.away')}</p>}
      {allCame(open, past) && underWay.length + before.length === 0 && (
        <p class="secondary">{t('beside.none')}</p>
      )}
      <Lines title={t('beside.open')} rows={underWay} now={now} />
      <Lines title={t('beside.before')} rows={before} now={now} />
      {past.data?.next && <a href={paths.estate(place.building.id, place.unit?.id)}>{t('beside.more')}</a>}
    </section>
  )
}

type LinesProps = { title: string; rows: readonly RequestRow[]; now: string }

const Lines = ({ title, rows, now }: LinesProps): JSX.Element | null =>
  rows.length === 0 ? null : (
    <section class="beside-rows">
      <h4>{title}</h4>
      <Rows label={title}>
        {rows.map((row) => (
          <RequestLine key={row.id} row={row} now={now} noPlace />
        ))}
      </Rows>
    </section>
  )
