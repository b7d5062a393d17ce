import { planDeclared } from '../../core/declared/plan-declared.ts'
import type { ReadRow } from '../../core/read-row.ts'
import { lineFault, type RowFault } from '../../core/row-fault.ts'
import { dwellingsByRef } from './dwelling-store.ts'
import { changedIn, sendActs, type Taker, type Taking, type WaitingRow } from './taking.ts'

/** So many rows are one act, where nothing is wrong with any of them: an act says five hundred values at most, a row eighteen. */
const rowsOfAct = 25

/** Rows become rents and financing of dwellings, told to the statutory files and nowhere else. */
export const takeDeclared: Taker = async (taking, rows) => {
  const places = await dwellingsByRef(
    taking.kernel.database.owner,
    rows.map(({ key }) => key),
  )
  const waiting: WaitingRow[] = rows
    .filter(({ key }) => !places.has(key))
    .map((row) => ({ row, fault: lineFault('unknown_place', row.key) }))
  const known = rows.flatMap((row) => {
    const place = places.get(row.key)
    return place ? [{ row, unit: place.id }] : []
  })
  for (let from = 0; from < known.length; from += rowsOfAct)
    waiting.push(...(await takeRows(taking, known.slice(from, from + rowsOfAct))))
  return waiting
}

type UnitRow = { row: ReadRow; unit: string }

// One row that is wrong keeps no other: they are told one by one.
const takeRows = async (taking: Taking, rows: readonly UnitRow[]): Promise<WaitingRow[]> => {
  const fault = await hear(taking, rows)
  if (!fault) {
    await taking.onTaken(rows.map(({ row }) => row))
    return []
  }
  if (rows.length === 1) return [{ row: rows[0]!.row, fault }]
  const waiting: WaitingRow[] = []
  for (const one of rows) waiting.push(...(await takeRows(taking, [one])))
  return waiting
}

const hear = async (taking: Taking, rows: readonly UnitRow[]): Promise<RowFault | undefined> => {
  const values = rows.flatMap(({ row, unit }) => planDeclared(row, changedIn(taking, row), unit))
  if (values.length === 0) return undefined
  const data = { connector: taking.source, values }
  return sendActs(taking, [{ type: 'register.hear', subject: taking.batch.id, data }])
}
