/** The files of a tar archive, by their path: the plain kind, names of 255 signs at most. */
export const untar = (bytes: Buffer): Map<string, Buffer> => {
  const files = new Map<string, Buffer>()
  let longName = ''
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const field = (from: number, length: number): string =>
      bytes.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '')
    const size = Number.parseInt(field(124, 12), 8)
    const content = bytes.subarray(at + 512, at + 512 + size)
    const name = longName || field(0, 100)
    longName = field(156, 1) === 'L' ? content.toString('utf8').replace(/\0.*$/s, '') : ''
    if (field(156, 1) === '0') files.set(name.replace(/^\.\//, ''), content)
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}
