/** What the box that goes anywhere calls the pages of firms. */
export const fr = {
  'go.agreements': 'Accords des entreprises',
}
