/** What the box that goes anywhere calls the pages of the field. */
export const en = {
  'go.phones': 'Phones of the team',
}
