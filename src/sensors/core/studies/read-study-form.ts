import { studyBounds } from './study-levels.ts'

/** What head office types of a study, before it is sent: days are `yyyy-mm-dd`. */
export type StudyForm = {
  partner: string
  code: string
  purpose: string
  purposeEnglish: string
  first: string
  until: string
  metrics: readonly string[]
}
export type WrongKey = keyof StudyForm

const isInBounds = (text: string, { least, most }: { least: number; most: number }): boolean =>
  text.trim().length >= least && text.trim().length <= most

const checks: { readonly [key in WrongKey]: (form: StudyForm) => boolean } = {
  partner: ({ partner }) => isInBounds(partner, studyBounds.partner),
  code: ({ code }) => studyBounds.code.test(code),
  purpose: ({ purpose }) => isInBounds(purpose, studyBounds.sentence),
  purposeEnglish: ({ purposeEnglish }) => isInBounds(purposeEnglish, studyBounds.sentence),
  first: ({ first }) => first !== '',
  until: ({ until }) => until !== '',
  metrics: ({ metrics }) => metrics.length > 0,
}

/** Which of its fields lack, or have not the form that the house takes: each is said where it stands. */
export const wrongOf = (form: StudyForm): WrongKey[] =>
  (Object.keys(checks) as WrongKey[]).filter((key) => !checks[key](form))
