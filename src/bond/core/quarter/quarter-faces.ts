/** The two questions of a quarter: «Loge vous aide-t-il ?», «Êtes-vous entendu ?» */
export const quarterQuestions = ['helps', 'heard'] as const
export type QuarterQuestion = (typeof quarterQuestions)[number]

/** The five answers, the happiest first: a face, and its words. */
export const faces = [5, 4, 3, 2, 1] as const
export type Face = (typeof faces)[number]
