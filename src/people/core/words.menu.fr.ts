/** What its ways are called in the menu of the office. */
export const fr = {
  'office.nav.team': 'Équipe',
}
