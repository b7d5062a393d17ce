import type { fr } from './words.table.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'table.view': 'View',
  'table.columns': 'Columns',
  'table.height': 'Height of rows',
  'table.calm': 'Comfortable',
  'table.dense': 'Dense',
  'table.pick': 'Tick',
  'table.act': 'To do',
  'table.loading': 'Loading',
  'table.again': 'Try again',
}
