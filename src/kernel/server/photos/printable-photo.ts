import { loadSharp } from './load-sharp.ts'

/**
 * A photo that the house shows, as it is printed half a page wide: 800 points at its long side, 240 an inch. No more than half of what is
 * shown, so that a JPEG is read at half its size (a third of the time).
 */
export const printablePhoto = async (shown: Buffer): Promise<Buffer> => {
  const sharp = await loadSharp()
  return sharp(shown)
    .resize(800, 800, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 72 })
    .toBuffer()
}
