/** What its ways are called in the menus, and its window; what a key of it does. */
export const fr = {
  'office.nav.ledger': 'Temps',
  'office.keys.why': 'Pourquoi cette question, depuis un champ',
}
