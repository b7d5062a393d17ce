/** What was told without a place, and waits for one. */
export const fr = {
  'unplaced.title': 'À placer ({n})',
  'place.noted': 'notée {ago} par {by}',
  'place.find': 'Dire où c’est',
  'place.here': 'C’est ici',
  'place.placed': 'La demande est enregistrée à cet endroit.',
  'place.which': '{act} : {what}, {name}',
} as const
