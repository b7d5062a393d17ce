/** What its ways are called in the menus, and its window; what a key of it does. */
export const fr = {
  'office.nav.ledger': 'Temps',
  'office.nav.contests_one': '{n} question attend votre réponse',
  'office.nav.contests_other': '{n} questions attendent votre réponse',
  'office.keys.why': 'Pourquoi cette question, depuis un champ',
}
