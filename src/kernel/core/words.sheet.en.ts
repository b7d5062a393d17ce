import type { fr } from './words.sheet.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'sheet.back': 'Go back',
}
