/** Why a dwelling left the stock. */
export const exitReasons = ['soldTenant', 'soldOther', 'soldBlock', 'demolished', 'otherUse'] as const
export type ExitReason = (typeof exitReasons)[number]

/**
 * What somebody answers of something that two full extracts in a row no longer have. Of a dwelling: why it left the stock, or that it stands. Of
 * a lease: it ended, or goes on.
 */
export const goneAnswers = {
  unit: [...exitReasons, 'stays'],
  lease: ['ended', 'stays'],
} as const

export type GoneEntity = keyof typeof goneAnswers
export type GoneAnswer = (typeof goneAnswers)[GoneEntity][number]

export const allGoneAnswers = [...exitReasons, 'ended', 'stays'] as const satisfies GoneAnswer[]

/**
 * Why a dwelling left, as position 37 of the State’s register says it (RPLS; arrêté du 5 janvier 2010: 1 to 3 have a buyer). Which of the three
 * is which, and 4 and 5, are to be confirmed by the specification that landlords are sent.
 */
export const exitCodes: Readonly<Record<ExitReason, '1' | '2' | '3' | '4' | '5'>> = {
  soldTenant: '1',
  soldOther: '2',
  soldBlock: '3',
  demolished: '4',
  otherUse: '5',
}

/** Whether this may be answered of that. */
export const mayAnswer = (entity: GoneEntity, answer: GoneAnswer): boolean =>
  (goneAnswers[entity] as readonly GoneAnswer[]).includes(answer)
