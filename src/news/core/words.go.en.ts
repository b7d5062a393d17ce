import type { fr } from './words.go.fr.ts'

export const en: Record<keyof typeof fr, string> = { 'go.news': 'News', 'go.news.write': 'Publish news' }
