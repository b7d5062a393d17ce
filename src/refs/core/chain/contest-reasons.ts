/** Why two that the house linked alone are not one: another place, what was so once, or what is said of more than this one. */
export const contestReasons = ['another', 'outdated', 'wider'] as const
export type ContestReason = (typeof contestReasons)[number]
