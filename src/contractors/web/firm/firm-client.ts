import type { Queries as EstateQueries } from '../../../estate/core/contract.ts'
import { asker } from '../../../kernel/web/ask.ts'
import type { Commands as RequestCommands } from '../../../requests/core/contract.ts'
import { holder, sender } from '../../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../../core/contract.ts'

/** The questions and the acts of a firm. */
export const { ask, useAsk } = asker<Queries & Pick<EstateQueries, 'place.plan' | 'place.works'>>()
export const send = sender<Commands & Pick<RequestCommands, 'request.say'>>()
/** An act that may still be taken back for a moment. */
export const hold = holder<Pick<Commands, 'order.report'>>()
