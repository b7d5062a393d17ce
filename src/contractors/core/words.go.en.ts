/** What the box that goes anywhere calls the pages of firms. */
export const en = {
  'go.agreements': 'Agreements of firms',
}
