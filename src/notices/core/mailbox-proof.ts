import type { Lang } from '../../kernel/core/access.ts'
import { type MailKey, sayMail } from './mail-words.ts'

/** What is known of a mailbox that somebody typed: whether it is one of the house's people, and what its links say. */
export type Mailbox = { known: boolean; opened: boolean; waiting: boolean; today: number }

/** First mails that go to a mailbox of nobody in a day. */
const mailsADay = 3

/**
 * What leaves to a mailbox that a stranger typed: the letter as it is, a word that asks whether it is hers, or nothing. Somebody
 * else's mailbox gets one mail, and no more until it was opened. `first`: the first of a request.
 */
export const mayHear = (
  { known, opened, waiting, today }: Mailbox,
  first: boolean,
): 'all' | 'asked' | 'nothing' => {
  if (known) return 'all'
  if (opened) return first && today >= mailsADay ? 'nothing' : 'all'
  return waiting || today >= mailsADay ? 'nothing' : 'asked'
}

/** The same for who asks for her link again: she waits for it, and is not to be sent what is in the thread. */
export const mayAskAgain = ({ known, opened, today }: Mailbox): 'all' | 'asked' | 'nothing' =>
  known || opened ? 'all' : today >= mailsADay ? 'nothing' : 'asked'

type Asking = MailKey extends infer Key ? (Key extends `confirm.${infer Name}` ? Name : never) : never

/** «Est-ce bien vous ?»: no name, no place and no words of whoever typed the address. `held`: nothing is filed until she opens it. */
export const askingLetter = (
  lang: Lang,
  landlord: string,
  held: boolean,
): { subject: string; paragraphs: string[]; button: string } => {
  const sentence = (key: Asking): string => sayMail(`confirm.${key}`, { landlord }, lang)
  return {
    subject: sentence('subject'),
    paragraphs: (['hello', 'what', held ? 'held' : 'ask', 'not', 'sign'] as const).map(sentence),
    button: sentence('button'),
  }
}
