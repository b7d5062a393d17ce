/** Where a thread is about, beside it: its plan, and what was asked there before. */
export const fr = {
  'beside.label': 'Le lieu',
  'beside.page': 'Ouvrir la page du lieu',
  'beside.thing': 'Déjà demandé pour cet équipement',
  'beside.unit': 'Déjà demandé ici',
  'beside.building': 'Déjà demandé dans l’immeuble, du même ordre',
  'beside.none': 'Rien d’autre n’a été demandé.',
  'beside.open': 'En cours',
  'beside.before': 'Avant',
  'beside.more': 'Tout l’historique',
  'beside.away': 'L’historique ne peut pas être montré pour le moment.',
} as const
