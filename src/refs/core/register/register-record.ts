import type { CodeUnder } from '../../../kernel/core/words.ts'

/** Public registers of places: addresses (BAN), buildings (RNB), energy diagnoses (DPE, ADEME). */
export const registers = ['ban', 'rnb', 'dpe'] as const
export type Register = (typeof registers)[number]

/** An address of the BAN; `certified`: its commune answers for it. */
type BanSays = { certified: boolean }
/** A building of the RNB: the addresses that it has (keys of the BAN) and the parcels that it stands on. */
type RnbSays = { bans: readonly string[]; plots: readonly string[]; status: string }
/** A diagnosis of the ADEME: its classes, its days (`yyyy-mm-dd`), where it was made. */
export type DpeSays = {
  ban: string
  rnb: string
  energy: string
  ghg: string
  madeOn: string
  until: string
  /** of one dwelling; else of a whole building */
  isOfDwelling: boolean
  surface: number | null
  storey: number | null
  complement: string
  /** the diagnosis that this one takes the place of; «» for none */
  replaces: string
}

export type SaysOf = { ban: BanSays; rnb: RnbSays; dpe: DpeSays }

/** One line of a register: its number there, where it is, and what it says. */
export type RegisterRecord<Of extends Register = Register> = {
  key: string
  department: string
  postcode: string
  address: string
  lat: number | null
  lon: number | null
  says: SaysOf[Of]
}

/** Why a line is left out; the rest is read. */
export type RecordFault = { fault: CodeUnder<'unread'>; value: string }

/** What a line of a register gives: a record, a fault, or nothing where it tells of no place (a building that is no more). */
export type ReadRecord<Of extends Register = Register> = RegisterRecord<Of> | RecordFault | undefined

/** «11», «2A», «974»: the department of a commune’s number. */
export const departmentOf = (insee: string): string => insee.slice(0, insee.startsWith('97') ? 3 : 2)

/** Degrees as they stand in a file; null where they are none. */
export const degreesOf = (said: string): number | null => {
  const degrees = Number(said.replace(',', '.'))
  return said.trim() === '' || !(Math.abs(degrees) <= 180) ? null : degrees
}
