import { recall, remember } from './local.ts'

/** What the house said last of the time (ms), and when that was by the ticks of this page, which nobody sets. */
let said = { at: Number(recall('loge-time') ?? 0), ticks: performance.now() }
let noted = Number.NEGATIVE_INFINITY

// Each answer tells; a page that opens without network needs to know it to some minutes.
const often = 600_000

/** Hears the date of an answer of the house. */
export const hearTime = (date: string | null): void => {
  const at = Date.parse(date ?? '')
  if (!at) return
  said = { at, ticks: performance.now() }
  if (said.ticks - noted < often) return
  noted = said.ticks
  remember('loge-time', String(at))
}

/** The least that the true time can be now (ms), as far as this device was told. */
export const leastTime = (): number => said.at + performance.now() - said.ticks
