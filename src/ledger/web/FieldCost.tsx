import type { JSX } from 'preact'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { LedgerRow } from '../core/contract.ts'
import { saidTime } from './say-effort.ts'

/** What a question cost; where too little of it was measured an estimate, and between what it lies. */
export const FieldCost = ({ row: { total, estimate, counts, model } }: { row: LedgerRow }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const time = (seconds: number): string => saidTime(seconds, speech)
  return (
    <div class="ledger-cost figures">
      <strong>
        {estimate
          ? t('ledger.about', { value: time(estimate.seconds) })
          : saidTime(total?.seconds ?? null, speech)}
      </strong>
      {estimate && (
        <span class="secondary">
          {estimate.share === null
            ? t('ledger.estimate.unknown', { least: time(estimate.least) })
            : t('ledger.estimate', {
                share: estimate.share,
                least: time(estimate.least),
                most: time(estimate.most),
              })}
        </span>
      )}
      {total ? (
        <span class="secondary">
          {t('ledger.usual', {
            middle: sayNumber(total.middle, lang),
            upper: sayNumber(total.upper ?? total.middle, lang),
            n: sayNumber(total.times, lang),
          })}
        </span>
      ) : (
        <span class="secondary">{t('ledger.model', { n: sayNumber(model, lang) })}</span>
      )}
      {counts && (
        <span class="secondary">
          {t('ledger.counts', {
            answers: sayNumber(counts.answers, lang),
            same: sayNumber(counts.same, lang),
            again: sayNumber(counts.again, lang),
            corrections: sayNumber(counts.corrections, lang),
            skips: sayNumber(counts.skips, lang),
          })}
        </span>
      )}
    </div>
  )
}
