/** Titles of the pages of a leak and of a smoke alarm: said before they have come. */
export const fr = {
  'leak.title': 'L’eau coule chez vous',
  'smoke.title': 'Votre détecteur de fumée',
} as const
