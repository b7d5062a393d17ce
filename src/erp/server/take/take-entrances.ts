import { derivedId } from '../../../kernel/server/record-ids.ts'
import { planEntrance } from '../../core/place/plan-entrance.ts'
import type { ReadRow } from '../../core/read-row.ts'
import type { RowFault } from '../../core/row-fault.ts'
import { heldEntrances } from './building-store.ts'
import { counterpartsOf, keysOfThings, saveCounterparts } from './counterpart-store.ts'
import { placesOf, type RowPlace } from './named-buildings.ts'
import { sendActs, type Taker, type Taking, type WaitingRow } from './taking.ts'

/** Rows become entrances of their building; the dwelling that a line names is behind it, where nobody said which it is. */
export const takeEntrances: Taker = async (taking, rows) => {
  const takeOne = await openScene(taking, rows)
  const waiting: WaitingRow[] = []
  for (const row of rows) {
    const fault = await takeOne(row)
    if (fault) waiting.push({ row, fault })
    else await taking.onTaken([row])
  }
  return waiting
}

const openScene = async (
  taking: Taking,
  rows: readonly ReadRow[],
): Promise<(row: ReadRow) => Promise<RowFault | undefined>> => {
  const { kernel, source, batch } = taking
  const db = kernel.database.owner
  const placeOf = await placesOf(taking, rows)
  const known = await counterpartsOf(
    db,
    source,
    'entrance',
    rows.map(({ key }) => key),
  )
  const toldAs = await keysOfThings(db, source, 'entrance')
  const places = rows.map(placeOf)
  const held = await heldEntrances(
    db,
    places.flatMap((place) => ('fault' in place ? [] : [place.building.id])),
    [...known.values()],
  )
  const byId = new Map([...held.values()].flat().map((entrance) => [entrance.id, entrance]))
  return async (row) => {
    const place = placeOf(row)
    if ('fault' in place) return place.fault
    const { building, dwelling } = place
    const planned = planEntrance({
      row,
      building: building.id,
      ofDwelling: (dwelling?.dwelling['entrance'] as string | null | undefined) ?? null,
      own: byId.get(known.get(row.key) ?? ''),
      held: held.get(building.id) ?? [],
      toldAs,
      address: building.told.address,
      makeId: (...parts) => derivedId('erp', source, ...parts),
    })
    if ('fault' in planned) return planned.fault
    const { entrance, isSaid } = planned
    const units = entersHere(place, entrance.id)
    const data = { ...sayingOf(building, batch.name), entrances: [entrance], units }
    const acts = isSaid || units.length ? [{ type: 'estate.import', subject: building.id, data }] : []
    const fault = await sendActs(taking, acts)
    if (fault) return fault
    toldAs.set(entrance.id, row.key)
    await saveCounterparts(db, source, [{ entity: 'entrance', key: row.key, id: entrance.id }])
    return undefined
  }
}

const sayingOf = ({ agency, scheme, told }: RowPlace['building'], batch: string): object => ({
  agency,
  scheme,
  building: told,
  refs: [],
  from: { origin: 'erp', batch },
})

const entersHere = ({ dwelling }: RowPlace, entrance: string): object[] =>
  dwelling && dwelling.dwelling['entrance'] === null ? [{ ...dwelling.dwelling, entrance }] : []
