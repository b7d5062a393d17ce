import type { fr } from './words.mark.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'asked.mark': 'Why this question?',
}
