import type { Actor } from '../../../kernel/core/access.ts'
import type { Entry, RequestRow } from '../../core/contract.ts'
import { entriesOf, type ThreadFact } from '../queries/thread-entries.ts'

/**
 * The entries of a thread with what people said and showed in its doubles, each where its hour puts it. The reader’s wall has left out
 * the doubles that she may not read.
 */
export const withDoubles = (
  entries: Entry[],
  doubles: readonly RequestRow[],
  facts: ReadonlyMap<string, readonly ThreadFact[]>,
  actor: Actor,
): Entry[] =>
  doubles.length
    ? [
        ...entries,
        ...doubles.flatMap(({ id, no }) =>
          entriesOf(facts.get(id) ?? [], actor)
            .filter(isSaid)
            .map((entry) => ({ ...entry, of: { id, no } })),
        ),
      ].toSorted((a, b) => a.at.localeCompare(b.at))
    : entries

// How the double was handled stays in its own thread.
const isSaid = ({ type, words, photos, sounds, papers = [] }: Entry): boolean =>
  type === 'request.filed' || words !== null || photos.length + sounds.length + papers.length > 0
