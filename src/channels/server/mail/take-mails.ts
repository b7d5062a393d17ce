import type { ImapFlow } from 'imapflow'
import type { Db } from '../../../kernel/server/sql.ts'
import { mostMailBytes } from '../mail-door.ts'
import { keepMessage } from '../message-store.ts'
import { dateReception } from '../../core/date-reception.ts'
import { nameOfMail } from './read-mail.ts'

/** Where a mail goes once it is kept. */
export const doneFolder: readonly string[] = ['Loge', 'Reçu']

/** Of a mail that is larger than the door lets in, as much as its words take; the whole stays in the mailbox (bytes). */
const headOfLarge = 1024 * 1024

/** A mailbox that is open, and what of it was kept and not moved yet, by UIDVALIDITY and UID: no mail is fetched twice for a folder that is full. */
export type OpenMailbox = { client: ImapFlow; done: string; kept: Set<string> }

/**
 * Takes what lies in the open mailbox, one mail after the other: its bytes are kept, and committed, and only then it is moved. Gives how
 * many could not be taken; throws where the mailbox itself does not answer.
 */
export const takeMails = async (db: Db, mailbox: OpenMailbox, signal: AbortSignal): Promise<number> => {
  const { client } = mailbox
  let stuck = 0
  for (const { uid, size } of await mailsIn(client)) {
    if (signal.aborted) return stuck
    const isDone = await takeMail(db, mailbox, uid, size)
    if (!client.usable) throw new Error('the mailbox went away')
    if (!isDone) stuck++
  }
  return stuck
}

type ListedMail = { uid: number; size: number }

const mailsIn = async (client: ImapFlow): Promise<ListedMail[]> => {
  const listed: ListedMail[] = []
  if (client.mailbox && client.mailbox.exists === 0) return listed
  for await (const { uid, size } of client.fetch('1:*', { uid: true, size: true }))
    listed.push({ uid, size: size ?? 0 })
  return listed
}

/** Whether the mail is kept and moved. */
const takeMail = async (
  db: Db,
  { client, done, kept }: OpenMailbox,
  uid: number,
  size: number,
): Promise<boolean> => {
  // A mailbox that was made anew counts from the beginning: the same number is another mail.
  const validity = validityOf(client)
  const name = `${validity}:${uid}`
  if (!kept.has(name)) {
    const mail = await fetchMail(client, uid, size)
    if (!mail) return false
    const { bytes, receivedAt } = mail
    if (bytes.length) await keepMessage(db, 'mail', nameOfMail(bytes), bytes, receivedAt)
    kept.add(name)
  }
  if (validityOf(client) !== validity) return false
  const isMoved = Boolean(await client.messageMove(String(uid), done, { uid: true }))
  if (isMoved) kept.delete(name)
  return isMoved
}

const validityOf = ({ mailbox }: ImapFlow): string => (mailbox ? String(mailbox.uidValidity) : '')

// The mailbox knows when a mail reached it (INTERNALDATE), however long the house was away.
const fetchMail = async (
  client: ImapFlow,
  uid: number,
  size: number,
): Promise<{ bytes: Buffer; receivedAt: string } | undefined> => {
  const source = size > mostMailBytes ? { start: 0, maxLength: headOfLarge } : true
  const mail = await client.fetchOne(String(uid), { source, internalDate: true }, { uid: true })
  if (!mail || !mail.source) return undefined
  const reached = mail.internalDate ? new Date(mail.internalDate).getTime() : undefined
  return { bytes: mail.source, receivedAt: dateReception(reached, Date.now()) }
}
