/** What a phone says around a question of the round: `ask.point.<word>`. */
export const pocketWords = [
  'yes',
  'no',
  'unseen',
  'number',
  'send',
  'missing',
  'kept',
  'change',
  'more',
  'here',
] as const
