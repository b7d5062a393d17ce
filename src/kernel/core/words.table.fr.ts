/** What every table of the office says of itself. */
export const fr = {
  'table.view': 'Affichage et export',
  'table.columns': 'Colonnes',
  'table.height': 'Hauteur des lignes',
  'table.calm': 'Confortable',
  'table.dense': 'Serrée',
  'table.pick': 'Choisir',
  'table.act': 'À faire',
  'table.loading': 'Chargement',
  'table.again': 'Réessayer',
  'table.export': 'Exporter ce qui est affiché',
  'table.export.csv': 'CSV',
  'table.export.csv.long': 'Exporter en CSV',
  'table.export.xlsx': 'Excel',
  'table.export.xlsx.long': 'Exporter en Excel (XLSX)',
  'table.saved_one': '{n} ligne exportée.',
  'table.saved_other': '{n} lignes exportées.',
  'table.saved.first': 'Les {n} premières lignes sont exportées. Filtrez la liste pour avoir les autres.',
  'table.unsaved':
    'La suite de la liste n’a pas pu être lue. Rien n’est exporté : réessayez dans un instant.',
} as const
