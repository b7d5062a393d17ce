/** What whoever lives there may answer: found, not found, or how it always is. */
export const leakAnswers = ['found', 'notFound', 'normal'] as const

/** What whoever lives under a smoke alarm may answer: it is done, she needs help, there is none any more. */
export const smokeAnswers = ['done', 'help', 'gone'] as const

export const tenantAnswers = [...leakAnswers, ...smokeAnswers] as const
export type TenantAnswer = (typeof tenantAnswers)[number]

/** What an answer does: she sees to it and time runs; somebody is asked at once; that kind is silent for sixty days. */
export const answerEffects: Readonly<Record<TenantAnswer, 'waits' | 'files' | 'silences'>> = {
  found: 'waits',
  notFound: 'files',
  normal: 'silences',
  done: 'waits',
  help: 'files',
  gone: 'files',
}

/** How a tenant was told; `none`: nothing reaches her at once, neither mail nor text message. */
export const tellingWays = ['mail', 'sms', 'none'] as const
export type TellingWay = (typeof tellingWays)[number]

/** What came of an alarm: it was true, it was none, nobody found what it was. */
export const outcomes = ['confirmed', 'false', 'notFound'] as const
export type AlarmOutcome = (typeof outcomes)[number]

/** Where a price was read: on an invoice, in what the commune has voted, in a contract. */
export const priceSources = ['invoice', 'tariff', 'contract'] as const
export type PriceSource = (typeof priceSources)[number]
