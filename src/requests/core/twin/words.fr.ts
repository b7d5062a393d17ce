/** What most likely tells the same as an open request. */
export const fr = {
  'twin.label': 'Sans doute la même chose',
  'twin.same': 'C’est celle-ci',
  'twin.why.home': 'même foyer',
  'twin.why.place': 'même endroit',
  'twin.why.trouble': 'même panne',
  'twin.why.group': 'panne proche',
  'twin.why.words': 'mêmes mots',
  'twin.why.back': 'revient sur une demande',
  'twin.why.soon': 'à deux heures près',
} as const
