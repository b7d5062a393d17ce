import { tap } from './pending-taps.ts'

/** A report that came from a checkpoint: the checkpoint is marked with it, taken back with it, and the round goes on. */
export const reportedAt = (
  { b, e = '', pt }: { b?: string | undefined; e?: string | undefined; pt?: string | undefined },
  request: string,
): { takeBack: () => void; to: string } | undefined => {
  if (!b || !pt) return undefined
  const { takeBack } = tap(b, { points: [pt], result: 'wrong', request })
  return { takeBack: () => void takeBack(), to: `/terrain/tournee?b=${b}&e=${e}` }
}
