import type { Lang } from '../../../kernel/core/access.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { WaitingItem } from '../../core/back/back-contract.ts'

/** What an item is about, as people call it. */
export const sayAbout = ({ kind, about }: Pick<WaitingItem, 'kind' | 'about'>, t: T): string =>
  kind.startsWith('order') ? t('erp.about.order', { no: about }) : t('erp.about.unit', { ref: about })

/** Why it was refused: the ERP’s own words, or what lacks here. */
export const sayReason = (
  { reasonCode, theirWords }: Pick<WaitingItem, 'reasonCode' | 'theirWords'>,
  t: T,
): string => {
  if (reasonCode === 'unknown_code') return t('erp.reason.unknown_code', { reason: theirWords ?? '' })
  return theirWords || t('erp.reason.none')
}

const places: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' }

/** The day of an instant where the landlord is, in digits. */
export const sayShortDay = (at: string, lang: Lang): string =>
  new Date(dayOf(at)).toLocaleDateString(places[lang], { dateStyle: 'short', timeZone: 'UTC' })
