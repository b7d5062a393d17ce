import type { fr } from './words.leak-title.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'leak.title': 'Water runs in your home',
  'smoke.title': 'Your smoke alarm',
}
