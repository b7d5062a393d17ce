import type { JSX } from 'preact'
import { Bars } from '../../kernel/web/parts/Bars.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { TimeLedger } from './ledger-client.ts'
import { saidTime, sayLedgerPlace } from './say-effort.ts'

/** Who gives time, by place, beside who asks for it. What is withheld has no bar, and says so. */
export const LedgerBalance = ({ ledger: { given, taken } }: { ledger: TimeLedger }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const value = t('ledger.time')
  return (
    <div class="ledger-balance">
      {given.length > 0 && (
        <Bars
          title={t('ledger.given')}
          bars={given.map((row) => ({
            label: sayLedgerPlace(row, speech),
            value: row.seconds ?? 0,
            said: saidTime(row.seconds, speech),
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
    </div>
  )
}
