import { sayOr } from '../../../kernel/core/words.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { WearLine } from '../../core/wear/wear-contract.ts'

type Say = Speech['t']

/** «Chaudières · saunier duval thelia 23». */
export const sayKind = ({ kind, called }: Pick<WearLine, 'kind' | 'called'>, t: Say): string =>
  [sayOr(t, `things.${kind}`, kind), called].filter(Boolean).join('\u00a0· ')

/** «de 15 à 20 ans». */
export const sayAges = ({ from, to }: Pick<WearLine, 'from' | 'to'>, t: Say): string => {
  if (to === null) return t('wear.age.over', { from })
  return from ? t('wear.age.between', { from, to }) : t('wear.age.below', { to })
}
