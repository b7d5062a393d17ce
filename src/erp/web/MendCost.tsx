import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { BatchCard } from '../core/contract.ts'
import { mendCost } from '../core/mend-cost.ts'

/** What it costs to let the lines of a batch go: here in seconds, elsewhere in lines. */
export const MendCost = ({ causes }: { causes: BatchCard['causes'] }): JSX.Element | null => {
  const { t } = useSpeech()
  const { codes, seconds, elsewhere, lines } = mendCost(causes)
  if (causes.length === 0) return null
  return (
    <p class="secondary">
      {codes > 0 && t('erp.page.mend.codes', { n: codes, seconds })}{' '}
      {elsewhere > 0 && t('erp.page.mend.elsewhere', { n: lines })}
    </p>
  )
}
