import { createReadStream, statSync } from 'node:fs'
import { type FileLine, linesOf } from '../../kernel/server/file-lines.ts'

/** The lines of a file, each decoded by itself; nothing where there is no such file. */
export const readTexts = async (file: string): Promise<FileLine[] | undefined> => {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined
  const texts: FileLine[] = []
  for await (const line of linesOf(createReadStream(file, { highWaterMark: 1 << 20 }))) texts.push(line)
  return texts
}
