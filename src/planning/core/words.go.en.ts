import type { fr } from './words.go.fr.ts'

export const en: Record<keyof typeof fr, string> = { 'go.map': 'Map of the buildings' }
