import { useDraft, type UsedDraft } from '../../../kernel/web/useDraft.ts'

/** Words about a matter that are a week old are written anew (ms). */
const aWeek = 7 * 86_400_000

/** What is being written in a thread, or in the sheet of one of its acts: kept for its author on this computer until it is sent. */
export const useThreadDraft = (request: string, act = '', words = ''): UsedDraft =>
  useDraft(`/bureau/r/${request}${act && ` ${act}`}`, aWeek, words)

/** The words alone of a draft, as a field takes them. */
export const useWordsDraft = (
  request: string,
  act: string,
): [words: string, setWords: (words: string) => void, drop: () => void] => {
  const { words, change, drop } = useThreadDraft(request, act)
  return [words, (next) => change(() => ({ words: next })), drop]
}
