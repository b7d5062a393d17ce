import type { fr } from './words.go.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'go.satisfaction': 'Satisfaction',
  'go.survey': 'The three-yearly survey',
}
