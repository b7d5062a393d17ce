/** What the box that goes anywhere calls the pages of the field. */
export const fr = {
  'go.phones': 'Téléphones de l’équipe',
}
