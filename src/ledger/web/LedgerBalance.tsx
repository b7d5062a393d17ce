import type { JSX } from 'preact'
import { Bars } from '../../kernel/web/parts/Bars.tsx'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import type { BalanceRow } from '../core/contract.ts'
import type { TimeLedger } from './ledger-client.ts'
import { saidTime, sayLedgerPlace } from './say-effort.ts'

/** Who gives time, by place, beside who asks for it. What is withheld has no bar, and says so. */
export const LedgerBalance = ({ ledger: { given, taken, reading } }: { ledger: TimeLedger }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const value = t('ledger.time')
  const isWhole = given.some(({ acts }) => acts !== null)
  return (
    <div class="ledger-balance">
      {given.length > 0 && (
        <Bars
          title={t(isWhole ? 'ledger.given.acts' : 'ledger.given')}
          bars={given.map((row) => ({
            label: sayLedgerPlace(row, speech),
            value: (isWhole ? row.acts : row.seconds) ?? 0,
            said: sayGiven(row, isWhole, speech),
            strong: !row.code.includes('@'),
          }))}
          table={{ open: t('ledger.table'), what: t('ledger.place'), value }}
        />
      )}
      <Bars
        title={t('ledger.taken')}
        bars={taken.map((row) => ({
          label: row.code,
          value: row.seconds ?? 0,
          said: saidTime(row.seconds, speech),
        }))}
        table={{ open: t('ledger.table'), what: t('ledger.asks'), value }}
      />
      {reading.length > 0 && (
        <div class="stack-s">
          <Bars
            title={t('ledger.reading')}
            bars={reading.map((row) => ({
              label: sayLedgerPlace(row, speech),
              value: row.seconds ?? 0,
              said: saidTime(row.seconds, speech),
            }))}
            table={{ open: t('ledger.table'), what: t('ledger.asks'), value }}
          />
          <p class="secondary">{t('ledger.reading.how')}</p>
        </div>
      )}
    </div>
  )
}

// Acts from the opening of a screen, and what of that is questions; before screens were counted, questions alone.
const sayGiven = ({ acts, seconds }: BalanceRow, isWhole: boolean, speech: Speech): string =>
  isWhole
    ? speech.t('ledger.given.both', { acts: saidTime(acts, speech), questions: saidTime(seconds, speech) })
    : saidTime(seconds, speech)
