/** What a question may be asked about: what a round passes. No home is among them, nobody is asked to open. */
export const targets = [
  'building',
  'entrance',
  'hall',
  'stairs',
  'lift',
  'bins',
  'cellar',
  'parking',
  'outside',
  'roof',
  'extinguisher',
  'boilerRoom',
] as const
export type Target = (typeof targets)[number]

/** How it is answered: by one tap, by a number, by one of some words. */
export const answerKinds = ['yesno', 'number', 'choice'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** What may be said instead of an answer: it could not be seen. */
export const unseen = 'unseen'

/** Whether this may be said of it. */
export const isAnswer = (value: string, kind: AnswerKind, choices: readonly string[]): boolean => {
  if (value === unseen) return true
  if (kind === 'yesno') return value === 'yes' || value === 'no'
  if (kind === 'number') return /^\d{1,6}$/.test(value)
  return /^\d$/.test(value) && Number(value) < choices.length
}
