import type { Outcome } from '../../../kernel/core/command.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { plain } from '../../../kernel/core/fold-words.ts'
import {
  type KnownLease,
  type ListedLease,
  reconcile,
  type TenantAct,
} from '../../core/tenants/reconcile-leases.ts'
import type { RowPlace, TenantRow } from '../../core/tenants/tenant-row.ts'
import type { TenantList, RefusedRow } from './read-tenants.ts'

/** Lines read and placed; leases begun, ended, or whose people are reached otherwise; lines that were refused. */
export type TenantImport = { rows: number; placed: number; changed: number; refused: RefusedRow[] }

export type Loading = {
  /** dwellings that each place may be */
  find: (places: readonly RowPlace[]) => Promise<string[][]>
  held: (units: readonly string[]) => Promise<Map<string, KnownLease[]>>
  send: (act: TenantAct) => Promise<Outcome>
  /** the day of the reading, as 2026-11-26 */
  today: string
  progress?: (done: number, all: number) => void
}

/** Tells the base what the list says, one lease after the other, the older first. */
export const loadTenants = async (
  read: TenantList,
  { find, held, send, progress, today }: Loading,
): Promise<TenantImport> => {
  const done: TenantImport = { rows: read.rows, placed: 0, changed: 0, refused: [...read.refused] }
  const refuse = (line: number, code: string, params: RefusedRow['params'] = {}): void => {
    done.refused.push({ line, code, params })
  }
  const leases = listedIn(read.tenants, await find(read.tenants.map(({ place }) => place)), refuse)
  const known = await held([...new Set(leases.map(({ unit }) => unit))])
  for (const [i, listed] of leases.entries()) {
    const { acts, refused, leases: after } = reconcile(listed, known.get(listed.unit) ?? [], idOf, today)
    const no = await firstNo(acts, send)
    if (no) for (const { line } of listed.rows) refuse(line, no.refused, no.params)
    else {
      known.set(listed.unit, after)
      for (const { line, code } of refused) refuse(line, code)
      done.placed += listed.rows.length - refused.length
      if (acts.length) done.changed++
    }
    progress?.(i + 1, leases.length)
  }
  done.refused.sort((a, b) => a.line - b.line)
  return done
}

const idOf = (...parts: string[]): string => derivedId('tenants', ...parts)

type Refuse = (line: number, code: string, params?: RefusedRow['params']) => void

// Lines of one dwelling that begin on the same day are one household; the same person twice is once.
const listedIn = (rows: readonly TenantRow[], found: readonly string[][], refuse: Refuse): ListedLease[] => {
  const leases = new Map<string, ListedLease>()
  const seen = new Map<string, number>()
  for (const [i, row] of rows.entries()) {
    const [unit, ...more] = found[i] ?? []
    const place = 'ref' in row.place ? row.place.ref : `${row.place.address}, ${row.place.door}`
    if (!unit || more.length) {
      refuse(row.line, unit ? 'several_dwellings' : 'unknown_dwelling', { value: place })
      continue
    }
    const key = `${unit} ${row.starts}`
    const her = `${key} ${plain(row.lastName)} ${plain(row.firstName)}`
    const before = seen.get(her)
    if (before !== undefined) {
      refuse(row.line, 'repeated_line', { value: String(before) })
      continue
    }
    seen.set(her, row.line)
    const lease = leases.get(key) ?? { unit, starts: row.starts, ends: undefined, rows: [] }
    leases.set(key, { ...lease, ends: lease.ends ?? row.ends, rows: [...lease.rows, row] })
  }
  return [...leases.values()].sort((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0))
}

const firstNo = async (
  acts: readonly TenantAct[],
  send: Loading['send'],
): Promise<Extract<Outcome, { ok: false }> | undefined> => {
  for (const act of acts) {
    const outcome = await send(act)
    if (!outcome.ok) return outcome
  }
  return undefined
}
