import type { fr } from './words.link.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'ledger.field.title': 'Time, and who asks for it',
  'ledger.field.words':
    'How much time the questions of this tool take, from whom, and for which service. The same figures as head office has.',
  'ledger.field.go': 'See the time',
}
