import { clockDrift } from '../../core/act-time.ts'
import { newId } from '../act-ids.ts'
import type { WaitingAct } from './outbox-types.ts'

/** The device's clock (ms), the ticks that nobody sets, and the least that the true time could be, at one moment. */
export type Moment = { clock: number; ticks: number; least: number }

/**
 * By how much the clock was set between two moments (ms); 0 when it was not. That it ran behind the ticks is sure. That it ran
 * ahead may be sleep, in which the ticks of some phones stand still: then it was set only if it was known to be too early.
 */
export const setBy = (before: Moment, now: Moment): number => {
  const by = now.clock - before.clock - (now.ticks - before.ticks)
  if (Math.abs(by) <= clockDrift) return 0
  return by < 0 || before.clock < before.least - clockDrift ? by : 0
}

/** An act as it would have been dated by the clock that was set by so much (ms). */
export const redateAct = (act: WaitingAct, by: number): WaitingAct => {
  const at = Date.parse(act.command.at) + by
  if (!(at > 0)) return act
  const { notBefore } = act
  return {
    ...act,
    command: { ...act.command, at: new Date(at).toISOString() },
    ...(notBefore === undefined ? {} : { notBefore: notBefore + by }),
  }
}

const key = 'loge-page'
/** A page that the system closes, for the camera, is opened again within that time (ms). */
const soon = 3_600_000

/** A name for this page, the same once it was reloaded or opened again by a clock that has gone on. */
export const pageHere = (now: number): string => {
  try {
    const [name, at] = (sessionStorage.getItem(key) ?? '').split(' ')
    const since = now - Number(at)
    return name && since >= 0 && since < soon ? name : newId()
  } catch {
    return newId()
  }
}

export const notePage = (page: string, now: number): void => {
  try {
    sessionStorage.setItem(key, `${page} ${now}`)
  } catch {
    // Refused storage: each time it is opened it is another page.
  }
}
