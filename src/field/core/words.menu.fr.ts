/** What its ways are called in the menu of the office. */
export const fr = {
  'office.nav.ground': 'Terrain',
  'office.nav.rounds': 'Tournées',
  'office.nav.held_one': '{n} envoi à relire',
  'office.nav.held_other': '{n} envois à relire',
}
