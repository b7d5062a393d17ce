import type { Queries } from './contract.ts'

type Source = Pick<Queries['erp.flux']['output']['sources'][number], 'source'> & {
  batches: readonly Pick<
    Queries['erp.flux']['output']['sources'][number]['batches'][number],
    'state' | 'causes'
  >[]
}

/** A file of it waits for a yes. */
const isHeld = ({ batches }: Source): boolean => batches.some(({ state }) => state === 'held')

/** Lines of its newest file that wait. */
const waitingLines = ({ batches: [newest] }: Source): number =>
  newest?.causes.reduce((sum, { lines }) => sum + lines, 0) ?? 0

/** Whether a source waits for somebody: a file wants a yes, or lines of the newest wait. */
export const isWaiting = (source: Source): boolean => isHeld(source) || waitingLines(source) > 0

/** Sources as they are read: those whose file waits for a yes, then those of which most lines wait, then the others by their name. */
export const rankSources = <One extends Source>(sources: readonly One[]): One[] =>
  sources.toSorted(
    (a, b) =>
      Number(isHeld(b)) - Number(isHeld(a)) ||
      waitingLines(b) - waitingLines(a) ||
      (a.source < b.source ? -1 : 1),
  )
