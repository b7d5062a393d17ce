/** Why a dwelling left the stock. */
export const exitReasons = ['soldTenant', 'soldOther', 'soldBlock', 'demolished', 'otherUse'] as const
export type ExitReason = (typeof exitReasons)[number]

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
