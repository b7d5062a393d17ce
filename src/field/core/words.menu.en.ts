import type { fr } from './words.menu.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'office.nav.ground': 'Ground',
  'office.nav.rounds': 'Rounds',
  'office.nav.held_one': '{n} to read again',
  'office.nav.held_other': '{n} to read again',
}
