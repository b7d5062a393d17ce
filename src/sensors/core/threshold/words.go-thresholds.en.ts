import type { fr } from './words.go-thresholds.fr.ts'

export const en: Record<keyof typeof fr, string> = { 'go.thresholds': 'Leak thresholds, price of water' }
