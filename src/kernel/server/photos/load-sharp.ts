import type Sharp from 'sharp'

/** The library that reads pictures: loaded by the first of them, and not by the house that opens its doors. */
export const loadSharp = async (): Promise<typeof Sharp> => {
  const { default: sharp } = await import('sharp')
  sharp.concurrency(1)
  sharp.cache(false)
  return sharp
}
