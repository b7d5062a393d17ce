import type { Commands } from '../contract.ts'
import { mostPeople } from '../person-shapes.ts'
import { plain } from '../../../kernel/core/fold-words.ts'
import type { TenantRow } from './tenant-row.ts'

export type KnownTenant = {
  id: string
  firstName: string
  lastName: string
  phone: string
  email: string
  lang: string
  toldBy: string
  /** what the tenant, or somebody for her, has said since by other ways than a list: it stands */
  said: readonly string[]
}

/** A lease that the base holds of a dwelling, with its people. */
export type KnownLease = { household: string; starts: string; ends: string | null; people: KnownTenant[] }

/** One lease as the list tells it: the lines of one dwelling that begin on the same day. */
export type ListedLease = { unit: string; starts: string; ends: string | undefined; rows: TenantRow[] }

type Act<K extends keyof Commands> = { type: K; subject: string; data: Commands[K] }
export type TenantAct =
  | Act<'person.moveIn'>
  | Act<'person.join'>
  | Act<'person.moveOut'>
  | Act<'person.correct'>

export type Reconciliation = {
  acts: TenantAct[]
  refused: { line: number; code: string }[]
  /** the leases of the dwelling, once this is done */
  leases: KnownLease[]
}

type MakeId = (...parts: string[]) => string

/**
 * What must be sent for the base to say what the list says, and nothing more. Ids follow from dwelling, day and name, so
 * that a list read twice tells nothing the second time. An empty cell empties nothing. Refused, line by line:
 * dwelling_taken, too_many_people, joins_later, joins_ahead. A line that says from when she joined a lease that had begun adds her
 * to its people; a name that is new without that day may be a slip of the pen, and adds nobody. `today`: 2026-11-26.
 */
export const reconcile = (
  all: ListedLease,
  held: readonly KnownLease[],
  makeId: MakeId,
  today: string,
): Reconciliation => {
  const ahead = all.rows.filter(({ joins }) => joins && joins > today)
  const listed = { ...all, rows: all.rows.filter((row) => !ahead.includes(row)) }
  const told = listed.rows.length
    ? whoLives(listed, held, makeId)
    : { acts: [], refused: [], leases: [...held] }
  return { ...told, refused: [...told.refused, ...ahead.map(({ line }) => ({ line, code: 'joins_ahead' }))] }
}

const whoLives = (listed: ListedLease, held: readonly KnownLease[], makeId: MakeId): Reconciliation => {
  const household = makeId('household', listed.unit, listed.starts)
  const same = held.find((lease) => lease.household === household || isSame(lease, listed))
  if (same) return changeLease(listed, same, held, makeId)
  const no = (code: string): Reconciliation => ({
    acts: [],
    refused: listed.rows.map(({ line }) => ({ line, code })),
    leases: [...held],
  })
  if (listed.rows.length > mostPeople) return no('too_many_people')
  return held.some((lease) => overlaps(lease, listed))
    ? no('dwelling_taken')
    : beginLease(listed, held, household, makeId)
}

const beginLease = (
  { unit, starts, ends, rows }: ListedLease,
  held: readonly KnownLease[],
  household: string,
  makeId: MakeId,
): Reconciliation => {
  const occupants = rows.map((row) => occupantOf(unit, starts, row, makeId))
  const tenancy = { id: makeId('tenancy', unit, starts), starts, ...(ends ? { ends } : {}) }
  return {
    acts: [{ type: 'person.moveIn', subject: household, data: { unit, tenancy, occupants } }],
    refused: [],
    leases: [...held, { household, starts, ends: ends ?? null, people: [] }],
  }
}

type Occupant = Commands['person.moveIn']['occupants'][number]

const occupantOf = (unit: string, starts: string, row: TenantRow, makeId: MakeId): Occupant => ({
  person: makeId('tenant', unit, starts, plain(row.lastName), plain(row.firstName)),
  firstName: row.firstName,
  lastName: row.lastName,
  ...row.ways,
})

const changeLease = (
  listed: ListedLease,
  lease: KnownLease,
  held: readonly KnownLease[],
  makeId: MakeId,
): Reconciliation => {
  const found = listed.rows.map((row) => ({ row, her: lease.people.find((p) => isNamed(p, row)) }))
  const out: TenantAct[] =
    listed.ends && listed.ends !== lease.ends
      ? [{ type: 'person.moveOut', subject: lease.household, data: { ends: listed.ends } }]
      : []
  const corrected = found.flatMap(({ row, her }): TenantAct[] => {
    const data = her ? differing(row.ways, her) : {}
    return her && Object.keys(data).length ? [{ type: 'person.correct', subject: her.id, data }] : []
  })
  const fresh = found.flatMap(({ row, her }) => (her ? [] : [row]))
  const joining = fresh.filter(({ joins }) => joins).slice(0, mostPeople - lease.people.length)
  const joined = joining.map((row): TenantAct => {
    const occupants = [occupantOf(listed.unit, listed.starts, row, makeId)]
    return { type: 'person.join', subject: lease.household, data: { on: row.joins ?? '', occupants } }
  })
  return {
    acts: [...corrected, ...joined, ...out],
    refused: fresh
      .filter((row) => !joining.includes(row))
      .map(({ line, joins }) => ({ line, code: joins ? 'too_many_people' : 'joins_later' })),
    leases: held.map((other) => (other === lease ? { ...lease, ends: listed.ends ?? lease.ends } : other)),
  }
}

// What the list says otherwise than the base, unless somebody has said it since.
const differing = (said: TenantRow['ways'], her: KnownTenant): TenantRow['ways'] =>
  Object.fromEntries(
    Object.entries(said).filter(
      ([field, value]) => her[field as keyof TenantRow['ways']] !== value && !her.said.includes(field),
    ),
  )

// The office may have let the tenant in before the list came, on a day that differs: her name says that it is she. Those who joined name
// the day on which the lease of the others began.
const isSame = (lease: KnownLease, listed: ListedLease): boolean =>
  (lease.starts === listed.starts && listed.rows.every(({ joins }) => joins)) ||
  ((lease.starts === listed.starts || overlaps(lease, listed)) &&
    lease.people.some((person) => listed.rows.some((row) => isNamed(person, row))))

const isNamed = (person: KnownTenant, row: TenantRow): boolean =>
  plain(person.lastName) === plain(row.lastName) && plain(person.firstName) === plain(row.firstName)

const overlaps = (lease: KnownLease, { starts, ends }: ListedLease): boolean =>
  (lease.ends ?? '9999') > starts && lease.starts <= (ends ?? '9999')
