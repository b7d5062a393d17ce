/** What tells the parts of an archive apart. */
export const heads = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 }

/** A file as it lies in an archive: its name in UTF-8, its bytes deflated (RFC 1951) or as they are, their sum and their number before. */
export type PackedFile = {
  path: Uint8Array
  packed: Uint8Array
  isDeflated: boolean
  sum: number
  size: number
}

/**
 * An archive of these files (APPNOTE 6.3, without extensions: 2^16 entries, 4 GB), in pieces that lie one after the other. All bear
 * the same instant (ISO), so that the same files give the same bytes.
 */
export const zipPieces = (files: readonly PackedFile[], at: string): Uint8Array[] => {
  const [pieces, entries]: [Uint8Array[], Uint8Array[]] = [[], []]
  let offset = 0
  for (const file of files) {
    const about = aboutOf(file, at)
    pieces.push(numbers([heads.local, 4]), about, file.path, file.packed)
    entries.push(
      numbers([heads.central, 4], [20, 2]),
      about,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      file.path,
    )
    offset += 4 + about.length + file.path.length + file.packed.length
  }
  const size = entries.reduce((all, { length }) => all + length, 0)
  const n = files.length
  return [
    ...pieces,
    ...entries,
    numbers([heads.end, 4], [0, 4], [n, 2], [n, 2], [size, 4], [offset, 4], [0, 2]),
  ]
}

/** Version 2.0 to unfold, names in UTF-8 (bit 11); method, time, day, sum, sizes, length of the name, nothing more. */
const aboutOf = ({ path, packed, isDeflated, sum, size }: PackedFile, at: string): Uint8Array => {
  const when = new Date(at)
  const time = (when.getUTCHours() << 11) | (when.getUTCMinutes() << 5) | (when.getUTCSeconds() >> 1)
  const day = ((when.getUTCFullYear() - 1980) << 9) | ((when.getUTCMonth() + 1) << 5) | when.getUTCDate()
  return numbers(
    [20, 2],
    [0x800, 2],
    [isDeflated ? 8 : 0, 2],
    [time, 2],
    [day, 2],
    [sum, 4],
    [packed.length, 4],
    [size, 4],
    [path.length, 2],
    [0, 2],
  )
}

/** Whole numbers from nought on, each in so many bytes, the least first. */
const numbers = (...each: readonly (readonly [value: number, bytes: number])[]): Uint8Array => {
  const out: number[] = []
  for (const [value, bytes] of each)
    for (let i = 0; i < bytes; i++) out.push(Math.floor(value / 256 ** i) % 256)
  return Uint8Array.from(out)
}
