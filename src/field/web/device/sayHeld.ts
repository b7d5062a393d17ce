import type { Speech } from '../../../kernel/web/speech.ts'
import type { HeldRow } from '../../core/device/contract.ts'

/** «Un signalement : éclairage du hall, Résidence Bellevue». An act that has no sentence yet is «Un envoi». */
export const sayHeld = ({ type, nature, title, building }: HeldRow, { t }: Speech): string => {
  const key = `field.again.${type}`
  const what = nature ? t(`nature.${nature}`) : title
  const said = t(key, { what })
  return [said === key ? t('held.other') : said, building].filter(Boolean).join(', ')
}
