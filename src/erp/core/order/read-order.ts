import { keyOfValue, words } from '../lease/lease-row.ts'
import type { ReadRow } from '../read-row.ts'
import type { RowFault } from '../row-fault.ts'
import { type InvoiceState, invoiceStates, type OrderState, orderStates } from './order-states.ts'

/** An order as a line of the ERP tells it; `loge`: our number of it, where the line bears one. */
export type OrderRow = { key: string; loge: string; dwelling: string; state: OrderState | null }

/** An invoice as a line tells it; `order`: the ERP’s number of its order. */
export type InvoiceRow = { key: string; order: string; loge: string; state: InvoiceState; on: string }

/** The order of a line; a state that Loge has no word for makes it wait. */
export const readOrder = ({ key, values }: ReadRow): OrderRow | { fault: RowFault } => {
  const said = words(values.state)
  const state = orderStates.find((each) => each === said) ?? null
  if (said && !state) return { fault: unknownState(said) }
  return { key, loge: keyOfValue(values.loge), dwelling: keyOfValue(values.dwelling), state }
}

/** The invoice of a line; nothing is told of one without its order, its state or the day of it. */
export const readInvoice = ({ key, values }: ReadRow): InvoiceRow | { fault: RowFault } => {
  const said = words(values.state)
  const state = invoiceStates.find((each) => each === said)
  const on = words(values.on)
  const [order, loge] = [keyOfValue(values.order), keyOfValue(values.loge)]
  if (!order && !loge) return { fault: missing('order') }
  if (!on) return { fault: missing('on') }
  if (!state) return { fault: said ? unknownState(said) : missing('state') }
  return { key, order, loge, state, on }
}

const missing = (column: string): RowFault => ({ code: 'missing', column, value: '' })
const unknownState = (value: string): RowFault => ({ code: 'unknown_code', column: 'state', value })
