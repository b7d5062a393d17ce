import type { CodeUnder } from '../../../kernel/core/words.ts'
import { dateOf, dayNumberOf } from '../../../kernel/core/zone.ts'

/** A contract, as far as who covers what until when is concerned. Days are `yyyy-mm-dd`, the last one included. */
export type Cover = {
  id: string
  name: string
  firm: string
  trades: readonly CodeUnder<'trade'>[]
  agencies: readonly string[]
  starts: string
  ends: string
}

/** From `from` on nobody repairs this at these agencies, unless a next contract begins (`until`, its eve). */
export type Gap = {
  trade: CodeUnder<'trade'>
  agencies: string[]
  from: string
  until: string | null
  last: { id: string; name: string; firm: string } | null
}

/** How far ahead a contract's end is spoken of, in days: a tender takes a quarter. */
export const soonDays = 90
// What nobody has taken up for a year was given up.
const forgottenDays = 365

/**
 * Where and from when nobody is covered, within the days ahead: each trade that was ever under contract at an agency. What is
 * open today comes first. Agencies that lose the same trade by the same contract on the same day are one line.
 */
export const gapsOf = (contracts: readonly Cover[], today: string, ahead = soonDays): Gap[] => {
  const gaps = new Map<string, Gap>()
  for (const [at, held] of byPlace(contracts)) {
    const gap = gapAt(held, today)
    const days = gap && daysTo(today, gap.from)
    if (!gap || days === undefined || days > ahead || days < -forgottenDays) continue
    const { trade, agency } = at
    const key = [trade, gap.from, gap.until, gap.last?.id].join()
    const known = gaps.get(key)
    if (known) known.agencies.push(agency)
    else gaps.set(key, { trade, agencies: [agency], ...gap })
  }
  return [...gaps.values()].sort((a, b) => a.from.localeCompare(b.from) || a.trade.localeCompare(b.trade))
}

type At = { agency: string; trade: CodeUnder<'trade'> }

const byPlace = (contracts: readonly Cover[]): Map<At, Cover[]> => {
  const places = new Map<string, [At, Cover[]]>()
  for (const contract of contracts)
    for (const agency of contract.agencies)
      for (const trade of contract.trades) {
        const key = `${agency} ${trade}`
        const place = places.get(key) ?? [{ agency, trade }, []]
        place[1].push(contract)
        places.set(key, place)
      }
  return new Map(places.values())
}

// Contracts that follow each other, or overlap, are one span. What was never under contract is no gap.
const gapAt = (held: readonly Cover[], today: string): Pick<Gap, 'from' | 'until' | 'last'> | undefined => {
  const inOrder = [...held].sort((a, b) => a.starts.localeCompare(b.starts))
  let last: Cover | undefined
  for (const contract of inOrder) {
    if (contract.starts > later(today, last && dayAfter(last.ends))) break
    if (!last || contract.ends > last.ends) last = contract
  }
  if (!last) return undefined
  const from = dayAfter(last.ends)
  const next = inOrder.find(({ starts }) => starts > from && starts > today)
  return {
    from,
    until: next ? dayAfter(next.starts, -1) : null,
    last: { id: last.id, name: last.name, firm: last.firm },
  }
}

const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a)

/** The day after one, or as many days after as told. */
export const dayAfter = (day: string, days = 1): string => dateOf(dayNumberOf(day) + days)

/** Days from one day to another. */
export const daysTo = (from: string, to: string): number => dayNumberOf(to) - dayNumberOf(from)
