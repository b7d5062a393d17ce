import sharp, { type Sharp } from 'sharp'

/** A picture in grey, one byte a point, row by row. */
export type GreyPicture = { width: number; height: number; data: Uint8Array }

export const pictureOf = ({ width, height, data }: GreyPicture): Sharp =>
  sharp(data, { raw: { width, height, channels: 1 } })

/** What was made of a picture, in grey again. */
export const pointsOf = async (picture: Sharp): Promise<GreyPicture> => {
  const { data, info } = await picture.extractChannel(0).raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

/** The same picture, no wider than so many points. */
export const shrinkTo = async (page: GreyPicture, width: number): Promise<GreyPicture> =>
  page.width <= width ? page : pointsOf(pictureOf(page).resize({ width }))

/** The value below which this part of all values lies. */
export const valueAt = (values: Uint8Array, part: number): number => {
  const counts = new Uint32Array(256)
  for (const value of values) counts[value]!++
  let rest = values.length * part
  for (let value = 0; value < 256; value++) if ((rest -= counts[value]!) <= 0) return value
  return 255
}
