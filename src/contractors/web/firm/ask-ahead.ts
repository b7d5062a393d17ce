import { carriesLink, isNo } from '../../../kernel/web/http-headers.ts'
import { drawingOf, keepDrawingsIn } from '../../../kernel/web/drawing-store.ts'
import { trustedPolicy } from '../../../kernel/web/trusted-types.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { ask } from './firm-client.ts'
import { forgetPlans, keepPlans, readPlans, type KeptPlan } from './kept-plans.ts'

/** As many visits as a day has. */
const mostVisits = 8

/** With the page; under a link it outlives it for a while, sealed by the link (kept-plans.ts). */
const takenPlans = new Map<string, KeptPlan>()
const drawings = new Map<string, string>()

const drawHere = (): void =>
  keepDrawingsIn({ read: async (name) => drawings.get(name), keep: (name, text) => drawings.set(name, text) })

/** Takes along the plans of the orders of a day while there is a network: a cellar has none. What cannot be had now is left. */
export const takePlans = async (orders: readonly FirmOrder[]): Promise<void> => {
  drawHere()
  const here = orders.slice(0, mostVisits)
  for (const { id, nature, place, asset } of here) {
    if (takenPlans.has(id)) continue
    const [plan, works] = await Promise.all([
      ask('place.plan', { order: id }),
      ask('place.works', { order: id }),
    ])
    if (isNo(plan)) continue
    takenPlans.set(id, { id, nature, place, asset, plan, works: isNo(works) ? [] : works.rows })
    if (plan.plan) await drawingOf(plan.plan.sha256)
  }
  if (!carriesLink()) return
  if (!here.length) return forgetPlans()
  await keepPlans({ plans: here.flatMap(({ id }) => takenPlans.get(id) ?? []), drawings: [...drawings] })
  await navigator.serviceWorker
    ?.register(trustedPolicy.createScriptURL('/sw-o.js'), { scope: '/o' })
    .catch(() => undefined)
}

/** What was taken along for an order. */
export const takenFor = (order: string): KeptPlan | undefined => takenPlans.get(order)

/** What this link kept here of another time, with its drawings. */
export const takenBefore = async (): Promise<readonly KeptPlan[]> => {
  const kept = await readPlans().catch(() => undefined)
  if (!kept) return []
  drawHere()
  for (const [name, drawing] of kept.drawings) drawings.set(name, drawing)
  return kept.plans
}
