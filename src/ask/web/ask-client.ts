import { asker } from '../../kernel/web/ask.ts'
import { holder, sender } from '../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const { useAsk } = asker<Queries>()
export const send = sender<Commands>()
export const holdQuestion = holder<Pick<Commands, 'ask.stop' | 'ask.conclude'>>()
