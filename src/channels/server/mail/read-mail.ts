import { createHash } from 'node:crypto'
import type { Lang } from '../../../kernel/core/access.ts'
import { answerAbove } from '../../../kernel/core/answer-line.ts'
import { readBounceAddress, readReplyAddress } from '../../../kernel/server/reply-address.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { isAmong, sql } from '../../../kernel/server/sql.ts'
import { isForged } from '../../core/mail/forged-sender.ts'
import { headText, type MailHead, namesIn, readHead, valuesOf } from '../../core/mail/mail-head.ts'
import { type IsOurs, machineOf, readTold } from '../../core/mail/machine-mail.ts'
import { voicemailNumber } from '../../core/calls/voicemail-number.ts'
import { numbersIn } from '../../core/numbers-in-words.ts'
import type { ReadMessage } from '../../core/message-shape.ts'
import { readVoicemail } from '../calls/read-voicemail.ts'
import { keepFiles } from '../keep-files.ts'
import { UnreadableMessage } from '../unreadable-message.ts'
import type { Address, MailParts } from './mail-parts.ts'
import { parseMail } from './parse-mail.ts'

/**
 * Bytes of a mail (RFC 5322): who wrote, what she wrote herself, what it answers, what came along; or what a machine tells. Throws
 * `UnreadableMessage` where nothing of it can be read, or where that would take more than any mail may.
 */
export const readMail = async (kernel: Kernel, bytes: Buffer): Promise<ReadMessage> => {
  const head = readHead(headText(bytes.toString('latin1', 0, mostHead)))
  const parts = await parseMail(bytes, { said: await saidBefore(kernel, head) })
  if (!parts) throw new UnreadableMessage()
  const isOurs = ownNames(kernel)
  const external = nameOfMail(bytes)
  const subject = parts.subject.slice(0, mostSubject)
  const sender = senderOf(head, parts)
  const number = voicemailNumber(
    head,
    { sender: sender.address, subject, text: parts.text },
    kernel.settings.voicemailSenders,
  )
  const voicemail =
    number === undefined ? undefined : await readVoicemail(kernel, { number, files: filesOf(parts) })
  if (voicemail)
    return {
      kind: 'message',
      external,
      forged: isForged(head, kernel.settings.mailAuthServer),
      whole: parts.text,
      clues: { marks: [], answers: [], numbers: [] },
      ...voicemail,
    }
  const cameBack = parts.to.map(readBounceAddress).find(Boolean)
  // Nobody but a mail server writes to an address that stands on an envelope alone.
  const machine =
    machineOf(decodedHead(head, parts), isOurs, parts.reports.length > 0) ?? (cameBack && 'bounce')
  if (machine)
    return {
      kind: 'machine',
      external,
      machine,
      sender: sender.address,
      subject,
      whole: parts.text,
      ...(cameBack ? { cameBack } : {}),
      ...readTold(head, [...parts.reports, parts.text].join('\n\n'), isOurs),
    }
  if (!sender.address && !parts.text && !subject && !parts.files.length) throw new UnreadableMessage()
  const { text: whole, words } = parts
  return {
    kind: 'message',
    external,
    sender: sender.address,
    senderName: sender.name,
    forged: isForged(head, kernel.settings.mailAuthServer),
    subject,
    words,
    whole,
    clues: {
      marks: parts.to.flatMap((address) => readReplyAddress(address) ?? []),
      answers: parts.answers,
      numbers: numbersIn(`${subject}\n${words}`),
    },
    ...(await keepFiles(kernel, filesOf(parts))),
  }
}

const filesOf = ({ files }: MailParts) => files.map((file) => ({ ...file, bytes: Buffer.from(file.bytes) }))

/** Characters that are kept of a subject; the rest stays in the bytes of its mail. */
const mostSubject = 300
/** Bytes of a head that are looked at. */
const mostHead = 262_144

/** The mails of ours that it answers, whole, the nearest first: their words are none of hers. */
const saidBefore = async ({ database: { owner } }: Kernel, head: MailHead): Promise<string[]> => {
  const named = [...valuesOf(head, 'in-reply-to'), ...valuesOf(head, 'references').toReversed()]
    .flatMap((value) => namesIn(value).toReversed())
    .flatMap(
      (name) => /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i.exec(name)?.[1]?.toLowerCase() ?? [],
    )
  const ids = [...new Set(named)].slice(0, mostAnswered)
  if (!ids.length) return []
  const said = await owner.rows<{ id: string; lang: Lang; body: string }>(
    sql`select m.id, m.lang, m.body from notices.mail_said m where ${isAmong(sql`m.id`, ids)} and m.body <> ''`,
  )
  return ids.flatMap((id) =>
    said.filter((one) => one.id === id).map(({ lang, body }) => `${answerAbove[lang]}\n\n${body}`),
  )
}

/** Mails of ours that are looked for in one answer. */
const mostAnswered = 4

/** A subject says more once it is decoded. */
const decodedHead = (head: MailHead, { subject }: MailParts): MailHead => [
  { name: 'subject', value: subject },
  ...head.filter(({ name }) => name !== 'subject'),
]

/** Two senders are none: each program shows another of them (RFC 5322, 3.6 allows one field). */
const senderOf = (head: MailHead, { from }: MailParts): Address =>
  (valuesOf(head, 'from').length > 1 ? undefined : from[0]) ?? { name: '', address: '' }

/** Names of mails that the house sends (send-mail.ts): an id of ours, at the host where it lives. */
const ownNames = ({ settings }: Kernel): IsOurs => {
  const host = new URL(settings.publicUrl).hostname.toLowerCase()
  return (name) =>
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@/i.test(name) && name.toLowerCase().endsWith(`@${host}`)
}

/**
 * The name by which a mail is known everywhere (RFC 5322, 3.6.4), read from its head alone, before anything is parsed; without one,
 * the hash of its bytes.
 */
export const nameOfMail = (bytes: Buffer): string => {
  const head =
    bytes
      .subarray(0, 65_536)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? ''
  const said = /^message-id:\s*(?:\r?\n\s+)?<?([^<>\s]{3,900})>?/im.exec(head)?.[1]
  return said ?? createHash('sha256').update(bytes).digest('hex')
}
