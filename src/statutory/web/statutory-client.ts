import { asker } from '../../kernel/web/ask.ts'
import { sender } from '../../kernel/web/outbox.ts'
import type { Commands as Estate } from '../../estate/core/contract.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const { useAsk, ask } = asker<Queries>()
export const send = sender<Commands & Pick<Estate, 'estate.refer'>>()

export type RegisterState = Queries['register.state']['output']
