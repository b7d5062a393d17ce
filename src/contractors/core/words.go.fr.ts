/** What the box that goes anywhere calls the pages of firms. */
export const fr = {
  'go.contracts': 'Contrats des entreprises',
  'go.agreements': 'Accords des entreprises',
}
