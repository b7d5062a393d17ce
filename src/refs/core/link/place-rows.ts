import { plain } from '../../../kernel/core/fold-words.ts'
import { parseAddress, type ParsedAddress } from '../address/parse-address.ts'

/** A row of a file: its data line (from 1), its address and its postcode as they stand there. */
export type AddressRow = { line: number; address: string; postcode: string }

/** An address that one or more rows have in the same words, read once. */
export type WrittenPlace = { postcode: string; parsed: ParsedAddress; address: string; lines: number[] }

/** Rows by what they say: twenty homes of one entrance are one place, with twenty lines. */
export const placeRows = (rows: Iterable<AddressRow>): WrittenPlace[] => {
  const places = new Map<string, WrittenPlace>()
  for (const { line, address, postcode } of rows) {
    const code = postcodeOf(postcode)
    const key = `${code}|${address.trim().toLowerCase()}`
    const place = places.get(key)
    if (place) place.lines.push(line)
    else places.set(key, { postcode: code, address, parsed: parseAddress(address), lines: [line] })
  }
  return [...places.values()]
}

/** Five digits, also out of «code_75020» or «2600» (a spreadsheet took the zero); the sixteenth of Paris has two and is one. */
export const postcodeOf = (said: string): string => {
  const digits = /\d{4,5}(?!\d)/.exec(said)?.[0]?.padStart(5, '0') ?? plain(said)
  return digits === '75116' ? '75016' : digits
}
