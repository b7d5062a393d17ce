import type { fr } from './words.told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'fact.message.placed': 'Message put into its request',
  'fact.message.opened': 'Request opened from a message',
  'fact.message.dismissed': 'Message set aside',
}
