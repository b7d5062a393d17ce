import type { fr } from './words.menu.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'office.nav.notices': 'Notices',
  'office.nav.mailbox': 'Mail',
}
