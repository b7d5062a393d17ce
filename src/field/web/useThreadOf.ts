import { asker } from '../../kernel/web/ask.ts'
import type { Queries, Thread } from '../../requests/core/contract.ts'
import { requestOf } from '../core/resend-act.ts'
import type { RefusedAct } from './useRefused.ts'

const { useAsk } = asker<Queries>()

/** The thread that a refused act was about, as it stands now: what can be done depends on it. */
export const useThreadOf = ({ command }: RefusedAct): Thread | undefined => {
  const id = requestOf(command)
  const { data } = useAsk('request.thread', id ? { id } : null, id ?? false)
  return data
}
