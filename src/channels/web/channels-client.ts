import { asker } from '../../kernel/web/ask.ts'
import { sender } from '../../kernel/web/outbox.ts'
import type { Commands as RequestCommands, Queries as RequestQueries } from '../../requests/core/contract.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const { useAsk } = asker<Queries>()
export const { ask: askRequests } = asker<RequestQueries>()
export const send = sender<Commands>()
export const sendRequest = sender<RequestCommands>()
