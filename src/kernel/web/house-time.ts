import { recall, remember } from './local-memory.ts'

/** What the house said last of the time (ms), and when that was by the ticks of this page, which nobody sets. */
let timeSaid = { at: Number(recall('loge-time') ?? 0), ticks: performance.now() }
let notedAt = Number.NEGATIVE_INFINITY
// How far the clock of this device was behind the house, when it was last heard (ms). Of one that ran ahead a page that opens without
// network knows nothing else: what the house said last tells only that it is not behind.
let behind = -Number(recall('loge-time-ahead') ?? 0)

// Each answer tells; a page that opens without network needs to know it to some minutes.
const often = 600_000

/** Hears the date of an answer of the house. */
export const hearTime = (date: string | null): void => {
  const at = Date.parse(date ?? '')
  if (!at) return
  timeSaid = { at, ticks: performance.now() }
  behind = at - Date.now()
  if (timeSaid.ticks - notedAt < often) return
  notedAt = timeSaid.ticks
  remember('loge-time', String(at))
  remember('loge-time-ahead', String(Math.max(0, -behind)))
}

/** The least that the true time can be now (ms), as far as this device was told. */
export const leastTime = (): number => timeSaid.at + performance.now() - timeSaid.ticks

/** A clock that is off by less is none of anybody’s business (ms). */
const worthSaying = 10 * 60_000

/**
 * The true time as far as it is known (ms): that of the device, set right by as much as the house said that it was off, and
 * never before what the house said last.
 */
export const timeOf = (clock: number, off: number, least: number): number => {
  const set = Math.abs(off) > worthSaying ? clock + off : clock
  return least - set > worthSaying ? least : set
}

export const trueTime = (): number => timeOf(Date.now(), behind, leastTime())

/** Whether this device shows another time than the house. */
export const isClockOff = (): boolean => Math.abs(trueTime() - Date.now()) > worthSaying
