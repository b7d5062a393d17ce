import type { Difference } from '../../../core/contract.ts'

/** Lines that say the same against the same, of the same field: one answer settles them. */
export type SameDifferences = { key: string; rows: Difference[] }

/** Each line alone, or with those that are alike; in the order of the first of each. */
export const sameDifferences = (rows: readonly Difference[]): SameDifferences[] => {
  const groups = new Map<string, SameDifferences>()
  for (const row of rows) {
    const { state, family, field, says, against } = row
    // A person is thanked by name, and a photo is looked at: hers is a line of its own.
    const alone = state === 'proposed' || says.photo || says.by ? row.said : ''
    const key = JSON.stringify([family, field, says.value, against?.value ?? null, says.source, alone])
    const group = groups.get(key)
    if (group) group.rows.push(row)
    else groups.set(key, { key, rows: [row] })
  }
  return [...groups.values()]
}
