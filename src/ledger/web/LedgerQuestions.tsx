import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { LedgerRow } from '../core/contract.ts'
import { isUnread } from '../core/time-sentences.ts'
import type { TimeLedger } from './ledger-client.ts'
import { LedgerField } from './LedgerField.tsx'

const mostShown = 10
/** Of those that nobody read so many are told at once, the dearest first. */
const mostUnread = 5

/** The ten dearest questions, those that nobody read, and all the others behind one line. */
export const LedgerQuestions = ({ ledger: { rows } }: { ledger: TimeLedger }): JSX.Element => {
  const { t } = useSpeech()
  const dearest = rows.filter(({ total }) => total).slice(0, mostShown)
  const unread = rows.filter((row) => isUnread(row) && !dearest.includes(row))
  const rest = rows.filter((row) => !dearest.includes(row) && !unread.includes(row))
  return (
    <>
      {dearest.length > 0 && <Questions id="ledger-dearest" title={t('ledger.dearest')} rows={dearest} />}
      {unread.length > 0 && (
        <>
          <Questions
            id="ledger-unread"
            title={t('ledger.unreadList')}
            rows={unread.length > mostUnread + 1 ? unread.slice(0, mostUnread) : unread}
          />
          {unread.length > mostUnread + 1 && (
            <MoreQuestions
              words={t('ledger.unreadList.rest', { n: unread.length - mostUnread })}
              rows={unread.slice(mostUnread)}
            />
          )}
        </>
      )}
      {rest.length > 0 && <MoreQuestions words={t('ledger.rest', { n: rest.length })} rows={rest} />}
    </>
  )
}

const MoreQuestions = ({ words, rows }: { words: string; rows: readonly LedgerRow[] }): JSX.Element => (
  <details class="no-print">
    <summary>{words}</summary>
    <List rows={rows} />
  </details>
)

const Questions = ({
  id,
  title,
  rows,
}: {
  id: string
  title: string
  rows: readonly LedgerRow[]
}): JSX.Element => (
  <section class="stack" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <List rows={rows} />
  </section>
)

const List = ({ rows }: { rows: readonly LedgerRow[] }): JSX.Element => (
  <ul class="ledger-fields">
    {rows.map((row) => (
      <LedgerField key={row.field.key} row={row} />
    ))}
  </ul>
)
