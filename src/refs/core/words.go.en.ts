import type { fr } from './words.go.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'go.linked': 'What is linked: look at a link, or undo it',
  'go.pairs': 'Matching: is it the same place, the same person?',
}
