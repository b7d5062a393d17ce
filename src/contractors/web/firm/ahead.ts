import type { Queries } from '../../../estate/core/contract.ts'
import { isNo } from '../../../kernel/web/door.ts'
import { drawingOf, keepDrawingsIn } from '../../../kernel/web/drawings.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { ask } from './door.ts'

export type PlanAnswer = Queries['place.plan']['output']
export type WorksAnswer = Queries['place.works']['output']['rows']

/** As many visits as a day has. */
const most = 8

// As long as the page lives, and no longer: nothing of a dwelling stays on a telephone that is nobody's of the house.
const taken = new Map<string, { plan: PlanAnswer; works: WorksAnswer }>()
const drawings = new Map<string, string>()

/** Takes along the plans of the orders of a day while there is a network: a cellar has none. What cannot be had now is left. */
export const takePlans = async (orders: readonly FirmOrder[]): Promise<void> => {
  keepDrawingsIn({ read: async (name) => drawings.get(name), keep: (name, text) => drawings.set(name, text) })
  for (const { id: order } of orders.slice(0, most)) {
    if (taken.has(order)) continue
    const [plan, works] = await Promise.all([ask('place.plan', { order }), ask('place.works', { order })])
    if (isNo(plan)) continue
    taken.set(order, { plan, works: isNo(works) ? [] : works.rows })
    if (plan.plan) await drawingOf(plan.plan.sha256)
  }
}

/** What was taken along for an order. */
export const takenFor = (order: string): { plan: PlanAnswer; works: WorksAnswer } | undefined =>
  taken.get(order)
