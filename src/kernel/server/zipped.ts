import { crc32, deflateRawSync } from 'node:zlib'

/** A file to be put into an archive. */
export type Zipped = { name: string; bytes: Buffer | string }

/** 2^16 entries and 4 GB are what an archive without extensions holds; ours are a thousand times smaller. */
const heads = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 }

/** Names are UTF-8, contents deflated where that makes them smaller; all bear the same instant, so that the same files give the same bytes. */
export const zipOf = (files: readonly Zipped[], at: string): Buffer => {
  const [pieces, entries]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const { name, bytes } of files) {
    const raw = Buffer.from(bytes as string)
    const deflated = deflateRawSync(raw)
    const packed = deflated.length < raw.length ? deflated : raw
    const path = Buffer.from(name)
    const about = aboutOf({ raw, packed, path, at })
    pieces.push(numbers([heads.local, 4]), about, path, packed)
    entries.push(
      numbers([heads.central, 4], [20, 2]),
      about,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      path,
    )
    offset += 4 + about.length + path.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const n = files.length
  const end = numbers([heads.end, 4], [0, 4], [n, 2], [n, 2], [directory.length, 4], [offset, 4], [0, 2])
  return Buffer.concat([...pieces, directory, end])
}

type About = { raw: Buffer; packed: Buffer; path: Buffer; at: string }

/** Version 2.0 to unfold, names in UTF-8 (bit 11); method, time, day, sum, sizes, length of the name, nothing more. */
const aboutOf = ({ raw, packed, path, at }: About): Buffer => {
  const when = new Date(at)
  const time = (when.getUTCHours() << 11) | (when.getUTCMinutes() << 5) | (when.getUTCSeconds() >> 1)
  const day = ((when.getUTCFullYear() - 1980) << 9) | ((when.getUTCMonth() + 1) << 5) | when.getUTCDate()
  return numbers(
    [20, 2],
    [0x800, 2],
    [packed === raw ? 0 : 8, 2],
    [time, 2],
    [day, 2],
    [crc32(raw), 4],
    [packed.length, 4],
    [raw.length, 4],
    [path.length, 2],
    [0, 2],
  )
}

const numbers = (...each: readonly (readonly [value: number, bytes: number])[]): Buffer => {
  const out = Buffer.alloc(each.reduce((all, [, bytes]) => all + bytes, 0))
  let at = 0
  for (const [value, bytes] of each) at = out.writeUIntLE(value, at, bytes)
  return out
}
