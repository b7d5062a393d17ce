import type { fr } from './figures.fr.ts'

/** What the page of figures says of the estate. Said by the server alone: no page loads it. */
export const en: Record<keyof typeof fr, string> = {
  'figure.dwellingsSeen': 'Dwellings seen on the spot in the last two years',
  'figure.dwellingsSeen.sentence': 'of the dwellings were seen on the spot in the last two years.',
  'figure.dwellingsSeen.detail':
    'Somebody told of a room, of a thing or of the dwelling itself, in front of it.',
  'figure.caretakersCorrect': 'Corrections made by caretakers',
  'figure.caretakersCorrect.sentence': 'of what was corrected in the estate was corrected by caretakers.',
  'figure.caretakersCorrect.detail': 'All of them together; nothing is said where they are fewer than five.',
}
