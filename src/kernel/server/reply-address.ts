import { createHmac, timingSafeEqual } from 'node:crypto'

/** RFC 4648 without padding, in small letters: mail systems do not keep capitals apart. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** Characters of a mark: forty bits, for each try is a mail that must pass, and a wrong one leads to a person. */
const markLength = 8

/** What shows that a reply address was given to this party (a person, a firm) of the request with this number. */
export const markOfReply = (secret: string, no: number, party: string): string =>
  markOf(secret, `reply ${no} ${party}`)

const markOf = (secret: string, words: string): string => {
  const bytes = createHmac('sha256', secret).update(words).digest()
  let bits = 0n
  for (const byte of bytes.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte)
  return Array.from(
    { length: markLength },
    (_, i) => alphabet[Number((bits >> BigInt(35 - 5 * i)) & 31n)],
  ).join('')
}

/** The address to which a party of a request answers: `demandes+4417.abcdefgh@host` (RFC 5233, a detail after the plus). */
export const replyAddress = (box: string, secret: string, no: number, party: string): string => {
  const at = box.lastIndexOf('@')
  return `${box.slice(0, at)}+${no}.${markOfReply(secret, no, party)}${box.slice(at)}`
}

/** What an address of ours says in its detail: the number of a request, and the mark of who may answer to it. */
export const readReplyAddress = (address: string): { no: number; mark: string } | undefined => {
  const [, no, mark] = /\+(\d{1,9})\.([a-z2-7]{8})@/i.exec(address) ?? []
  return no && mark ? { no: Number(no), mark: mark.toLowerCase() } : undefined
}

/** Whether the mark was given to this party; in a time that does not tell how much of it was right. */
export const isMarkOf = (secret: string, mark: string, no: number, party: string): boolean =>
  isSame(markOfReply(secret, no, party), mark)

const isSame = (mark: string, said: string): boolean => {
  const [own, other] = [Buffer.from(mark), Buffer.from(said)]
  return own.length === other.length && timingSafeEqual(own, other)
}

/** Characters before the @ that mail systems keep (RFC 5321, 4.5.3.1.1). */
const mostLocal = 64

/**
 * The address to which one mail comes back that reached nobody: `bounce+<its id>.abcdefgh@host` (VERP). None where the box has too long
 * a name for it.
 */
export const bounceAddress = (box: string, secret: string, mail: string): string | undefined => {
  const at = box.lastIndexOf('@')
  const local = `${box.slice(0, at)}+${mail.replaceAll('-', '')}.${markOf(secret, `bounce ${mail}`)}`
  return local.length <= mostLocal ? `${local}${box.slice(at)}` : undefined
}

/** Which mail of ours came back to this address, with the mark that proves it. */
export const readBounceAddress = (address: string): { mail: string; mark: string } | undefined => {
  const [, id, mark] = /\+([0-9a-f]{32})\.([a-z2-7]{8})@/i.exec(address.toLowerCase()) ?? []
  return id && mark
    ? { mail: id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), mark }
    : undefined
}

/** Whether this house gave the mark to that mail. */
export const isMarkOfBounce = (secret: string, { mail, mark }: { mail: string; mark: string }): boolean =>
  isSame(markOf(secret, `bounce ${mail}`), mark)
