import { houseActor } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Acknowledgement, type AnswerFault, weighAnswer } from '../../core/back/read-acknowledgement.ts'
import type { WayRefusal } from '../../core/way-shape.ts'
import { itemsNow } from './item-store.ts'
import { erpPerson } from './outbox-record.ts'

/** What came of answers: how many lines were heard, and those that could not be. */
export type AnswerReport = {
  outlet: string
  file: string
  lines: number
  taken: number
  faults: AnswerFault[]
}

/** What was heard of a way, file by file, and why the rest of it could not be. */
export type HeardWay = { heard: AnswerReport[]; why: WayRefusal | null }

/** Whoever speaks for the ERP: what he says never goes back to it. */
const erpActor = houseActor(erpPerson, 'ERP')

/** Answers from whatever way, each weighed against its item; one that says again what is known costs nothing. */
export const hearAnswers = async (
  kernel: Kernel,
  outlet: string,
  answers: readonly Acknowledgement[],
): Promise<{ taken: number; faults: AnswerFault[] }> => {
  const out: { taken: number; faults: AnswerFault[] } = { taken: 0, faults: [] }
  for (const { line, id, ...said } of answers) {
    const item = (await itemsNow(kernel.database.owner, [id])).get(id)
    const weighed = weighAnswer(item?.outlet === outlet ? item : undefined, said)
    if (weighed === 'known') continue
    if (weighed !== 'heard') {
      out.faults.push({ line, code: weighed, value: id })
      continue
    }
    const outcome = await kernel.send(erpActor, {
      id: derivedId('answer', id, said.isYes ? 'yes' : 'no', said.receipt),
      type: 'outbox.answer',
      subject: id,
      data: said,
      at: new Date().toISOString(),
    })
    if (outcome.ok) out.taken++
  }
  return out
}
