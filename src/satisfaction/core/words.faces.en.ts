import type { fr } from './words.faces.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'face.5': 'Very satisfied',
  'face.4': 'Rather satisfied',
  'face.3': 'Neither satisfied nor dissatisfied',
  'face.2': 'Rather dissatisfied',
  'face.1': 'Not at all satisfied',
}
