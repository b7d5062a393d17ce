/** How far an order is in the ERP. */
export const orderStates = ['placed', 'done', 'checked', 'cancelled'] as const
export type OrderState = (typeof orderStates)[number]

/** How far an invoice is there, on its day: told, and never a command to pay. */
export const invoiceStates = ['received', 'toApprove', 'approved', 'paid', 'rejected'] as const
export type InvoiceState = (typeof invoiceStates)[number]
