import type { fr } from './words.menu.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'office.nav.ledger': 'Time',
  'office.nav.contests_one': '{n} question waits for your answer',
  'office.nav.contests_other': '{n} questions wait for your answer',
  'office.keys.why': 'Why this question, from a field',
}
