/** The longest side of a photo that leaves a phone, in px. */
export const longestSide = 1600

/** The size that a picture gets: never larger than it was, at most `max` on its longest side. */
export const fitSize = (
  width: number,
  height: number,
  max = longestSide,
): { width: number; height: number } => {
  const scale = Math.min(1, max / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/**
 * Any picture that the browser can read → a JPEG of at most 1600 px, upright, without its EXIF (place, phone, hour):
 * drawing it anew loses them. `undefined` when it is not a picture, or one that this browser cannot read.
 */
export const shrink = async (file: Blob): Promise<Blob | undefined> => {
  const picture = await openImage(file)
  if (!picture) return undefined
  const { width, height } = fitSize(picture.width, picture.height)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(picture, 0, 0, width, height)
  picture.close()
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/jpeg', 0.82))
}

/** What is not a picture is an answer here, not a fault: the caller says so in words. */
const openImage = (file: Blob): Promise<ImageBitmap | undefined> =>
  createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
