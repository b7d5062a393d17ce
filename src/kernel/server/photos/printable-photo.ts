import { loadSharp } from './load-sharp.ts'

/** A photo that the house shows, as it is printed half a page wide: 900 points at its long side are 270 an inch. */
export const printablePhoto = async (shown: Buffer): Promise<Buffer> => {
  const sharp = await loadSharp()
  return sharp(shown)
    .resize(900, 900, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 72 })
    .toBuffer()
}
