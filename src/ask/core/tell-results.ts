import { wilsonInterval } from '../../kernel/core/wilson-interval.ts'
import type { ResultRow } from './contract.ts'
import { type AnswerKind, unseen } from './targets.ts'

/** Points of an agency that were answered alike; null: not yet. */
export type CountedPoint = { agency: string; value: string | null; n: number }
export type AgencyPeople = { agency: string; people: number }

/** Fewer who may have answered are told with others, so that no line is somebody’s. */
export const fewestPeople = 5

/**
 * Agencies that are told alone, and those that are told as one: whoever has few people, and the next smallest until they are enough. Where
 * even all of them are too few, nobody is told beside the whole.
 */
export const partAgencies = (people: readonly AgencyPeople[]): { alone: string[]; together: string[] } => {
  const sorted = people.toSorted((a, b) => a.people - b.people || a.agency.localeCompare(b.agency))
  const together: AgencyPeople[] = []
  for (const each of sorted)
    if (each.people < fewestPeople || (together.length && sum(together) < fewestPeople)) together.push(each)
  const pooled = new Set(together.map(({ agency }) => agency))
  const alone = sorted.map(({ agency }) => agency).filter((agency) => !pooled.has(agency))
  return sum(together) >= fewestPeople || !together.length
    ? { alone, together: [...pooled] }
    : { alone: [], together: [] }
}

const sum = (of: readonly AgencyPeople[]): number => of.reduce((all, { people }) => all + people, 0)

/** What was said at so many things. `isSample`: each share bears the bounds between which it lies at 95 %. */
export const tellResult = (
  points: readonly CountedPoint[],
  {
    agency,
    names,
    kind,
    isSample,
  }: { agency: string | null; names: string[]; kind: AnswerKind; isSample: boolean },
): ResultRow => {
  const counted = new Map<string, number>()
  for (const { value, n } of points) if (value !== null) counted.set(value, (counted.get(value) ?? 0) + n)
  const unseenThings = counted.get(unseen) ?? 0
  counted.delete(unseen)
  const answered = [...counted.values()].reduce((all, n) => all + n, 0)
  const numbers = kind === 'number' ? [...counted].map(([value, n]) => [Number(value), n] as const) : []
  return {
    agency,
    names,
    points: points.reduce((all, { n }) => all + n, 0),
    answered,
    unseen: unseenThings,
    counts:
      kind === 'number'
        ? []
        : [...counted]
            .toSorted(([a], [b]) => b.localeCompare(a))
            .map(([value, n]) => share(value, n, answered, isSample)),
    middle: middleOf(numbers, answered),
    total: kind === 'number' && answered ? numbers.reduce((all, [value, n]) => all + value * n, 0) : null,
  }
}

const share = (value: string, n: number, of: number, isSample: boolean): ResultRow['counts'][number] => {
  const bounds = isSample ? wilsonInterval(n, of) : null
  return { value, n, low: bounds?.low ?? null, high: bounds?.high ?? null }
}

const middleOf = (numbers: readonly (readonly [number, number])[], of: number): number | null => {
  let before = 0
  for (const [value, n] of numbers.toSorted(([a], [b]) => a - b)) {
    before += n
    if (before * 2 >= of) return value
  }
  return null
}
