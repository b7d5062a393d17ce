import { createHash } from 'node:crypto'
import type { AddressObject, ParsedMail } from 'mailparser'
import { readReplyAddress } from '../../../kernel/server/reply-address.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { ownWords } from '../../core/mail/own-words.ts'
import { numbersIn } from '../../core/numbers-in-words.ts'
import type { ReadMessage } from '../../core/message-shape.ts'
import { keepFiles } from '../keep-files.ts'
import { UnreadableMessage } from '../readers.ts'

/** Bytes of a mail (RFC 5322): who wrote, what she wrote herself, what it answers, what came along. */
export const readMail = async (kernel: Kernel, bytes: Buffer): Promise<ReadMessage> => {
  // Loaded by the first mail that comes: the house starts without it.
  const { simpleParser } = await import('mailparser')
  const mail = await simpleParser(bytes, { skipImageLinks: true }).catch(() => {
    throw new UnreadableMessage()
  })
  const sender = mail.from?.value[0]
  if (!sender?.address && !mail.text) throw new UnreadableMessage()
  const whole = clean(mail.text ?? '')
  const subject = clean(mail.subject ?? '').slice(0, mostSubject)
  const words = ownWords(whole)
  return {
    kind: 'message',
    external: nameOfMail(bytes),
    sender: (sender?.address ?? '').toLowerCase(),
    senderName: clean(sender?.name ?? ''),
    forged: false,
    subject,
    words,
    whole,
    clues: {
      marks: addressesTo(mail).flatMap((address) => readReplyAddress(address) ?? []),
      answers: answeredBy(mail),
      numbers: numbersIn(`${subject}\n${words}`),
    },
    ...(await keepFiles(
      kernel,
      mail.attachments
        .filter(({ related, contentDisposition }) => contentDisposition !== 'inline' || !related)
        .map(({ filename, contentType, content }) => ({
          name: filename ?? '',
          media: contentType,
          bytes: content,
        })),
    )),
  }
}

const mostSubject = 300

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

const addressesTo = (mail: ParsedMail): string[] => {
  const objects = [mail.to, mail.cc].flat().filter((one): one is AddressObject => one !== undefined)
  const shown = objects.flatMap(({ value }) => value.flatMap(({ address }) => address ?? []))
  const delivered = ['delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) => {
    const value = mail.headers.get(name)
    return typeof value === 'string' ? [value] : []
  })
  return [...shown, ...delivered]
}

/** What it answers, the nearest first: In-Reply-To, then References from the right (RFC 5322, 3.6.4). */
const answeredBy = ({ inReplyTo, references }: ParsedMail): string[] => {
  const named = [inReplyTo ?? [], [references ?? []].flat().toReversed()].flat()
  return [...new Set(named.map((name) => name.replace(/^<|>$/g, '')))].slice(0, 50)
}

// Signs that no database keeps, and those that turn the direction of what follows.
const clean = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text
    .replace(/[\u0000\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\r\n?/g, '\n')
    .trim()
