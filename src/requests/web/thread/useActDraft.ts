import { useThreadDraft } from './useWordsDraft.ts'

/** What was chosen and written in the sheet of an act so far. */
type ActDraft<Said extends object> = [
  said: Said,
  say: (part: Partial<Said>) => void,
  /** the act has left */
  drop: () => void,
]

/**
 * What is chosen and written in the sheet of an act, kept for its author on this computer until it is sent. `first`: how the sheet
 * begins; what was changed since is kept, and no more, so that a request that moved on meanwhile begins with what stands now.
 */
export const useActDraft = <Said extends object>(
  request: string,
  act: string,
  first: Said,
): ActDraft<Said> => {
  const { words, fields, change, drop } = useThreadDraft(request, act)
  const say = (part: Partial<Said>): void =>
    change((before) => ({
      fields: { said: JSON.stringify({ ...partOf<Said>(before.fields?.['said']), ...part }) },
    }))
  // Words alone are what an earlier page kept.
  return [{ ...first, ...(words ? { words } : {}), ...partOf<Said>(fields?.['said']) }, say, drop]
}

const partOf = <Said extends object>(kept = '{}'): Partial<Said> => JSON.parse(kept) as Partial<Said>
