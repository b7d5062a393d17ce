import { type MailHead, valueOf } from '../mail/mail-head.ts'
import { callNumberOf } from './call-number.ts'

/** What a mail says of itself, before its files are looked at. */
type SaidOfMail = { sender: string; subject: string; text: string }

/**
 * The number that left a message with a switchboard: `''` where it is withheld; nothing where the mail is no switchboard’s. A
 * switchboard is known by the address that it writes from, or by the head that Asterisk writes (`X-Asterisk-CallerID`).
 */
export const voicemailNumber = (
  head: MailHead,
  { sender, subject, text }: SaidOfMail,
  senders: readonly string[],
): string | undefined => {
  const asterisk = valueOf(head, 'x-asterisk-callerid')
  if (!asterisk && !senders.includes(sender.toLowerCase())) return undefined
  return callNumberOf(asterisk) || numberIn(subject) || numberIn(text.slice(0, 4000))
}

/** The first French or international number that stands in words. */
const numberIn = (words: string): string => {
  const found =
    /(?:\+|\b00)\d(?:[\s.\-\u00a0\u202f]?\d){7,13}|\b0[1-9](?:[\s.\-\u00a0\u202f]?\d{2}){4}\b/.exec(
      words,
    )?.[0]
  return found ? callNumberOf(found) : ''
}
