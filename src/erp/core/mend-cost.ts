import type { BatchCard } from './contract.ts'

/** To tell what a code means, on the page Flux: M P BB H K H M P BB of the keystroke-level model, in seconds. */
const secondsACode = 7

/** What it costs to let every line of a batch go: codes to tell here, with their seconds; what must be set right in the other system. */
export type MendCost = { codes: number; seconds: number; elsewhere: number; lines: number }

export const mendCost = (causes: BatchCard['causes']): MendCost => {
  const codes = causes.filter(({ list }) => list !== null).length
  const others = causes.filter(({ list }) => list === null)
  return {
    codes,
    seconds: codes * secondsACode,
    elsewhere: others.length,
    lines: others.reduce((sum, { lines }) => sum + lines, 0),
  }
}
