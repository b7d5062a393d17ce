/** A place in a list that goes from new to old: the instant and the id of its last row. */
export const placeAfter = (cursor: string | undefined): { at: string | null; id: string | null } => {
  const [at = '', id = ''] = (cursor ?? '').split('~')
  return Number.isNaN(Date.parse(at)) || !/^[0-9a-f-]{36}$/.test(id) ? { at: null, id: null } : { at, id }
}

/** The rows of a page, of which one more than `limit` was read, and where the next one begins. */
export const paged = <T extends { id: string; madeAt: string }>(
  rows: readonly T[],
  limit: number,
): { shown: T[]; next: string | null } => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { shown, next: rows.length > limit && last ? `${last.madeAt}~${last.id}` : null }
}
