import { cellOf } from '../../core/connect/print-line.ts'

/** A value as a driver gives it, as the text of its database: an instant as ISO, without its zone. */
export const textOfDriver = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  if (Buffer.isBuffer(value)) return value.toString('utf8')
  return value instanceof Date ? value.toISOString().slice(0, 23).replace('T', ' ') : cellOf(value)
}
