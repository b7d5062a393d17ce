import { asker } from '../../kernel/web/ask.ts'
import type { Queries, Thread } from '../../requests/core/contract.ts'
import type { RefusedAct } from './useRefused.ts'

const { useAsk } = asker<Queries>()

/** The thread that a refused act was about, as it stands now: what can be done depends on it. */
export const useThreadOf = ({ command }: RefusedAct): Thread | undefined => {
  // A queue that was tampered with may hold anything.
  const type = typeof command?.type === 'string' ? command.type : ''
  const asks = type.startsWith('request.') && type !== 'request.file'
  const { data } = useAsk('request.thread', asks ? { id: command.subject } : null, asks && command.subject)
  return data
}
