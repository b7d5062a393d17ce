import type { Commands as OrderCommands } from '../../../contractors/core/contract.ts'
import type { Queries as EstateQueries } from '../../../estate/core/contract.ts'
import type { Effort } from '../../../kernel/core/command.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { holder, sender } from '../../../kernel/web/outbox.ts'
import type { Commands, Queries } from '../../core/contract.ts'
import type { FieldAct } from '../../core/fieldActs.ts'

/** The questions that the caretaker's screens ask. */
export const { ask, useAsk } = asker<Queries>()
export const estate = asker<EstateQueries>()

// Another act compiles once it is listed, and with it its words.
type Acts = Pick<Commands, FieldAct> & Pick<OrderCommands, 'order.witness' | 'order.spotCheck'>
const send = sender<Acts>()

/** An act that may still be taken back for a moment. */
export const hold = holder<Acts>()

/**
 * An act leaves by the outbox and the screen goes on at once: with or without network it is kept on the phone, and a
 * refusal waits in «À reprendre» with its words.
 */
export const act = <K extends keyof Acts>(
  type: K,
  subject: string,
  data: Acts[K],
  also: { photos?: readonly string[]; effort?: Effort } = {},
): void => void send(type, subject, data, { ...also, leave: true })
