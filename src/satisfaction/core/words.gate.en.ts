import type { fr } from './words.gate.fr.ts'

export const en: Record<keyof typeof fr, string> = { 'question.title': 'One question' }
