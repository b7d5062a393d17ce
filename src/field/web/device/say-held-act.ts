import { sayCode, sayOr } from '../../../kernel/core/words.ts'
import type { Lang } from '../../../kernel/core/access.ts'
import { sayDay } from '../../../kernel/core/dates.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { HeldRow } from '../../core/device/device-contract.ts'

/** «Un signalement : éclairage du hall, Résidence Bellevue». An act that has no sentence yet is «Un envoi». */
export const sayHeld = ({ type, nature, title, building }: HeldRow, { t }: Speech): string => {
  const what = nature ? sayCode(t, 'nature', nature) : title
  return [sayOr(t, `field.again.${type}`, t('held.other'), { what }), building].filter(Boolean).join(', ')
}

type Say = Speech['t']

/** The name of a field; one that has none yet is shown as it is sent, rather than not at all. */
export const sayField = (key: string, t: Say): string => sayOr(t, `held.field.${key}`, key)

/** What stands in it: a code by its word, a day as one says it, everything else as it is. */
export const sayValue = (key: string, value: string, t: Say, lang: Lang): string =>
  sayOr(
    t,
    `${key === 'nature' ? 'nature' : 'held.value'}.${value}`,
    /^\d{4}-\d\d-\d\d(?:T|$)/.test(value) ? sayDay(value, lang, new Date().toISOString()) : value,
  )
