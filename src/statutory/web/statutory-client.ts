import { asker } from '../../kernel/web/ask.ts'
import type { Queries } from '../core/contract.ts'

export const { useAsk, ask } = asker<Queries>()

export type RegisterState = Queries['register.state']['output']
