import type { RequestRow } from '../../core/contract.ts'
import { isDanger } from '../../core/status.ts'

/** What a caretaker reads first of a building: its dangers, then what waits for him; what is with others is folded. */
export const firstIn = (
  rows: readonly RequestRow[],
): { first: readonly RequestRow[]; rest: readonly RequestRow[] } => {
  const dangers = rows.filter(isDanger)
  const calm = rows.filter((row) => !isDanger(row))
  const isHis = ({ ball }: RequestRow): boolean => ball === 'caretaker'
  return { first: [...dangers, ...calm.filter(isHis)], rest: calm.filter((row) => !isHis(row)) }
}
