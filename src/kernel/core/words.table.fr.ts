/** What every table of the office says of itself. */
export const fr = {
  'table.view': 'Affichage',
  'table.columns': 'Colonnes',
  'table.height': 'Hauteur des lignes',
  'table.calm': 'Confortable',
  'table.dense': 'Serrée',
  'table.pick': 'Choisir',
  'table.act': 'À faire',
  'table.loading': 'Chargement',
  'table.again': 'Réessayer',
} as const
