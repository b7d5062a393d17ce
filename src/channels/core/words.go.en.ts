import type { fr } from './words.go.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'go.intake': 'Messages to place',
  'go.arrivals': 'What comes in',
  'go.line': 'Telephone: my extension, the calls',
  'go.piles': 'Letters received',
  'go.ways': 'Addresses to ask for again',
}
