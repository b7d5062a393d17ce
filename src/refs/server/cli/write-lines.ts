import { writeSync } from 'node:fs'

/** Lines to a stream, in large pieces: each waits for whoever reads. Whether somebody still does. */
export type LineWriter = { write: (line: string) => boolean; end: () => boolean }

/** Writes to standard output (1) or where people are told (2), whole: the process ends right after. */
export const writeLinesTo = (stream: 1 | 2): LineWriter => {
  let held = ''
  let isRead = true
  const end = (): boolean => {
    isRead &&= writeWhole(stream, held)
    held = ''
    return isRead
  }
  return {
    write: (line) => {
      held += `${line}\n`
      return held.length < pieceLength ? isRead : end()
    },
    end,
  }
}

const pieceLength = 65_536

const writeWhole = (stream: 1 | 2, text: string): boolean => {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; )
    try {
      at += writeSync(stream, bytes, at)
    } catch (fault) {
      const { code } = fault as NodeJS.ErrnoException
      if (code === 'EPIPE') return false
      if (code !== 'EAGAIN') throw fault
    }
  return true
}
