const holders = new Set(['moov', 'trak', 'mdia', 'mvex', 'moof', 'traf'])

/**
 * What an MP4 holds: the kinds of its tracks (`soun`, `vide`), and how long it lasts in seconds. Recorders write it whole, with
 * its length at the head, or in fragments, whose samples are then added up.
 */
export const fragmentsOf = (b: Buffer): { kinds: ReadonlySet<string>; seconds: number } => {
  const kinds = new Set<string>()
  let [at, whole, scale, sample, fallback, base, added] = [0, 0, 0, 0, 0, 0, 0]
  while (at + 8 <= b.length) {
    const said = b.readUInt32BE(at)
    const type = b.toString('latin1', at + 4, at + 8)
    const wide = said === 1 && at + 16 <= b.length
    const size = wide ? Number(b.readBigUInt64BE(at + 8)) : said || b.length - at
    const start = at + (wide ? 16 : 8)
    const end = Math.min(b.length, at + size)
    if (start > end) break
    const u32 = (offset: number): number => (start + offset + 4 <= end ? b.readUInt32BE(start + offset) : 0)
    const long = b[start] === 1
    if (type === 'mvhd') whole = long ? u32(28) / (u32(20) || 1) : u32(16) / (u32(12) || 1)
    if (type === 'mdhd') scale = long ? u32(20) : u32(12)
    if (type === 'hdlr') kinds.add(b.toString('latin1', start + 8, start + 12))
    if (type === 'trex') fallback = u32(12)
    if (type === 'tfhd') sample = sampleOf(u32) ?? fallback
    if (type === 'tfdt') base = long ? u32(8) : u32(4)
    if (type === 'trun') added = Math.max(added, base + runOf(u32, sample))
    at = holders.has(type) ? start : end
  }
  return { kinds, seconds: whole || (scale ? added / scale : 0) }
}

type At = (offset: number) => number

// Fields of `tfhd` stand one after the other, each there if its flag is.
const sampleOf = (u32: At): number | undefined => {
  const flags = u32(0) & 0xffffff
  if (!(flags & 0x8)) return undefined
  return u32(8 + (flags & 0x1 ? 8 : 0) + (flags & 0x2 ? 4 : 0))
}

// The samples of a run: each with its own duration, or all with that of the fragment.
const runOf = (u32: At, sample: number): number => {
  const flags = u32(0) & 0xffffff
  const count = Math.min(u32(4), 100_000)
  if (!(flags & 0x100)) return count * sample
  const stride = [0x100, 0x200, 0x400, 0x800].reduce((sum, flag) => sum + (flags & flag ? 4 : 0), 0)
  const first = 8 + (flags & 0x1 ? 4 : 0) + (flags & 0x4 ? 4 : 0)
  return Array.from({ length: count }, (_, i) => u32(first + i * stride)).reduce((sum, n) => sum + n, 0)
}
