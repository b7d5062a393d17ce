import type { Kernel } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { dangerIn } from '../../requests/core/contract.ts'
import type { Message, Way } from '../core/message-shape.ts'
import { type KnownSender, mostCandidates, type Placement } from '../core/place-message.ts'
import { isShort, placeShort } from '../core/place-short-message.ts'
import { readAnswer } from '../core/text/text-answers.ts'
import { suggestFor } from './find-same-matter.ts'
import { isVoicemail, wordsWithSubject } from './said-message.ts'

/**
 * A short mail or text of somebody known, or a photo alone, in which neither a danger nor any matter is heard: it goes on with what she
 * has open. What resembles a nature is none: «OUI» is no power cut.
 */
export const asShortMessage = async (
  kernel: Kernel,
  placement: Placement,
  { way, message }: { way: Way; message: Message },
): Promise<Placement> => {
  if (placement.to !== 'home' || placement.before || !(await saysNothing(kernel, way, message)))
    return placement
  const open = await openOf(kernel.database.owner, placement.speaker)
  return placeShort(placement.speaker, open, readAnswer(message.words) !== undefined) ?? placement
}

const saysNothing = async (kernel: Kernel, way: Way, message: Message): Promise<boolean> => {
  if (way !== 'mail' && way !== 'sms') return false
  if (isVoicemail(message) || message.papers.length || message.sounds.length) return false
  const words = wordsWithSubject(message)
  if (!isShort(words) || dangerIn(words)) return false
  const { matter, isHeard } = await suggestFor(kernel, message)
  return !matter && !isHeard
}

/** What is open of who sent it, or of the same home: the last first. */
const openOf = async (db: Db, { id, household }: KnownSender): Promise<string[]> => {
  const open = await db.rows<{ id: string }>(sql`
    select m.id from requests.matter m
    where m.closed_at is null and (m.requester = ${id} or m.household = ${household}::uuid)
    order by m.filed_at desc limit ${mostCandidates}`)
  return open.map((one) => one.id)
}
