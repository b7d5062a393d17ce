/** What leads to the page on the phone of a caretaker. */
export const fr = {
  'ledger.field.title': 'Le temps, et qui le demande',
  'ledger.field.words':
    'Ce que les questions de l’outil prennent de temps, à qui, et pour quel service. Les mêmes chiffres que la direction.',
  'ledger.field.go': 'Voir le temps',
} as const
