import { hash } from 'node:crypto'
import { v7 } from 'uuid'

const house = Buffer.from('9f1c1f0e6c1c5b0a9d0e1a6c7a4d2b10', 'hex')

/** A new id, ordered by time (RFC 9562, version 7). */
export const newId = (): string => v7()

/** The same words give the same id (RFC 9562, version 5): reactions and imports run twice are run once. */
export const derivedId = (...parts: readonly (string | number)[]): string => {
  const id = hash('sha1', Buffer.concat([house, Buffer.from(parts.join('\u001f'))]), 'hex')
  const variant = ((Number.parseInt(id[16]!, 16) & 0x3) | 0x8).toString(16)
  return `${id.slice(0, 8)}-${id.slice(8, 12)}-5${id.slice(13, 16)}-${variant}${id.slice(17, 20)}-${id.slice(20, 32)}`
}
