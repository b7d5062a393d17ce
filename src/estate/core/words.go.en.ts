/** What the box that goes anywhere calls the pages of the estate. */
export const en = {
  'go.things': 'Equipment',
  'go.seen': 'Dwellings seen on the spot',
  'go.differences': 'Values that differ',
  'go.rates': 'How often it fails',
  'go.vacant': 'Vacant dwellings',
}
