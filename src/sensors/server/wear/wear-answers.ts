import { dayOf } from '../../../kernel/core/dates.ts'
import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer, type Answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { queries as asked } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { chanceOfFailure } from '../../core/survival.ts'
import { planLines } from '../../core/wear/plan-lines.ts'
import { heatDrifts } from './heat-drifts.ts'
import { coolRisers, fanDrifts, wornLifts } from './read-signs.ts'
import { modelOf } from './read-lives.ts'
import {
  agesOfThings,
  faultsOfKinds,
  learntWear,
  partsOf,
  renewalPrices,
  repairCosts,
  thingsByWear,
} from './wear-rows.ts'

const pageSize = 200

/** What will break, as the journal of the landlord teaches it. */
export const wearQueries: Record<string, Answer> = {
  'wear.plan': answer({
    ...asked['wear.plan'],
    answer: async ({ db, actor, now, offers }, { months, agency }) => {
      if (!mayAnywhere(grants, 'plan', actor)) return refuse('not_yours')
      const learnt = await learntWear(db)
      const aged = await agesOfThings(db, agency, now)
      const dated = aged.flatMap((row) => (row.age === null ? [] : [{ ...row, age: row.age }]))
      const costs = { repairs: await repairCosts(db), renewals: await renewalPrices(db) }
      const kinds = new Set(learnt.map(({ kind }) => kind))
      const faults = await faultsOfKinds(db, offers)
      const sumOf = (kind: string): number =>
        dated.reduce((sum, row) => sum + (row.kind === kind ? row.things : 0), 0)
      return {
        since: learnt[0]?.since ?? null,
        rows: planLines(learnt, dated, costs, months),
        unknown: [...new Set(dated.map(({ kind }) => kind))]
          .filter((kind) => !kinds.has(kind))
          .map((kind) => ({
            kind,
            things: sumOf(kind),
            failures: faults.find((one) => one.kind === kind)?.failures ?? 0,
          }))
          .sort((a, b) => b.failures - a.failures || b.things - a.things),
        undated: aged.reduce((sum, { age, things }) => sum + (age === null ? things : 0), 0),
        mayPrice: mayAnywhere(grants, 'priceRenewal', actor),
      }
    },
  }),
  'wear.things': answer({
    ...asked['wear.things'],
    answer: async ({ db, actor, now, offers }, input) => {
      if (!mayAnywhere(grants, 'plan', actor)) return refuse('not_yours')
      const since = (await learntWear(db))[0]?.since
      if (!since) return { rows: [], all: 0 }
      const rows = await thingsByWear(db, offers, input, { now, since, limit: pageSize })
      return { rows, all: rows[0]?.all ?? 0 }
    },
  }),
  'heat.drifts': answer({
    ...asked['heat.drifts'],
    // Beyond: the days of a heating plant have no reader of their own, and are nobody’s; the buildings are those that the reader may see.
    beyond: true,
    answer: async ({ db, actor, now }) => {
      if (!mayAnywhere(grants, 'plan', actor)) return refuse('not_yours')
      const rows = await heatDrifts(db, now)
      return { rows: rows.filter(({ agency }) => can(grants, 'plan', actor, { agency })) }
    },
  }),
  'plant.signs': answer({
    ...asked['plant.signs'],
    // Beyond: the days of fans, lifts and rooms have no reader of their own; what is told is of plant, and of three homes at least.
    beyond: true,
    answer: async ({ db, actor, now, offers }) => {
      if (!mayAnywhere(grants, 'plan', actor)) return refuse('not_yours')
      const own = <Row extends { agency: string }>(rows: readonly Row[]): Row[] =>
        rows.filter(({ agency }) => can(grants, 'plan', actor, { agency }))
      return {
        fans: own(await fanDrifts(db, now)),
        risers: own(await coolRisers(db, now)),
        lifts: own(await wornLifts(db, offers, now)),
      }
    },
  }),
  'wear.parts': answer({
    ...asked['wear.parts'],
    answer: async ({ db, actor, now }, { asset }) => {
      if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
      const thing = await thingOf(db, asset, now)
      if (!thing) return { orders: 0, pooled: false, parts: [], chance: null }
      const own = thing.model ? await partsOf(db, thing.kind, thing.model) : undefined
      const isPooled = !own || own.orders < fewestOrders
      const { orders, parts } = isPooled ? await partsOf(db, thing.kind, undefined) : own
      const learnt = await learntWear(db)
      const wear =
        learnt.find(({ kind, model }) => kind === thing.kind && model !== '' && model === thing.model) ??
        learnt.find(({ kind, model }) => kind === thing.kind && model === '')
      return {
        orders,
        pooled: isPooled,
        parts: orders >= fewestOrders ? parts : [],
        chance: wear && thing.age !== null ? chanceOfFailure(wear, thing.age, twoYears) : null,
      }
    },
  }),
}

/** Orders below which what they fitted is told of nobody’s model, nor of its kind. */
const fewestOrders = 5
const twoYears = 730

const thingOf = (db: Db, asset: string, now: string) =>
  db.row<{ kind: string; model: string; age: number | null }>(sql`
    select e.kind, ${modelOf} as model, ${dayOf(now)}::date - e.installed_on as age from estate.equipment e where e.id = ${asset}`)
