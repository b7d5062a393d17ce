import type { fr } from './words.sheet-title.fr.ts'

export const en: Record<keyof typeof fr, string> = { 'sheet.title': 'Survey' }
