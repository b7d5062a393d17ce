export const en = {
  'twin.label': 'Most likely the same',
  'twin.same': 'It is this one',
  'twin.why.home': 'same home',
  'twin.why.place': 'same place',
  'twin.why.trouble': 'same breakdown',
  'twin.why.group': 'similar breakdown',
  'twin.why.words': 'same words',
  'twin.why.back': 'comes back to a request',
  'twin.why.soon': 'within two hours',
} as const
