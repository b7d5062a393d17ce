import { groupRows } from '../../../kernel/core/group-rows.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Answers } from '../../core/lease/find-tenants.ts'
import { type LeaseRow, leaseOf } from '../../core/lease/lease-row.ts'
import { overlappingLeases } from '../../core/lease/overlapping-leases.ts'
import { type HeldLease, planLease } from '../../core/lease/plan-lease.ts'
import type { ReadRow } from '../../core/read-row.ts'
import { lineFault, type RowFault } from '../../core/row-fault.ts'
import { counterpartsOf, saveCounterparts } from './counterpart-store.ts'
import { type Dwelling, dwellingsByRef } from './dwelling-store.ts'
import { heldLeases } from './lease-store.ts'
import { answeredOthers, saveLikeness } from './likeness-store.ts'
import { changedIn, sendActs, type Taker, type Taking, type WaitingRow } from './taking.ts'

type ToldLease = { row: ReadRow; lease: LeaseRow }

/** Rows become leases that begin, end and go on, and people who join them; the older lease of a dwelling first. */
export const takeLeases: Taker = async (taking, rows) => {
  const waiting: WaitingRow[] = []
  const told: ToldLease[] = []
  for (const row of rows) {
    const lease = leaseOf(row)
    if ('missing' in lease) waiting.push({ row, fault: missing(lease.missing) })
    else told.push({ row, lease })
  }
  const both = overlappingLeases(told.map(({ lease }) => lease))
  waiting.push(
    ...told
      .filter(({ lease }) => both.has(lease.key))
      .map(({ row, lease }) => ({ row, fault: lineFault('leases_overlap', lease.dwelling) })),
  )
  const alone = told.filter(({ lease }) => !both.has(lease.key))
  const scene = await readScene(taking, alone)
  for (const of of groupRows(alone, ({ lease }) => lease.dwelling).values())
    for (const one of of.toSorted((a, b) => (a.lease.starts < b.lease.starts ? -1 : 1))) {
      const fault = await takeLease(taking, scene, one)
      if (fault) waiting.push({ row: one.row, fault })
    }
  return waiting
}

const missing = (column: string): RowFault => ({ code: 'missing', column, value: '' })

type Scene = {
  dwellings: ReadonlyMap<string, Dwelling>
  linked: ReadonlyMap<string, string>
  held: Map<string, HeldLease[]>
  byHousehold: ReadonlyMap<string, HeldLease>
  answers: Answers
}

const readScene = async (taking: Taking, told: readonly ToldLease[]): Promise<Scene> => {
  const { kernel, source } = taking
  const db = kernel.database.owner
  const leases = told.map(({ lease }) => lease)
  const tenants = leases.flatMap((lease) => lease.tenants.map(({ key }) => key))
  const dwellings = await dwellingsByRef(
    db,
    leases.map(({ dwelling }) => dwelling),
  )
  const linked = await counterpartsOf(
    db,
    source,
    'lease',
    leases.map(({ key }) => key),
  )
  const held = await heldLeases(db, {
    units: [...dwellings.values()].map(({ id }) => id),
    households: [...linked.values()],
  })
  return {
    dwellings,
    linked,
    held,
    byHousehold: new Map([...held.values()].flat().map((lease) => [lease.household, lease])),
    answers: {
      known: await counterpartsOf(db, source, 'person', tenants),
      others: await answeredOthers(db, source),
    },
  }
}

const takeLease = async (
  taking: Taking,
  { dwellings, linked, held, byHousehold, answers }: Scene,
  { row, lease }: ToldLease,
): Promise<RowFault | undefined> => {
  const db = taking.kernel.database.owner
  const unit = dwellings.get(lease.dwelling)?.id
  const own = linked.get(lease.key)
  const planned = planLease({
    row: lease,
    changed: changedIn(taking, row),
    unit,
    linked: own,
    held: withOwn(held.get(unit ?? '') ?? [], byHousehold.get(own ?? '')),
    answers,
    today: taking.today,
    makeId: (...parts) => derivedId('erp', taking.source, ...parts),
  })
  if ('fault' in planned) {
    await saveLikeness(db, taking.source, row.key, planned.likeness ?? [], taking.today)
    return planned.fault
  }
  const no = await sendActs(taking, planned.acts)
  if (no) return no
  await saveCounterparts(db, taking.source, planned.links)
  if (planned.acts.length && unit)
    held.set(unit, (await heldLeases(db, { units: [unit], households: [] })).get(unit) ?? [])
  await taking.onTaken([row])
  return undefined
}

const withOwn = (there: readonly HeldLease[], own: HeldLease | undefined): readonly HeldLease[] =>
  !own || there.some(({ household }) => household === own.household) ? there : [...there, own]
