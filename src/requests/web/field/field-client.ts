import type { Queries as EstateQueries } from '../../../estate/core/contract.ts'
import type { Acts } from '../../../kernel/core/doors.ts'
import type { Effort } from '../../../kernel/core/command.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { holder, sender } from '../../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../../core/contract.ts'
import type { FieldAct } from '../../core/field-acts.ts'

/** The questions that the caretaker's screens ask. */
export const { ask, useAsk } = asker<Queries>()
export const estate = asker<EstateQueries>()

// Another act compiles once it is listed, and with it its words.
type SentCommands = Pick<Commands, FieldAct> & Pick<Acts, 'order.witness' | 'order.spotCheck'>
const send = sender<SentCommands>()

/** An act that may still be taken back for a moment. */
export const hold = holder<SentCommands>()

/**
 * An act leaves by the outbox and the screen goes on at once: with or without network it is kept on the phone, and a
 * refusal waits in «À reprendre» with its words.
 */
export const act = <K extends keyof SentCommands>(
  type: K,
  subject: string,
  data: SentCommands[K],
  also: { photos?: readonly string[]; effort?: Effort } = {},
): void => void send(type, subject, data, { ...also, leave: true })
