import type { fr } from './words.go.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'go.ideas': 'Ideas from the field',
  'go.answerers': 'Who answers for what at head office',
  'go.trials': 'Trials',
  'go.voices': 'What we say of it',
  'go.thanks': 'Thanks',
}
