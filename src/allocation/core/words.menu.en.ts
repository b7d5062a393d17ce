import type { fr } from './words.menu.fr.ts'

export const en: Record<keyof typeof fr, string> = { 'office.nav.allocation': 'Allocation' }
