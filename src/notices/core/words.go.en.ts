/** What the box that goes anywhere calls the deeds of notices. */
export const en = {
  'go.post': 'Put up a notice in a hall',
  'go.letters': 'Print the letters',
}
