import { lstat, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inBoundedChild } from './bounded-child.ts'
import type { SentFile } from './sent-file.ts'

/** The envelope in which Outlook puts what it sends to those who have no Outlook (TNEF, «winmail.dat»). */
export const isWinmail = ({ name, media, bytes }: SentFile): boolean =>
  bytes.length > 6 &&
  bytes.readUInt32LE(0) === 0x223e_9f78 &&
  (/ms-tnef/i.test(media) || /\.dat$/i.test(name) || media === 'application/octet-stream')

const mostInside = 20

/** What is in it, by Debian’s `tnef`; nothing where it cannot be opened, or this house has no such program. */
export const unpackWinmail = async (bytes: Buffer): Promise<SentFile[] | undefined> => {
  const found = await inBoundedChild(
    bytes,
    'sh -c "mkdir out && exec tnef -C out -x 41943040 --unix-paths --number-backups -f in"',
    async (folder) => {
      const out = join(folder, 'out')
      await mkdir(out, { recursive: true })
      const files: SentFile[] = []
      for (const name of (await readdir(out)).slice(0, mostInside)) {
        const path = join(out, name)
        if ((await lstat(path)).isFile())
          files.push({ name, media: 'application/octet-stream', bytes: await readFile(path) })
      }
      return files
    },
  )
  return Array.isArray(found) ? found : undefined
}
