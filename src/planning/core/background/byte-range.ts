/** Bytes of a file, the first and the last among them. */
export type ByteRange = { from: number; to: number }

/**
 * What a `Range` header asks of a file of so many bytes (RFC 9110, 14.1.2): nothing where it asks for the whole, or in a way that a
 * server may pass over; `unsatisfiable` where it begins after the end. One range alone: who reads tiles asks for one.
 */
export const rangeOf = (
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined => {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (first === '' && last === '') return undefined
  if (first === '')
    return Number(last) === 0 ? 'unsatisfiable' : { from: Math.max(0, size - Number(last)), to: size - 1 }
  if (last !== '' && Number(last) < Number(first)) return undefined
  if (Number(first) >= size) return 'unsatisfiable'
  return { from: Number(first), to: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}
