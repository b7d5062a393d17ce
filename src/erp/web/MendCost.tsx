import type { JSX } from 'preact'
import type { Lang } from '../../kernel/core/access.ts'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import type { T } from '../../kernel/core/words.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { BatchCard } from '../core/contract.ts'
import { mendCost } from '../core/mend-cost.ts'

/** What it costs to let the lines of a batch go: here in seconds, elsewhere in lines. */
export const MendCost = ({ causes }: { causes: BatchCard['causes'] }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { codes, seconds, elsewhere, lines } = mendCost(causes)
  if (causes.length === 0) return null
  return (
    <p class="secondary">
      {codes > 0 && t('erp.page.mend.codes', { n: codes, time: sayCost(seconds, t, lang) })}{' '}
      {elsewhere > 0 && t('erp.page.mend.elsewhere', { n: lines })}
    </p>
  )
}

// Two minutes are no longer counted in seconds.
const sayCost = (seconds: number, t: T, lang: Lang): string =>
  seconds < 120
    ? t('erp.page.mend.seconds', { n: seconds })
    : t('erp.page.mend.minutes', { n: sayNumber(Math.ceil(seconds / 60), lang) })
