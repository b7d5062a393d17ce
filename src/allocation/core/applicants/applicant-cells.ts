/** What a cell says, on one line; nothing where it is empty. The apostrophe that keeps a sign from being reckoned is no part of it. */
export const textInCell = (said: string | undefined): string | undefined =>
  (said ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '') || undefined

/** «12/03/2026», «2026-03-12»: a day (`YYYY-MM-DD`) that the calendar has. */
export const dayInCell = (said: string): string | undefined => {
  const day = said.replace(/^(\d{2})[/.](\d{2})[/.](\d{4})$/, '$3-$2-$1')
  return /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    !Number.isNaN(Date.parse(`${day}T12:00:00Z`)) &&
    new Date(`${day}T12:00:00Z`).toISOString().startsWith(day)
    ? day
    : undefined
}

/** A whole number up to `most`; nothing of an empty cell; `wrong` of anything else. */
export const figureInCell = (said: string | undefined, most: number): number | 'wrong' | undefined => {
  if (said === undefined) return undefined
  const digits = said.replace(/[\s\u202f]/g, '')
  return /^\d{1,7}$/.test(digits) && Number(digits) <= most ? Number(digits) : 'wrong'
}

/** «oui», «O», «x»: yes; «non», «N»: no; nothing of an empty cell or of anything else. */
export const yesInCell = (said: string | undefined): boolean | undefined => {
  if (/^(oui|o|yes|y|1|x|vrai|true)$/i.test(said ?? '')) return true
  return /^(non|n|no|0|faux|false)$/i.test(said ?? '') ? false : undefined
}
