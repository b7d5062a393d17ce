import { person } from '../page-person.ts'
import { recall, recallJson, remember } from '../local-memory.ts'
import type { TableChoice } from './table-columns.ts'

const heightKey = (): string => `loge.rows.${person()}`
const columnsKey = (table: string): string => `loge.table.${table}.${person()}`

/** Whether the reader has asked for dense rows: one answer for all tables, kept for her alone on this computer. */
export const isDense = (): boolean => recall(heightKey()) === 'dense'

export const keepDense = (dense: boolean): void => remember(heightKey(), dense ? 'dense' : 'calm')

/** The columns that the reader chose for a table, kept for her alone on this computer. */
export const choiceFor = (table: string): TableChoice => {
  const kept = recallJson(columnsKey(table))
  return typeof kept === 'object' && kept !== null ? (kept as TableChoice) : {}
}

export const keepChoice = (table: string, choice: TableChoice): void =>
  remember(columnsKey(table), JSON.stringify(choice))
