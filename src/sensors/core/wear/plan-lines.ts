import { cents } from '../../../kernel/core/money.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { expectFailures } from './expect-failures.ts'
import type { LearntWear } from './learn-wear.ts'
import type { WearLine } from './wear-contract.ts'

/** Classes of age in years, as the page of failure rates has them. */
const ages = [0, 5, 10, 15, 20, 30] as const
const year = 365.25

export type AgedThings = { kind: string; model: string; called: string; age: number; things: number }
export type KnownCosts = {
  repairs: readonly { kind: string; cents: number; orders: number }[]
  renewals: readonly { kind: string; cents: number; source: string; on: string }[]
}

/** Orders below which what a failure costs is not told. */
const fewestOrders = 5
const daysInMonth = 30.4375

/** The lines of the plan: those of which most fail first. Kinds of which nothing was learnt have none. */
export const planLines = (
  learnt: readonly LearntWear[],
  aged: readonly AgedThings[],
  { repairs, renewals }: KnownCosts,
  months: number,
): WearLine[] =>
  [...groupRows(aged, (row) => `${row.kind}\n${row.model}\n${classOf(row.age)}`).values()]
    .flatMap((rows) => {
      const { kind, model, called, age } = rows[0]!
      const wear = learnt.find((one) => one.kind === kind && one.model === model)
      if (!wear) return []
      const from = classOf(age)
      const repair = repairs.find((one) => one.kind === kind && one.orders >= fewestOrders)
      const renewal = renewals.find((one) => one.kind === kind)
      return [
        {
          kind,
          model,
          called,
          from,
          to: ages[ages.findIndex((one) => one === from) + 1] ?? null,
          things: rows.reduce((sum, { things }) => sum + things, 0),
          failures: wear.failures,
          pooled: model === '',
          expected: expectFailures(wear, rows, months * daysInMonth),
          repair: repair ? { cents: cents(repair.cents), orders: repair.orders } : null,
          renewal: renewal ? { cents: cents(renewal.cents), source: renewal.source, on: renewal.on } : null,
        },
      ]
    })
    .sort((a, b) => b.expected.things - a.expected.things)

const classOf = (age: number): number => ages.findLast((from) => age >= from * year) ?? 0
