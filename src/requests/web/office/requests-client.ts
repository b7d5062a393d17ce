import { asker } from '../../../kernel/web/ask.ts'
import { holder, sender } from '../../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../../core/contract.ts'

/** The questions and acts of requests, typed by their contract. */
export const { ask, inHand, useAsk } = asker<Queries>()
export const send = sender<Commands>()

/** What leaves in a moment, and may be taken back until then. */
export const holdAct = holder<Commands>()
