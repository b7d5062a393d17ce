import { asker } from '../../kernel/web/ask.ts'
import { sender } from '../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../core/contract.ts'

export const send = sender<Commands>()
export const { ask, useAsk } = asker<Queries>()

/** What the page of time is told. */
export type TimeLedger = Queries['ledger.time']['output']
