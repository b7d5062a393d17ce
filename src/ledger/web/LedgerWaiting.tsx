import type { JSX } from 'preact'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Bars } from '../../kernel/web/parts/Bars.tsx'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import type { WaitingLine } from '../core/contract.ts'
import type { TimeLedger } from './ledger-client.ts'
import { sayLedgerPlace } from './say-effort.ts'

/** A working day has eight hours, a day of the calendar twenty-four (minutes). */
const minutesOf = { own: 480, others: 1440 } as const
/** As many places are seen at once. */
const mostShown = 8

/** Who let matters wait: ours in working time beside that of others by the calendar, which are never added up. */
export const LedgerWaiting = ({ ledger: { waiting } }: { ledger: TimeLedger }): JSX.Element | null => {
  const { t } = useSpeech()
  if (!waiting.length) return null
  return (
    <section class="stack" aria-labelledby="ledger-waiting">
      <h2 id="ledger-waiting">{t('ledger.waiting')}</h2>
      <p class="secondary ledger-measure">{t('ledger.waiting.how')}</p>
      <div class="ledger-balance">
        <WaitingBars of="own" rows={waiting.filter(({ isOwn }) => isOwn)} />
        <WaitingBars of="others" rows={waiting.filter(({ isOwn }) => !isOwn)} />
      </div>
    </section>
  )
}

const WaitingBars = ({
  of,
  rows,
}: {
  of: keyof typeof minutesOf
  rows: readonly WaitingLine[]
}): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  if (!rows.length) return null
  const days = (minutes: number): string => sayDays(minutes / minutesOf[of], speech)
  const bars = rows.map((row) => ({
    label: t(`ledger.cause.${row.cause}`, { place: sayPlace(row, rows, speech) }),
    value: row.minutes,
    said: days(row.minutes),
    strong: !row.code.includes('@'),
  }))
  const rest = bars.slice(mostShown)
  const table = {
    open: t('ledger.table'),
    what: t('ledger.waiting.place'),
    value: t('ledger.waiting.days'),
  }
  return (
    <div class="stack-s">
      <Bars title={t(`ledger.waiting.${of}`)} bars={bars.slice(0, mostShown)} table={table} />
      {rest.length > 0 && (
        <details>
          <summary>{t('ledger.waiting.rest', { n: rest.length })}</summary>
          <ul>
            {rest.map(({ label, said }) => (
              <li key={label}>
                {label}
                {'\u00a0· '}
                <span class="figures">{said}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

// Beside agencies that are told apart, what is left of their family is elsewhere, and not all of it.
const sayPlace = (row: WaitingLine, rows: readonly WaitingLine[], speech: Speech): string => {
  const family = sayLedgerPlace(row, speech)
  const isRest = rows.some(({ cause, code }) => cause === row.cause && code.startsWith(`${row.code}@`))
  return isRest ? speech.t('ledger.waiting.elsewhere', { family }) : family
}

// Few days with a half, many without.
const sayDays = (days: number, { t, lang }: Speech): string => {
  const n = days < 10 ? Math.round(days * 2) / 2 : Math.round(days)
  return t('ledger.waiting.time', { n: sayNumber(n, lang) })
}
