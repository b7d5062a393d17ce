import type { fr } from './words.table.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'table.view': 'View and export',
  'table.columns': 'Columns',
  'table.height': 'Height of rows',
  'table.calm': 'Comfortable',
  'table.dense': 'Dense',
  'table.pick': 'Tick',
  'table.act': 'To do',
  'table.loading': 'Loading',
  'table.again': 'Try again',
  'table.export': 'Export what is shown',
  'table.export.csv': 'CSV',
  'table.export.csv.long': 'Export as CSV',
  'table.export.xlsx': 'Excel',
  'table.export.xlsx.long': 'Export as Excel (XLSX)',
  'table.saved_one': '{n} row exported.',
  'table.saved_other': '{n} rows exported.',
  'table.saved.first': 'The first {n} rows are exported. Filter the list to have the others.',
  'table.unsaved': 'The rest of the list could not be read. Nothing is exported: try again in a moment.',
}
