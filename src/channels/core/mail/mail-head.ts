/** One line of the head of a mail: its name in small letters, its value unfolded (RFC 5322, 2.2). */
export type HeadField = { name: string; value: string }
export type MailHead = readonly HeadField[]

/** A head is some hundred lines; what is longer is read so far. */
const mostHead = 256 * 1024

/** The text of a head alone, up to its first empty line. */
export const headText = (mail: string): string => {
  const text = mail.slice(0, mostHead).trimStart()
  const end = text.search(/\r?\n\r?\n/)
  return end < 0 ? text : text.slice(0, end)
}

/** The fields of a head, from the top; lines that are none are left out. */
export const readHead = (text: string): MailHead =>
  text
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value] = /^([!-9;-~]{1,80})[ \t]*:(.*)$/.exec(line) ?? []
      return name ? [{ name: name.toLowerCase(), value: value!.trim() }] : []
    })

/** The values of a field, from the top. */
export const valuesOf = (head: MailHead, name: string): string[] =>
  head.filter((field) => field.name === name).map(({ value }) => value)

/** The topmost value of a field; empty where it is not. */
export const valueOf = (head: MailHead, name: string): string => valuesOf(head, name)[0] ?? ''

/** Names of mails in a field (RFC 5322, 3.6.4), without their brackets. */
export const namesIn = (value: string): string[] =>
  value.match(/[^<>\s,;"()]{1,900}@[^<>\s,;"()]{1,900}/g) ?? []
