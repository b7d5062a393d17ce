import { asker } from '../../kernel/web/ask.ts'
import { sender } from '../../kernel/web/outbox.ts'
import type { Queries as Notices } from '../../notices/core/contract.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const send = sender<Commands>()
export const { useAsk } = asker<Queries & Pick<Notices, 'letter.preview'>>()
