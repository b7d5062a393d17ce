/** What a page says of where one letter ends and another begins. */
export type PileMark = { isBlank: boolean; isSeparator: boolean; code: string | null }

/** What the square of our separator sheet says: a sheet that is laid between two letters. */
export const separatorSays = 'LOGE-SEPARATION'

/**
 * The letters of a pile, as numbers of pages from 1: parted by a separator sheet, by a blank page (not where the backs were scanned
 * too, for most are blank), and before a page that bears another code of ours. Sheets that say nothing belong to none.
 */
export const splitPile = (pages: readonly PileMark[], isTwoSided: boolean): number[][] => {
  const letters: number[][] = []
  let code: string | null = null
  let isBetween = true
  for (const [i, page] of pages.entries()) {
    if (page.isSeparator || (page.isBlank && !isTwoSided)) isBetween = true
    if (page.isSeparator || page.isBlank) continue
    if (isBetween || (page.code !== null && page.code !== code)) {
      letters.push([])
      code = page.code
      isBetween = false
    }
    letters.at(-1)!.push(i + 1)
  }
  return letters
}
