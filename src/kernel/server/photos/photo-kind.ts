const ascii = (bytes: Buffer, from: number, to: number): string => bytes.subarray(from, to).toString('latin1')

/** Whether bytes begin as a photo that the house reads (JPEG, PNG, WebP, AVIF), or as one of an iPhone, which it does not. */
export const photoKindOf = (bytes: Buffer): 'photo' | 'heic' | undefined => {
  if (ascii(bytes, 4, 8) === 'ftyp')
    return /^(heic|heix|hevc|mif1|msf1)/.test(ascii(bytes, 8, 12)) ? 'heic' : 'photo'
  const isPhoto =
    (bytes[0] === 0xff && bytes[1] === 0xd8) || ascii(bytes, 1, 4) === 'PNG' || ascii(bytes, 8, 12) === 'WEBP'
  return isPhoto ? 'photo' : undefined
}

/** How the name of such a photo ends. */
export const endingOfPhoto = (bytes: Buffer): string => {
  if (bytes[0] === 0xff) return 'jpg'
  if (ascii(bytes, 1, 4) === 'PNG') return 'png'
  return ascii(bytes, 8, 12) === 'WEBP' ? 'webp' : 'avif'
}
