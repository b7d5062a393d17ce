import { matchOrder } from '../../core/order/match-order.ts'
import { type InvoiceRow, type OrderRow, readInvoice, readOrder } from '../../core/order/read-order.ts'
import type { ReadRow } from '../../core/read-row.ts'
import type { RowFault } from '../../core/row-fault.ts'
import { countOrdersTwice } from '../typed/count-orders-twice.ts'
import { dwellingsByRef } from './dwelling-store.ts'
import { countOrdersAlone, knownOrders, matchAgain, saveInvoices, saveOrders } from './order-store.ts'
import type { Taker, WaitingRow } from './taking.ts'

/** So many rows are written at once. */
const rowsAtOnce = 500

/** Rows are held against the orders that were placed here: how far each is in the ERP. One that stands there alone is told, and made nowhere. */
export const takeOrders: Taker = async ({ kernel, source, before, onTaken }, rows) => {
  const db = kernel.database.owner
  const { read, waiting } = readAll(rows, readOrder)
  const known = await knownOrders(db, {
    theirs: read.map(({ said }) => said.key),
    ours: read.map(({ said }) => said.loge),
  })
  const places = await dwellingsByRef(
    db,
    read.map(({ said }) => said.dwelling),
  )
  const at = new Date().toISOString()
  const matched = partFaults(read, waiting, (said: OrderRow) =>
    matchOrder({ theirs: said.key, ours: said.loge }, known),
  )
  const told = matched.map(({ row, said, order }) => ({
    row,
    order: { ...said, order, agency: places.get(said.dwelling)?.agency ?? null },
  }))
  for (let from = 0; from < told.length; from += rowsAtOnce) {
    const some = told.slice(from, from + rowsAtOnce)
    await saveOrders(
      db,
      source,
      some.map(({ order }) => order),
      at,
    )
    const fresh = some.filter(({ row }) => before(row.key) === undefined)
    await countOrdersAlone(
      db,
      source,
      fresh.map(({ order }) => order),
      at,
    )
    await countOrdersTwice(
      db,
      source,
      some.map(({ order }) => order),
      at,
    )
    await onTaken(some.map(({ row }) => row))
  }
  await matchAgain(db)
  return waiting
}

/** Rows become how far invoices are, beside the orders that they are of. */
export const takeInvoices: Taker = async ({ kernel, source, onTaken }, rows) => {
  const db = kernel.database.owner
  const { read, waiting } = readAll(rows, readInvoice)
  const known = await knownOrders(db, {
    theirs: read.map(({ said }) => said.order),
    ours: read.map(({ said }) => said.loge),
  })
  const matched = partFaults(read, waiting, (said: InvoiceRow) =>
    matchOrder({ theirs: said.order, ours: said.loge }, known),
  )
  const at = new Date().toISOString()
  for (let from = 0; from < matched.length; from += rowsAtOnce) {
    const some = matched.slice(from, from + rowsAtOnce)
    await saveInvoices(
      db,
      source,
      some.map(({ said, order }) => ({ ...said, found: order })),
      at,
    )
    await onTaken(some.map(({ row }) => row))
  }
  await matchAgain(db)
  return waiting
}

type SaidRow<Said> = { row: ReadRow; said: Said }

const readAll = <Said extends object>(
  rows: readonly ReadRow[],
  read: (row: ReadRow) => Said | { fault: RowFault },
): { read: SaidRow<Said>[]; waiting: WaitingRow[] } => {
  const all: { read: SaidRow<Said>[]; waiting: WaitingRow[] } = { read: [], waiting: [] }
  for (const row of rows) {
    const said = read(row)
    if ('fault' in said) all.waiting.push({ row, fault: said.fault })
    else all.read.push({ row, said })
  }
  return all
}

const partFaults = <Said>(
  read: readonly SaidRow<Said>[],
  waiting: WaitingRow[],
  match: (said: Said) => { order: string | null } | { fault: RowFault },
): (SaidRow<Said> & { order: string | null })[] =>
  read.flatMap(({ row, said }) => {
    const found = match(said)
    if (!('fault' in found)) return [{ row, said, ...found }]
    waiting.push({ row, fault: found.fault })
    return []
  })
