import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../src/kernel/server/database.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { say } from '../figures.ts'
import { type Large, openLarge } from '../large-database.ts'

/** A landlord of 25,000 dwellings, the folder in which its ERP lays extracts, and the command line that takes them. */
export type ErpHouse = {
  large: Large
  database: Database
  folder: string
  /** `loge …` in a process of its own: its exit code, and how long it took (s), its start included */
  loge: (argv: readonly string[]) => Promise<{ code: number | null; seconds: number; said: string }>
  /** the same, to be killed under way */
  begin: (argv: readonly string[]) => ChildProcess
  close: () => Promise<void>
}

export const openErpHouse = async (): Promise<ErpHouse> => {
  const large = await openLarge(6000, say)
  const database = openDatabase(large.config, 4)
  const folder = mkdtempSync(join(tmpdir(), 'loge-erp-'))
  const { host, user, database: name } = large.config
  const env = {
    ...process.env,
    DATABASE_URL: `postgres://${user}@${encodeURIComponent(String(host))}/${name}`,
    DATA_DIR: folder,
  }
  const begin = (argv: readonly string[]): ChildProcess =>
    spawn(process.execPath, ['src/app/cli.ts', ...argv], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  return {
    large,
    database,
    folder,
    begin,
    loge: async (argv) => {
      const began = performance.now()
      const child = begin(argv)
      let said = ''
      child.stdout!.setEncoding('utf8').on('data', (part: string) => (said += part))
      const [code] = (await once(child, 'close')) as [number | null]
      return { code, seconds: (performance.now() - began) / 1000, said }
    },
    close: async () => {
      await database.close()
      await large.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const mapping = {
  entity: 'unit',
  full: true,
  layout: { delimiter: ';' },
  key: ['NUM_LOT'],
  columns: [
    { from: ['ETAGE'], to: 'storey', converter: 'wholeNumber' },
    { from: ['PORTE'], to: 'door', converter: 'text' },
    { from: ['NBP'], to: 'rooms', converter: 'knownNumber' },
    { from: ['SURF'], to: 'surface', converter: 'surface' },
  ],
}

/** Tells the house what the columns of the extract of dwellings are. */
export const setUpDwellings = async ({ folder, loge }: ErpHouse): Promise<void> => {
  const file = join(folder, 'logements.json')
  writeFileSync(file, JSON.stringify({ mapping, codes: {} }))
  await loge(['erp', 'set', 'logements', file])
}

type Dwelling = { ref: string; storey: number; door: string; rooms: number; surface: number }

/** Every dwelling as it stands: what an ERP that agrees with the house would write. */
export const dwellingsOf = ({ database }: ErpHouse): Promise<Dwelling[]> =>
  database.owner.rows<Dwelling>(sql`
    select u.ref, u.storey, u.door, u.rooms, u.surface::float8 as surface from estate.unit u
    where u.kind = 'dwelling' order by u.ref`)

let nights = 0

/** An extract of all dwellings as an ERP writes it (Windows-1252, `;`, decimal comma, padded keys), a day younger than the one before. */
export const writeDwellings = (folder: string, name: string, dwellings: readonly Dwelling[]): string => {
  const file = join(folder, name)
  const lines = dwellings.map(
    ({ ref, storey, door, rooms, surface }) =>
      `${ref.padEnd(12)};${storey};${door};${rooms};${String(surface).replace('.', ',')}`,
  )
  writeFileSync(file, Buffer.from(['NUM_LOT;ETAGE;PORTE;NBP;SURF', ...lines, ''].join('\r\n'), 'latin1'))
  nights += 1
  utimesSync(file, new Date(2026, 0, nights), new Date(2026, 0, nights))
  return file
}

/** The same dwellings, every hundredth (from `first` on) with two square metres more. */
export const hundredthChanged = (dwellings: readonly Dwelling[], first: number): Dwelling[] =>
  dwellings.map((each, i) => (i % 100 === first ? { ...each, surface: each.surface + 2 } : each))
