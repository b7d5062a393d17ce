import type { fr } from './place.fr.ts'

/** What was told without a place, and waits for one. */
export const en: Record<keyof typeof fr, string> = {
  'unplaced.title': 'To be placed ({n})',
  'place.noted': 'noted {ago} by {by}',
  'place.find': 'Say where it is',
  'place.here': 'It is here',
  'place.placed': 'The request is filed there.',
  'place.which': '{act}: {what}, {name}',
}
