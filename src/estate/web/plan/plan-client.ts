import { asker } from '../../../kernel/web/ask.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../../core/contract.ts'

/** The questions and the acts of whoever holds a plan. */
export const { useAsk } = asker<Queries>()
export const send = sender<Commands>()
