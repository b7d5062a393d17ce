import type { WaitingAct } from './outbox-types.ts'

/** The longest that an act may be held back (ms); a clock that was set meanwhile holds nothing for longer. */
const longest = 60_000

/** For how long an act may still be taken back (ms); 0 when its time has come. */
export const heldFor = ({ notBefore }: WaitingAct, now: number): number => {
  const left = typeof notBefore === 'number' ? notBefore - now : 0
  return left > 0 && left < longest ? left : 0
}
