import { lineFault, type LineFaultCode, type RowFault } from '../row-fault.ts'
import { isCalledSame } from '../person/resemble-person.ts'
import { type Answers, findTenants, type HeldPerson } from './find-tenants.ts'
import type { LeaseRow } from './lease-row.ts'
import { runTogether } from './overlapping-leases.ts'

/** A lease that stands in Loge, with its people. */
export type HeldLease = {
  household: string
  unit: string
  starts: string
  ends: string | null
  people: readonly HeldPerson[]
}

export type PlannedAct = { type: string; subject: string; data: object }
export type PlannedLink = { entity: 'lease' | 'person'; key: string; id: string }

/** A tenant who may be one of ours: asked before anything is done. */
export type OpenLikeness = { key: string; person: string; told: string }

export type PlannedLine =
  | { acts: readonly PlannedAct[]; links: readonly PlannedLink[] }
  | { fault: RowFault; likeness?: readonly OpenLikeness[] }

export type LeaseScene = {
  row: LeaseRow
  /** fields that this line says otherwise than it did: what is unchanged undoes nothing that the agency said since */
  changed: ReadonlySet<string>
  unit: string | undefined
  /** the household of this lease number, once it was told */
  linked: string | undefined
  /** leases of the dwelling, and the linked one wherever it stands */
  held: readonly HeldLease[]
  answers: Answers
  today: string
  makeId: (...parts: string[]) => string
}

/** What must be sent for Loge to hold the lease as the ERP tells it; or why its line waits. A lease that was over before it was first told is not begun. */
export const planLease = (scene: LeaseScene): PlannedLine => {
  const { row, unit, linked, held, today } = scene
  if (!unit) return wait('unknown_place', row.dwelling)
  if (row.ends && row.ends < row.starts) return wait('lease_backwards', row.dwelling)
  const own = linked ? held.find(({ household }) => household === linked) : sameLease(scene)
  if (own) return own.unit === unit ? change(scene, own) : wait('lease_elsewhere', row.dwelling)
  if (row.ends && row.ends < today) return { acts: [], links: [] }
  if (held.some((lease) => runTogether(lease, row))) return wait('dwelling_taken', row.dwelling)
  return begin(scene, unit)
}

const wait = (code: LineFaultCode, value: string): PlannedLine => ({ fault: lineFault(code, value) })

/** A lease of the office or of a list that is this one: it begins on that day, or runs then, for somebody of that name. */
const sameLease = ({ row, held, answers }: LeaseScene): HeldLease | undefined => {
  const near = held.filter((lease) => lease.starts === row.starts || runTogether(lease, row))
  return (
    near.find(({ people }) => people.some((one) => row.tenants.some((told) => isCalledSame(one, told)))) ??
    near.find(({ people }) => findTenants(row.tenants, people, answers).some(({ state }) => state !== 'new'))
  )
}

const begin = ({ row, answers, makeId }: LeaseScene, unit: string): PlannedLine => {
  if (row.tenants.length === 0) return wait('lease_nameless', row.dwelling)
  const household = makeId('household', row.key)
  const tenancy = {
    id: makeId('tenancy', row.key),
    starts: row.starts,
    ...(row.ends ? { ends: row.ends } : {}),
  }
  const people = row.tenants.map((told) => ({
    told,
    id: answers.known.get(told.key) ?? makeId('person', told.key),
  }))
  const occupants = people.map(({ told: { firstName, lastName }, id }) => ({
    person: id,
    firstName,
    lastName,
  }))
  return {
    acts: [{ type: 'person.moveIn', subject: household, data: { unit, tenancy, occupants } }],
    links: [
      { entity: 'lease', key: row.key, id: household },
      ...people.map(({ told, id }) => ({ entity: 'person' as const, key: told.key, id })),
    ],
  }
}

const change = (scene: LeaseScene, own: HeldLease): PlannedLine => {
  const { row, today, answers } = scene
  const found = findTenants(row.tenants, own.people, answers)
  const unsure = found.flatMap(({ told, state, person }) =>
    state === 'unsure' ? [{ key: told.key, person: person!, told: nameOf(told) }] : [],
  )
  if (unsure.length) return { fault: lineFault('person_unsure'), likeness: unsure }
  const fresh = found
    .filter(({ state }) => state === 'new')
    .map(({ told }) => ({ told, id: idOf(scene, told.key) }))
  const links: PlannedLink[] = [
    { entity: 'lease', key: row.key, id: own.household },
    ...found.flatMap(({ told, person }) =>
      person ? [{ entity: 'person' as const, key: told.key, id: person }] : [],
    ),
    ...fresh.map(({ told, id }) => ({ entity: 'person' as const, key: told.key, id })),
  ]
  const occupants = fresh.map(({ told: { firstName, lastName }, id }) => ({
    person: id,
    firstName,
    lastName,
  }))
  const joined: PlannedAct[] = occupants.length
    ? [{ type: 'person.join', subject: own.household, data: { on: today, occupants } }]
    : []
  return { acts: [...daysOf(scene, own), ...joined], links }
}

const idOf = ({ answers, makeId }: LeaseScene, key: string): string =>
  answers.known.get(key) ?? makeId('person', key)

const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }): string =>
  `${firstName} ${lastName}`.trim()

// No lease begins after its last day, not even between two acts.
const daysOf = (scene: LeaseScene, own: HeldLease): PlannedAct[] => {
  const [starts, ends] = [startsOf(scene, own), endsOf(scene, own)]
  return own.ends && scene.row.starts > own.ends ? [...ends, ...starts] : [...starts, ...ends]
}

// A first day that the line says anew wins over the agency’s: its number is that of the lease that was signed.
const startsOf = ({ row, changed }: LeaseScene, own: HeldLease): PlannedAct[] =>
  changed.has('starts') && row.starts !== own.starts
    ? [{ type: 'person.correctStart', subject: own.household, data: { starts: row.starts, why: 'erp' } }]
    : []

// A last day that the line says anew; one that it had and has no more lets the lease go on.
const endsOf = ({ row, changed }: LeaseScene, own: HeldLease): PlannedAct[] => {
  if (!changed.has('ends') || row.ends === own.ends) return []
  return row.ends
    ? [{ type: 'person.moveOut', subject: own.household, data: { ends: row.ends } }]
    : [{ type: 'person.stay', subject: own.household, data: {} }]
}
