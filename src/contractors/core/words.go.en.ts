/** What the box that goes anywhere calls the pages of firms. */
export const en = {
  'go.contracts': 'Contracts of firms',
  'go.agreements': 'Agreements of firms',
}
