import { leastTime } from '../house-time.ts'
import { forget, recallJson, remember } from '../local-memory.ts'
import { type Moment, notePage, pageHere, redateAct, setBy } from './device-clock.ts'
import { store } from './outbox-store.ts'
import type { WaitingAct } from './outbox-types.ts'

// The same through a reload, and when the system closes a page and opens it again.
const page = pageHere(Date.now())

const look = (): Moment => ({ clock: Date.now(), ticks: performance.now(), least: leastTime() })
let lastLook = look()
let set: Promise<void> = Promise.resolve()

/**
 * Looks whether somebody has set the clock since this was last asked: what was done on this page before is then dated anew, as if
 * the clock had been so all along. Before an act is dated, and before acts leave.
 */
export const watchClock = (): Promise<void> => {
  const now = look()
  const by = setBy(lastLook, now)
  lastLook = now
  notePage(page, now.clock)
  if (by) set = set.then(() => redate(by)).catch(() => undefined)
  return set
}

const redate = async (by: number): Promise<void> => {
  const mine = (await store.acts()).filter((act) => act.page === page && !act.refused)
  for (const { command } of mine) await store.change(command.id, (act) => redateAct(act, by))
}

const coming = new Map<string, { act: WaitingAct; kept: Promise<void> }>()

/** Keeps an act on this device, behind all that were kept before. */
export const keep = (act: WaitingAct): Promise<void> => {
  const whole = { ...act, page }
  return lay(
    whole,
    set.then(() => store.add(whole)),
  )
}

const lay = (act: WaitingAct, added: Promise<void>): Promise<void> => {
  const { id } = act.command
  const kept = added.finally(() => coming.delete(id))
  coming.set(id, { act, kept })
  return kept
}

const leftName = 'loge-left'
const leftActs = (): WaitingAct[] => {
  const left: unknown = recallJson(leftName)
  return Array.isArray(left)
    ? ((left as (WaitingAct | null)[]).filter(
        (act) => act !== null && Boolean(act.command?.id),
      ) as WaitingAct[])
    : []
}

// A browser drops what it has not written when its page is left: an act of that instant is written where a page can at once.
globalThis.addEventListener?.('pagehide', () => {
  if (!coming.size) return
  remember(leftName, JSON.stringify([...leftActs(), ...[...coming.values()].map(({ act }) => act)]))
})

/** Keeps on this device the acts of a page that was left before the disk had them. */
export const keepLeft = async (): Promise<void> => {
  const left = leftActs()
  if (!left.length) return
  forget(leftName)
  // One that the disk got after all is sent twice under its id, and happens once.
  await Promise.all(left.map((act) => lay(act, store.add(act))))
}

/** When an act that was done on this page lies on the device; at once, of any other. */
export const isKept = async (id: string): Promise<void> => coming.get(id)?.kept

/** All acts of this device, with those that are being written. */
export const keptActs = async (): Promise<WaitingAct[]> => {
  const before = [...coming.values()].map(({ act }) => act)
  const acts = await store.acts()
  const there = new Set(acts.map(({ command }) => command?.id))
  return [...acts, ...before.filter(({ command }) => !there.has(command.id))]
}
