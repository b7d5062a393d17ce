import { asker } from '../../kernel/web/ask.ts'
import { sender } from '../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const { ask, useAsk } = asker<Queries>()
export const send = sender<Commands>()
