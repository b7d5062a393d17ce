import { sayMinutes } from '../../kernel/core/dates.ts'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { EffortSum } from '../core/contract.ts'

/** "2 h 05", or a dash where the group is too small to be shown. */
export const saidTime = (spent: EffortSum, { t, lang }: Speech): string =>
  spent.seconds === null
    ? t('ledger.withheld')
    : spent.seconds < 90
      ? t('ledger.seconds', { n: sayNumber(spent.seconds, lang) })
      : sayMinutes(spent.seconds / 60, lang)
