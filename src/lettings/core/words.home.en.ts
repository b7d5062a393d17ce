import type { fr } from './words.home.fr.ts'

export const en: Record<keyof typeof fr, string> = { 'leaving.record': 'Notice' }
