import { isUtf8 } from 'node:buffer'
import { type AddressObject, type Attachment, type ParsedMail, simpleParser } from 'mailparser'
import { dropAddresses } from '../../core/mail/drop-addresses.ts'
import { namesIn } from '../../core/mail/mail-head.ts'
import { ownWords } from '../../core/mail/own-words.ts'
import type { Address, MailFile, MailParts } from './mail-parts.ts'

/** Signs of HTML that are made into words; beyond that a mail is no letter of a person. */
const mostHtml = 3_000_000

/** Characters that are kept of a mail; the rest stays in its bytes. */
const mostText = 200_000

const parse = (bytes: Buffer): Promise<ParsedMail> =>
  simpleParser(bytes, { skipImageLinks: true, skipTextToHtml: true, maxHtmlLengthToParse: mostHtml })

/** Takes a mail apart (RFC 5322, MIME); `said`: mails of ours that it answers, whole. Throws where it cannot be read. */
export const takeApart = async (raw: Buffer, said: readonly string[] = []): Promise<MailParts> => {
  const bytes = withReadableHead(raw)
  const asSaid = await parse(bytes)
  const mail = hasUnreadable(asSaid.text) ? await parse(asWindows(bytes)) : asSaid
  const delivered = ['delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) =>
    [mail.headers.get(name) ?? []].flat().map(addressText),
  )
  const text = dropAddresses(clean(mail.text ?? '').slice(0, mostText), mail.html || '')
  return {
    from: addressesIn(mail.from),
    to: [...[mail.to, mail.cc].flat().flatMap(addressesIn), ...delivered.flatMap(asAddress)].map(
      ({ address }) => address,
    ),
    subject: clean(mail.subject ?? ''),
    text,
    words: ownWords(text, said),
    answers: answeredBy(mail),
    files: mail.attachments.filter(isFile(mail.html || '')).map(fileOf),
    reports: mail.attachments
      .filter(isReport)
      .map(({ content }) => content.toString('latin1').slice(0, 500_000)),
  }
}

const addressText = (value: unknown): string =>
  typeof value === 'string' ? value : ((value as { text?: string } | undefined)?.text ?? '')

const asAddress = (text: string): Address[] => namesIn(text).map((address) => ({ name: '', address }))

/** Groups are taken apart too; the surname that a comma tore off its name is put back («Le Goff, Anne <a@b.fr>»). */
const addressesIn = (object: AddressObject | undefined): Address[] => {
  const found: Address[] = []
  let torn = ''
  for (const { name, address, group } of object?.value ?? []) {
    const inGroup = (group ?? []).flatMap((one) =>
      one.address ? [{ name: clean(one.name), address: one.address.toLowerCase() }] : [],
    )
    found.push(...inGroup)
    if (address?.includes('@')) {
      found.push({ name: clean([torn, name].filter(Boolean).join(', ')), address: address.toLowerCase() })
      torn = ''
    } else torn = [torn, name || address].filter(Boolean).join(', ')
  }
  return found
}

/** What it answers, the nearest first: In-Reply-To, then References from the right (RFC 5322, 3.6.4). */
const answeredBy = ({ inReplyTo, references }: ParsedMail): string[] => {
  const named = [inReplyTo ?? [], [references ?? []].flat().toReversed()].flat()
  return [...new Set(named.map((name) => name.replace(/^<|>$/g, '').trim()))].filter(Boolean).slice(0, 50)
}

const isReport = ({ contentType }: Attachment): boolean =>
  /^(?:message\/|text\/rfc822-headers)/i.test(contentType)

/**
 * Not what machines tell each other, and not a picture that stands within the words of a mail where it is smaller than any photo, or
 * stands in a signature or a quote: those are logos.
 */
const isFile =
  (html: string) =>
  (file: Attachment): boolean =>
    !/^(?:message\/(?:delivery-status|disposition-notification|feedback-report)|text\/rfc822-headers)/i.test(
      file.contentType,
    ) && !(file.related && (file.size < smallestPhoto || standsBelow(html, file.cid)))

/** Bytes. */
const smallestPhoto = 8_000

/** Where a signature or the mail that is answered begins, as programs mark it. */
const belowWords =
  /<(?:blockquote|(?:div|table|p|span|hr|a)[^>]{0,300}(?:signature|gmail_quote|moz-cite|divrplyfwdmsg|appendonsend|yahoo_quoted|outlookmessageheader|mail-editor-reference-message-container))|>\s*--\s*(?:<br|<\/)/i

const standsBelow = (html: string, cid: string | undefined): boolean => {
  const at = cid ? html.indexOf(`cid:${cid}`) : -1
  const below = html.search(belowWords)
  return at >= 0 && below >= 0 && at > below
}

const fileOf = ({ filename, contentType, content }: Attachment): MailFile => ({
  name: filename ?? '',
  media: contentType.toLowerCase(),
  bytes: content,
})

const hasUnreadable = (text: string | undefined): boolean => text?.includes('\ufffd') ?? false

/** A head is in ASCII or UTF-8 (RFC 6532); what is neither was written by an old program of Windows. */
const withReadableHead = (bytes: Buffer): Buffer => {
  const at = bytes.indexOf('\r\n\r\n')
  const end = at < 0 ? bytes.indexOf('\n\n') : at
  const head = bytes.subarray(0, end < 0 ? Math.min(bytes.length, 65_536) : end)
  return isUtf8(head) ? bytes : Buffer.concat([Buffer.from(windows(head)), bytes.subarray(head.length)])
}

const decoder = new TextDecoder('windows-1252')
const windows = (bytes: Uint8Array): string => decoder.decode(bytes)

/** The same mail, its words said to be of Windows wherever they said nothing, or UTF-8 that they are not. */
const asWindows = (bytes: Buffer): Buffer => {
  const said = bytes
    .toString('latin1')
    .replace(
      /^(content-type[ \t]*:[ \t]*text\/(?:plain|html))((?:[^\r\n]|\r?\n[ \t])*)/gim,
      (_, type: string, rest: string) =>
        /charset\s*=\s*"?(?!utf-?8|us-ascii|ascii|unknown)\w/i.test(rest)
          ? type + rest
          : `${type}; charset=windows-1252${rest.replace(/;\s*charset\s*=\s*"?[\w.:-]*"?/gi, '')}`,
    )
  const head = said.slice(0, Math.max(0, said.search(/\r?\n\r?\n/)))
  const typed = /^content-type[ \t]*:/im.test(head)
  return Buffer.from(typed ? said : `Content-Type: text/plain; charset=windows-1252\r\n${said}`, 'latin1')
}

/**
 * Text that a page may show: without the signs that no database keeps and those that turn the direction of what follows, its letters of
 * Windows where it called itself ISO 8859-1.
 */
const clean = (text: string): string =>
  text
    .replace(/[\u0080-\u009f]/g, (sign) => windows(Uint8Array.of(sign.charCodeAt(0))))
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/\r\n?/g, '\n')
    .trim()
