import { decompressDrawing } from './drawing-codec.ts'
import type { Kernel } from './slice.ts'

/**
 * A drawing as it lies. A sketch does not travel with a copy of the database: it is drawn when somebody asks, then kept. Drawn by
 * a newer version it may have another name: it is shown all the same, and not for ever.
 */
export const drawingNamed = async (
  { files, slices, database }: Kernel,
  sha256: string,
): Promise<{ name: string; data: Buffer } | undefined> => {
  const kept = await files.openDrawing(sha256)
  if (kept) return { name: sha256, data: kept }
  for (const slice of slices) {
    const svg = await slice.draws?.(database.owner, sha256)
    const name = svg && (await files.draw(database.owner, [svg]))[0]?.sha256
    const data = name && (await files.openDrawing(name))
    if (name && data) return { name, data }
  }
  return undefined
}

/** The text of a drawing; undefined when there is none. Who may see it was asked before. */
export const drawingText = async (kernel: Kernel, sha256: string): Promise<string | undefined> => {
  const found = await drawingNamed(kernel, sha256)
  return found && (await decompressDrawing(found.data)).toString('utf8')
}
