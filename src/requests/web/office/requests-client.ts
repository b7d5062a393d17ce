import { asker } from '../../../kernel/web/ask.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../../core/contract.ts'

/** The questions and acts of requests, typed by their contract. */
export const { ask, inHand, useAsk } = asker<Queries>()
export const send = sender<Commands>()
