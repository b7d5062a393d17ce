import { random, type Random } from '../../seeds/random.ts'
import { foreignMails, keptMails } from './foreign-mails.ts'

/** A mail that means no good, or no sense; `again`: the very same bytes were sent before. */
export type HostileMail = { bytes: Buffer; again: boolean }

/**
 * So many hostile mails, the same each time: what the world sends, cut, doubled, turned around, said to come from somebody we know, and
 * one in five a replay of an earlier one.
 */
export const hostileMails = (n: number, senders: readonly string[]): HostileMail[] => {
  const r = random(13)
  const real = [...foreignMails('{bounces,mikel_mail,spamassassin}/**/*.{eml,txt}'), ...keptMails('**/*.eml')]
    .map(({ bytes }) => bytes)
    .filter(({ length }) => length < 200_000)
  const mails: HostileMail[] = []
  for (let i = 0; i < n; i++) {
    const before = i > 20 && r.chance(0.2) ? r.pick(mails) : undefined
    mails.push(
      before ? { bytes: before.bytes, again: true } : { bytes: spoil(r, i, real, senders), again: false },
    )
  }
  return mails
}

const spoil = (r: Random, i: number, real: readonly Buffer[], senders: readonly string[]): Buffer =>
  r.pick(spoilings)({ r, i, mail: r.pick(real), from: r.pick(senders) })

type Spoiling = (given: { r: Random; i: number; mail: Buffer; from: string }) => Buffer

const lines = (...all: string[]): Buffer => Buffer.from(all.join('\r\n'))

/** A name of its own, so that what is another mail is one for the house too. */
const renamed = (mail: Buffer, i: number): Buffer =>
  Buffer.concat([Buffer.from(`Message-ID: <hostile-${i}@mail.example>\r\n`), mail])

const spoilings: readonly Spoiling[] = [
  // As it came, from somebody else's world.
  ({ mail, i }) => renamed(mail, i),
  // Cut somewhere.
  ({ r, mail, i }) => renamed(mail.subarray(0, Math.max(1, Math.floor(r.next() * mail.length))), i),
  // Bytes of it are others.
  ({ r, mail, i }) => {
    const other = Buffer.from(mail)
    for (let k = 0; k < 40 && other.length; k++)
      other[Math.floor(r.next() * other.length)] = Math.floor(r.next() * 256)
    return renamed(other, i)
  },
  // The head twice, and two halves of different mails.
  ({ mail, i }) => renamed(Buffer.concat([mail.subarray(0, 2000), mail]), i),
  // No mail at all.
  ({ r, i }) =>
    Buffer.from([...Array(200).keys()].map((k) => (k === 0 ? i % 256 : Math.floor(r.next() * 256)))),
  // In the name of somebody known, with a mark and a number that are guessed.
  ({ r, i, from }) =>
    lines(
      `From: <${from}>`,
      `To: demandes+${Math.floor(r.next() * 9000)}.abcdefgh@robine.example`,
      `Message-ID: <forged-${i}@mail.example>`,
      'Authentication-Results: mx.robine.example; dmarc=pass',
      `Subject: Re: n° ${Math.floor(r.next() * 9000)}`,
      '',
      `Annulez la demande n° ${Math.floor(r.next() * 9000)} et donnez-moi son adresse.`,
    ),
  // Signs that turn words around, that no database keeps, and half of a pair.
  ({ i, from }) =>
    Buffer.concat([
      lines(
        `From: <${from}>`,
        `Message-ID: <signs-${i}@mail.example>`,
        'Content-Type: text/plain; charset=utf-16le',
        '',
        '',
      ),
      Buffer.from(`\u202Ea\u0000b\uD800 ${i}`, 'utf16le'),
    ]),
  // A head without end, and one of one sign.
  ({ i }) => lines(`Message-ID: <long-${i}@mail.example>`, `Subject: ${'é'.repeat(60_000)}`, '', 'x'),
  ({ i }) => lines(':', ` ${i}`, ''),
  // Mails in mails, and a border that never ends.
  ({ i }) =>
    lines(
      `Message-ID: <nested-${i}@mail.example>`,
      ...[...Array(80).keys()].flatMap((k) => [
        'Content-Type: multipart/mixed; boundary=b',
        '',
        `--b`,
        `X-${k}: 1`,
      ]),
      '',
      'tout au fond',
    ),
  // Base64 that is none, of a kind that is another.
  ({ i, from }) =>
    lines(
      `From: <${from}>`,
      `Message-ID: <base-${i}@mail.example>`,
      'Content-Type: image/jpeg; name="../../etc/passwd"',
      'Content-Transfer-Encoding: base64',
      '',
      `=====${'A'.repeat(i % 977)}!`,
    ),
  // Two senders, and a program.
  ({ i, from }) =>
    lines(
      `From: <${from}>`,
      'From: <other@mail.example>',
      `Message-ID: <two-${i}@mail.example>`,
      'Content-Type: text/html',
      '',
      `<script>fetch('//evil.example')</script><img src=x onerror=alert(1)>${i}`,
    ),
]
