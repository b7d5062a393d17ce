import { derivedId } from '../../../kernel/server/record-ids.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { Answers } from '../../core/lease/find-tenants.ts'
import { keyOfValue } from '../../core/lease/lease-row.ts'
import { type KnownContact, planPerson } from '../../core/person/plan-person.ts'
import type { ReadRow } from '../../core/read-row.ts'
import type { RowFault } from '../../core/row-fault.ts'
import { counterpartsOf, saveCounterparts } from './counterpart-store.ts'
import { dwellingsByRef } from './dwelling-store.ts'
import { householdsAt } from './lease-store.ts'
import { answeredOthers, saveLikeness } from './likeness-store.ts'
import { contactsOf, saveDifferences } from './person-store.ts'
import { changedIn, sendActs, type Taker, type Taking, type WaitingRow } from './taking.ts'

/** Rows become ways to reach tenants, and people who join a lease of theirs. */
export const takePersons: Taker = async (taking, rows) => {
  const scene = await readScene(taking, rows)
  const waiting: WaitingRow[] = []
  for (const row of rows) {
    const fault = await takePerson(taking, scene, row)
    if (fault) waiting.push({ row, fault })
  }
  return waiting
}

type Scene = {
  households: (row: ReadRow) => string | undefined
  byId: ReadonlyMap<string, KnownContact>
  byHousehold: ReadonlyMap<string, KnownContact[]>
  answers: Answers
}

const readScene = async ({ kernel, source, today }: Taking, rows: readonly ReadRow[]): Promise<Scene> => {
  const db = kernel.database.owner
  const known = await counterpartsOf(
    db,
    source,
    'person',
    rows.map(({ key }) => key),
  )
  const leases = await counterpartsOf(
    db,
    source,
    'lease',
    rows.map(({ values }) => keyOfValue(values.lease)),
  )
  const dwellings = await dwellingsByRef(
    db,
    rows.map(({ values }) => keyOfValue(values.dwelling)),
  )
  const living = await householdsAt(
    db,
    [...dwellings.values()].map(({ id }) => id),
    today,
  )
  const households = ({ values }: ReadRow): string | undefined =>
    leases.get(keyOfValue(values.lease)) ?? living.get(dwellings.get(keyOfValue(values.dwelling))?.id ?? '')
  const contacts = await contactsOf(db, {
    persons: [...known.values()],
    households: rows.flatMap((row) => households(row) ?? []),
  })
  return {
    households,
    byId: new Map(contacts.map((her) => [her.id, her])),
    byHousehold: groupRows(
      contacts.filter(({ household, erased }) => household && !erased),
      ({ household }) => household!,
    ),
    answers: { known, others: await answeredOthers(db, source) },
  }
}

const takePerson = async (taking: Taking, scene: Scene, row: ReadRow): Promise<RowFault | undefined> => {
  const { kernel, source, today } = taking
  const db = kernel.database.owner
  const household = scene.households(row)
  const changed = changedIn(taking, row)
  const planned = planPerson({
    row,
    changed,
    isTold: taking.before(row.key) !== undefined,
    own: scene.byId.get(scene.answers.known.get(row.key) ?? ''),
    household,
    people: household ? (scene.byHousehold.get(household) ?? []) : [],
    answers: scene.answers,
    today,
    makeId: (...parts) => derivedId('erp', source, ...parts),
  })
  if ('fault' in planned) {
    await saveLikeness(db, source, row.key, planned.likeness ?? [], today)
    return planned.fault
  }
  const no = await sendActs(taking, planned.acts)
  if (no) return no
  const { id, differences } = planned
  await saveCounterparts(db, source, [{ entity: 'person', key: row.key, id }])
  await saveDifferences(db, { source, key: row.key, person: id, at: today }, differences, [...changed])
  await taking.onTaken([row])
  return undefined
}
