import { createHash } from 'node:crypto'
import { houseActor } from '../../../kernel/core/access.ts'
import type { Outcome } from '../../../kernel/core/command.ts'
import { cleanPaperName } from '../../../kernel/core/enclosed-paper.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { keepPileFile } from './pile-store.ts'

/** A pile that came by itself: in a folder, or as a mail of a scanner. `name`: what makes it the same pile if it comes again. */
export type ComingPile = {
  name: string
  way: 'folder' | 'mail'
  came: string
  agency?: string | undefined
  files: readonly { name: string; bytes: Buffer }[]
}

const house = houseActor(derivedId('channels'))

/** Keeps the files of a pile and tells it; once a name. */
export const takePile = async (
  kernel: Kernel,
  { name, way, came, agency, files }: ComingPile,
): Promise<Outcome> => {
  const pile = derivedId('pile', way, name)
  for (const [n, file] of files.entries())
    await keepPileFile(kernel.database.owner, {
      pile,
      n,
      name: cleanPaperName(file.name),
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      bytes: file.bytes,
    })
  return kernel.send(house, {
    id: derivedId('drop', pile),
    type: 'pile.drop',
    subject: pile,
    data: { came, way, files: files.length, ...(agency ? { agency } : {}) },
    at: new Date().toISOString(),
  })
}
