/** What whoever lives there may answer: found, not found, or how it always is. */
export const leakAnswers = ['found', 'notFound', 'normal'] as const
export type LeakAnswer = (typeof leakAnswers)[number]

/** How a tenant was told; `none`: nothing reaches her at once, neither mail nor text message. */
export const tellingWays = ['mail', 'sms', 'none'] as const
export type TellingWay = (typeof tellingWays)[number]

/** What came of an alarm: it was true, it was none, nobody found what it was. */
export const outcomes = ['confirmed', 'false', 'notFound'] as const
export type AlarmOutcome = (typeof outcomes)[number]

/** Where a price was read: on an invoice, in what the commune has voted, in a contract. */
export const priceSources = ['invoice', 'tariff', 'contract'] as const
export type PriceSource = (typeof priceSources)[number]
