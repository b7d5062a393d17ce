import { plain } from '../../../kernel/core/fold-words.ts'
import { keyOfValue, words } from '../lease/lease-row.ts'
import type { PlannedAct } from '../lease/plan-lease.ts'
import type { ReadRow } from '../read-row.ts'
import { lineFault, type RowFault } from '../row-fault.ts'

/** A contract as Loge holds it; days `YYYY-MM-DD`, `limit` in cents. */
export type HeldContract = {
  id: string
  firm: string
  ref: string
  name: string
  kind: 'maintenance' | 'framework'
  trades: readonly string[]
  agencies: readonly string[]
  buildings: readonly string[]
  covers: readonly string[]
  limit: number
  starts: string
  ends: string
}

export type ContractScene = {
  row: ReadRow
  /** fields that this line says otherwise than it did: what is unchanged undoes nothing that the landlord’s people set since */
  changed: ReadonlySet<string>
  /** the firm of the number that the line names; nothing: nobody told it */
  firm: string | undefined
  own: string | undefined
  held: readonly HeldContract[]
  /** buildings of ours by the numbers of theirs */
  buildings: ReadonlyMap<string, string>
  makeId: (...parts: string[]) => string
}

export type PlannedContract = { acts: readonly PlannedAct[]; id: string } | { fault: RowFault }

/**
 * A contract as a line tells it: known by its number, or by its reference with the same firm. The ERP is believed on what it says anew; the
 * amount up to which the agency is not asked is Loge’s own, and taken of a new contract alone.
 */
export const planContract = (scene: ContractScene): PlannedContract => {
  const { row, changed, firm, own, held, makeId } = scene
  if (!firm) return { fault: lineFault('unknown_firm', keyOfValue(row.values.supplier)) }
  const ref = words(row.values.ref) || row.key
  const before = held.find(({ id }) => id === own) ?? held.find((one) => plain(one.ref) === plain(ref))
  if (before && before.firm !== firm) return { fault: lineFault('contract_elsewhere', before.ref) }
  const sites = sitesOf(scene)
  if (typeof sites === 'string') return { fault: lineFault('unknown_place', sites) }
  const id = before?.id ?? own ?? makeId('contract', row.key)
  const isSaid = (field: string): boolean => !before || changed.has(field)
  const text = (field: string, held: string): string => (isSaid(field) && words(row.values[field])) || held
  const list = (field: string, held: readonly string[]): readonly string[] =>
    isSaid(field) && codesOf(row, field).length ? codesOf(row, field) : held
  const lacks = before ? undefined : neededFields.find((field) => words(row.values[field]) === '')
  if (lacks) return { fault: { code: 'missing', column: lacks, value: '' } }
  const terms = {
    firm,
    ref: before?.ref ?? ref,
    name: text('name', before?.name ?? ref),
    kind: text('kind', before?.kind ?? 'framework'),
    trades: list('trades', before?.trades ?? []),
    agencies: list('agencies', before?.agencies ?? []),
    buildings: isSaid('buildings') && sites.length ? sites : (before?.buildings ?? []),
    covers: list('covers', before?.covers ?? []),
    limit: before?.limit ?? Number(row.values.limit),
    starts: text('starts', before?.starts ?? ''),
    ends: text('ends', before?.ends ?? ''),
  }
  const isSame = before !== undefined && JSON.stringify(termsOf(before)) === JSON.stringify(terms)
  return { acts: isSame ? [] : [{ type: 'contract.sign', subject: id, data: terms }], id }
}

/** What a contract that Loge does not hold yet must say. */
const neededFields = ['trades', 'agencies', 'limit', 'starts', 'ends'] as const

const termsOf = ({ id: _, ...terms }: HeldContract): Omit<HeldContract, 'id'> => terms

const codesOf = ({ values }: ReadRow, field: string): string[] =>
  words(values[field])
    .split('|')
    .map((code) => code.trim())
    .filter((code) => code !== '')

// The buildings of a line, or the first number that nobody told.
const sitesOf = ({ row, buildings }: ContractScene): string[] | string => {
  const numbers = codesOf(row, 'buildings').map((number) => keyOfValue(number))
  const lost = numbers.find((number) => !buildings.has(number))
  return lost ?? numbers.map((number) => buildings.get(number)!)
}
