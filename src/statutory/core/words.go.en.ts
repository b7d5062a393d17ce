import type { fr } from './words.go.fr.ts'

/** What the box that goes anywhere calls the pages of this slice. */
export const en: Record<keyof typeof fr, string> = {
  'go.rpls': 'RPLS file, register of social dwellings',
  'go.campaigns': 'Occupation and resources surveys (OPS, SLS)',
}
