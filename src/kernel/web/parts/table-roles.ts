/** Roles of a table, said again: a browser may forget them where its boxes are laid out as a grid. */
export const asTable = { role: 'table' } as const
export const asRowGroup = { role: 'rowgroup' } as const
export const asRow = { role: 'row' } as const
export const asColumnHead = { role: 'columnheader' } as const
export const asRowHead = { role: 'rowheader' } as const
export const asCell = { role: 'cell' } as const
