/** What its ways are called in the menus, and its window. */
export const fr = {
  'office.nav.ledger': 'Temps',
}
