import type { fr } from './words.common.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.unknown_place': 'We can’t find this place. Look for the address, or the code shown on the door.',
  'refused.unknown_agency': 'There is no agency “{agency}”.',
  'refused.dates_backwards': 'The end comes before the beginning. Check both dates.',
}
