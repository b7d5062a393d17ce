import type { AddressRow } from '../core/link/place-rows.ts'
import { readTable } from './read-table.ts'
import type { TableProblem } from './table-problem.ts'

/** The addresses of a file; `rows` counts those that could not be read too, as pairs are told by data lines. */
export type AddressFile = { file: string; rows: number; addresses: AddressRow[] }

/** Where addresses stand in a file. */
export type AddressColumns = { address: string; postcode: string }

/** Reads a file of addresses, row by row; `tell` hears what could not be read. Nothing where the file as a whole could not be. */
export const readAddresses = async (
  file: string,
  { address, postcode }: AddressColumns,
  tell: (problem: TableProblem) => void,
): Promise<AddressFile | undefined> => {
  const read: AddressFile = { file, rows: 0, addresses: [] }
  for await (const reading of readTable(file, [address, postcode])) {
    if ('code' in reading) {
      tell(reading)
      if (reading.line === 0) return undefined
      if (reading.code !== 'two_encodings') read.rows += 1
      continue
    }
    read.rows += 1
    const [said = '', code = ''] = reading.cells
    if (said) read.addresses.push({ line: reading.row, address: said, postcode: code })
    else tell({ code: 'no_address', line: reading.line })
  }
  return read
}
