import type { JSX } from 'preact'
import { type AnswerState, allCame } from '../../../kernel/web/ask.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Card } from '../../../estate/core/contract.ts'
import type { Filters, Queries as Requests } from '../../core/contract.ts'
import { RequestLine } from '../office/RequestLine.tsx'
import { useAsk } from '../office/requests-client.ts'
import { PlacePapers } from './PlacePapers.tsx'
import { placeOfCard } from './place-of-card.ts'

type Page = Requests['request.list']['output']

/** What is under way at a place, and what happened there. */
export const PlaceMatters = ({ card }: { card: Card }): JSX.Element => (
  <div class="stack-l">
    <Histories of={placeOfCard(card)} now={useNow()} />
    {card.place.unit && <PlacePapers unit={card.place.unit.id} />}
  </div>
)

const Histories = ({ of, now }: { of: Filters; now: string }): JSX.Element => {
  const { t } = useSpeech()
  const open = useAsk('request.list', { ...of, limit: 50 }, true)
  const past = useAsk('request.list', { ...of, closed: true, limit: 50 }, true)
  if (!allCame(open, past)) return <Loading label={t('office.loading')} />
  return (
    <>
      <History title={t('place.open')} none={t('place.open.none')} answer={open} now={now} />
      <History
        title={t('place.history')}
        none={t('place.history.none')}
        answer={past}
        now={now}
        few={of.unit === undefined}
      />
    </>
  )
}

type HistoryProps = {
  title: string
  none: string
  answer: AnswerState<Page>
  now: string
  /** of a whole building: the last ones, the others on demand */
  few?: boolean
}

const lastOnes = 5

const History = ({ title, none, answer, now, few }: HistoryProps): JSX.Element => {
  const { data } = answer
  const rows = data?.rows ?? []
  const shown = few ? rows.slice(0, lastOnes) : rows
  const folded = rows.slice(shown.length)
  return (
    <section>
      <h2 class="call-heading">
        {title} {rows.length > 0 && <span class="secondary figures">{sayRows(rows.length, data)}</span>}
      </h2>
      {answer.state === 'refused' && !data && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {data && rows.length === 0 && <p class="secondary">{none}</p>}
      <Lines title={title} rows={shown} now={now} />
      {folded.length > 0 && (
        <details class="call-recent">
          <summary>
            {title} <span class="secondary figures">{sayRows(folded.length, data)}</span>
          </summary>
          <Lines title={title} rows={folded} now={now} />
        </details>
      )}
    </section>
  )
}

// There are more than the page that was asked for.
const sayRows = (n: number, page: Page | undefined): string => (page?.next ? `${n}+` : String(n))

type LinesProps = { title: string; rows: Page['rows']; now: string }

const Lines = ({ title, rows, now }: LinesProps): JSX.Element | null =>
  rows.length === 0 ? null : (
    <Rows label={title}>
      {rows.map((row) => (
        <RequestLine key={row.id} row={row} now={now} noPlace />
      ))}
    </Rows>
  )
