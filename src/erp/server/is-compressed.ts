import { open } from 'node:fs/promises'

/** How gzip, zip, bzip2, xz, 7z and zstd begin, in hexadecimal. */
const beginnings = ['1f8b', '504b0304', '504b0506', '425a68', 'fd377a585a', '377abcaf', '28b52ffd']

/** Whether a file is compressed, whatever its name: some kilobytes may hold gigabytes, so that none is opened. */
export const isCompressed = async (file: string): Promise<boolean> => {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0)
    const begins = buffer.subarray(0, bytesRead).toString('hex')
    return beginnings.some((beginning) => begins.startsWith(beginning))
  } finally {
    await handle.close()
  }
}
