import type { CodeUnder } from '../../../kernel/core/words.ts'
import type { Cents } from '../../../kernel/core/money.ts'
import { type Cover, dayAfter, gapsOf } from './coverage.ts'

/** What of a contract's terms touches the orders that it has. Amounts without tax. */
export type Terms = Cover & {
  covers: readonly string[]
  /** the only ones that it is for; none: all of its agencies */
  buildings: readonly string[]
  limit: Cents
  onCall: boolean
}

/** What is in flight on a contract. */
export type Flight = {
  /** open orders, by agency */
  open: Readonly<Record<string, number>>
  /** appointments that stand, by day, soonest first */
  visits: readonly string[]
}

/** One consequence: words under `papers.means.<key>`, with its holes. `trade`, `day` and `agencies` are told by the reader. */
export type Meaning = {
  key: 'limit' | 'ends' | 'visits' | 'agencies' | 'trades' | 'covers' | 'onCall' | 'gap' | 'gapNow' | 'later'
  n?: number
  was?: Cents
  day?: string
  trades?: CodeUnder<'trade'>[]
  agencies?: string[]
}

/**
 * What a change of terms means for orders in flight and for who is covered, said before it is done. Orders keep the limit that
 * they were placed under, their firm and their appointments, whatever the contract becomes: `order.place` alone asks the
 * contract. `others` are all other contracts.
 */
export const meansOf = (
  before: Terms,
  after: Terms,
  flight: Flight,
  others: readonly Cover[],
  today: string,
): Meaning[] => {
  const open = total(flight.open)
  const gone = without(before.agencies, after.agencies)
  const orphans = gone.reduce((n, agency) => n + (flight.open[agency] ?? 0), 0)
  const late = flight.visits.filter((day) => day > after.ends).length
  const said: (Meaning | false)[] = [
    after.limit !== before.limit && open > 0 && { key: 'limit', n: open, was: before.limit },
    after.ends < before.ends && open > 0 && { key: 'ends', n: open, day: after.ends },
    after.ends < before.ends && late > 0 && { key: 'visits', n: late, day: after.ends },
    after.starts > before.starts && after.starts > today && { key: 'later', day: after.starts },
    gone.length > 0 && { key: 'agencies', n: orphans, agencies: gone },
    lostMeaning('trades', before.trades, after.trades),
    without(before.covers, after.covers).length > 0 && { key: 'covers' },
    before.onCall && !after.onCall && { key: 'onCall' },
    ...newGaps(before, after, others, today),
  ]
  return said.filter((meaning) => meaning !== false)
}

const total = (open: Flight['open']): number => Object.values(open).reduce((sum, n) => sum + n, 0)
const without = <Code extends string>(all: readonly Code[], kept: readonly Code[]): Code[] =>
  all.filter((one) => !kept.includes(one))

const lostMeaning = (key: 'trades', before: Terms['trades'], after: Terms['trades']): Meaning | false => {
  const gone = without(before, after)
  return gone.length > 0 && { key, trades: gone }
}

// Only what this change opens: a hole that was there already is told on the list.
const newGaps = (was: Terms, will: Terms, others: readonly Cover[], today: string): Meaning[] => {
  const [before, after] = [ofAgencies(was), ofAgencies(will)]
  const old = gapsOf([...others, before], today).flatMap(({ trade, agencies, from }) =>
    agencies.map((agency) => [trade, agency, from].join()),
  )
  // What the contract held and holds no more was covered until the eve: the rule reads it as a contract that ends then.
  const left = { ...before, ends: today > before.starts ? dayAfter(today, -1) : before.starts }
  const dropped: Cover[] = [
    { ...left, agencies: without(before.agencies, after.agencies) },
    { ...left, trades: without(before.trades, after.trades) },
  ]
  return gapsOf([...others, after, ...dropped], today).flatMap(({ trade, agencies, from }) => {
    const fresh = agencies.filter((agency) => !old.includes([trade, agency, from].join()))
    if (!fresh.length) return []
    const now = from <= today
    return [{ key: now ? 'gapNow' : 'gap', trades: [trade], agencies: fresh, day: from } as const]
  })
}

// One of some buildings alone covers no agency.
const ofAgencies = (terms: Terms): Cover => (terms.buildings.length ? { ...terms, agencies: [] } : terms)
