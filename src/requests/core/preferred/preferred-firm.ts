import { natureOf, isNatureCode, natures } from '../nature/catalogue.ts'
import { isMatter } from '../nature/is-matter.ts'
import type { Trade } from '../nature/nature-types.ts'

/** Monday morning to Friday afternoon: the day of the week from 1, and its half. */
export const halfDays = ['1am', '1pm', '2am', '2pm', '3am', '3pm', '4am', '4pm', '5am', '5pm'] as const
export type HalfDay = (typeof halfDays)[number]

/** What an agency prefers. `sought`: a trade or a nature; without a building, in all of them; without days, whenever the firm can. */
export type Preference = {
  sought: string
  building: string | null
  firm: string
  days: readonly HalfDay[]
}

type Sought = { code: string; trade: string }

const repairs = natures.filter(({ code, trade }) => !isMatter(code) && trade !== 'caretaker')

/** The trades for which a firm may be sent. */
export const preferableTrades: readonly Trade[] = [...new Set(repairs.map(({ trade }) => trade))]

/** The natures of a trade, for which alone a firm may be preferred too. */
export const naturesOfTrade = (trade: string): string[] =>
  repairs.filter((nature) => nature.trade === trade).map(({ code }) => code)

/** The trade that is meant, by itself or by one of its natures; nothing where no firm is sent for it. */
export const tradeSought = (sought: string): Trade | undefined => {
  const trade = isNatureCode(sought) ? natureOf(sought).trade : sought
  return preferableTrades.find((known) => known === trade && (trade === sought || !isMatter(sought)))
}

/** What is preferred at a place for a nature: said of its building before what is said of all, of the nature before its trade. */
export const preferenceFor = (
  preferences: readonly Preference[],
  { code, trade }: Sought,
  building: string,
): Preference | undefined => {
  const order = [building, null].flatMap((at) => [code, trade].map((sought) => ({ at, sought })))
  return order
    .map(({ at, sought }) => preferences.find((p) => p.building === at && p.sought === sought))
    .find((found) => found !== undefined)
}

/** A contract as far as it tells whether its firm may be preferred; without buildings it is for all of its agency. */
export type PreferableContract = {
  firm: { id: string; name: string }
  kind: 'maintenance' | 'framework'
  trades: readonly string[]
  covers: readonly string[]
  buildings: readonly string[]
}

/** Whether a contract covers what an agency wants to prefer its firm for. */
export const mayBePreferred = (
  { kind, trades, covers, buildings }: PreferableContract,
  sought: string,
  building: string | null,
): boolean => {
  const trade = tradeSought(sought)
  if (!trade || (building !== null && buildings.length > 0 && !buildings.includes(building))) return false
  const meant = isNatureCode(sought) ? [natureOf(sought)] : repairs.filter((n) => n.trade === trade)
  return kind === 'framework'
    ? trades.includes(trade)
    : meant.some(({ code, group }) => covers.includes(code) || covers.includes(group))
}
