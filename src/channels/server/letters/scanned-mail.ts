import { dayOf } from '../../../kernel/core/dates.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { isForged } from '../../core/mail/forged-sender.ts'
import { headText, readHead } from '../../core/mail/mail-head.ts'
import { parseMail } from '../mail/parse-mail.ts'
import type { RawMessage } from '../message-store.ts'
import { letterKindOf } from './file-kind.ts'
import { takePile } from './take-pile.ts'

/**
 * A mail of a scanner (LETTER_SENDERS): what it encloses is a pile of letters, that came on the day of the mail. Told whether it was one:
 * of another sender, forged, or with nothing enclosed, it is a mail like any other.
 */
export const takeScannedMail = async (
  kernel: Kernel,
  { way, bytes, receivedAt, id }: RawMessage,
): Promise<boolean> => {
  const { letterSenders, mailAuthServer } = kernel.settings
  if (way !== 'mail' || !letterSenders.length) return false
  const head = readHead(headText(bytes.toString('latin1', 0, 262_144)))
  if (isForged(head, mailAuthServer)) return false
  const parts = await parseMail(bytes)
  const [from, other] = parts?.from ?? []
  if (!parts || !from || other || !letterSenders.includes(from.address)) return false
  const files = parts.files
    .map(({ name, bytes: file }) => ({ name, bytes: Buffer.from(file) }))
    .filter((file) => letterKindOf(file.bytes))
  if (!files.length) return false
  const outcome = await takePile(kernel, { name: id, way: 'mail', came: dayOf(receivedAt), files })
  return outcome.ok || outcome.refused === 'wrong_moment'
}
