import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { slices } from '../../src/app/slices.ts'
import type { CodeLists, Mapping } from '../../src/erp/core/mapping.ts'
import type { OutletShape } from '../../src/erp/core/back/outlet-shape.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { type Database, openDatabase } from '../../src/kernel/server/database.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { dwellingCodes, dwellingMapping } from '../../test/setup/invented-erp/pivoine-mappings.ts'
import type { PivoineTable } from '../../test/setup/invented-erp/pivoine-tables.ts'

/** A house on a database of its own, with the folders in which PIVOINE lays extracts and takes files. */
export type Town = {
  database: Database
  kernel: Kernel
  /** extracts lie in `in`, files of Loge in `out`, answers in `answers` */
  folders: Record<'in' | 'out' | 'answers', string>
  /** the file of ways (ERP_WAYS) */
  ways: string
  act: (who: Actor, type: string, subject: string, data: object) => Promise<void>
  close: () => Promise<void>
}

const text = (from: string, to: string) => ({ from: [from], to, converter: 'text' as const })
const keyed = (from: string, to: string) => ({ from: [from], to, converter: 'key' as const })
const dated = (from: string, to: string) => ({ from: [from], to, converter: 'frenchDay' as const })
const full = { full: true, layout: { delimiter: ';' as const } }

const leaseMapping: Mapping = {
  ...full,
  entity: 'lease',
  key: ['NUM_BAIL'],
  columns: [
    keyed('NUM_LOT', 'dwelling'),
    keyed('NUM_LOC', 'tenant'),
    text('NOM', 'lastName'),
    text('PRENOM', 'firstName'),
    keyed('NUM_LOC_2', 'tenant2'),
    text('NOM_2', 'lastName2'),
    text('PRENOM_2', 'firstName2'),
    dated('DATE_DEB', 'starts'),
    dated('DATE_FIN', 'ends'),
  ],
}
const personMapping: Mapping = {
  ...full,
  entity: 'person',
  key: ['NUM_LOC'],
  columns: [
    text('NOM', 'lastName'),
    text('PRENOM', 'firstName'),
    { from: ['TEL'], to: 'phone', converter: 'phone' },
    { from: ['MEL'], to: 'email', converter: 'email' },
  ],
}

const orderMapping: Mapping = {
  ...full,
  entity: 'order',
  key: ['NUM_BON'],
  columns: [
    keyed('REF_EXTERNE', 'loge'),
    keyed('NUM_LOT', 'dwelling'),
    { from: ['ETAT'], to: 'state', converter: 'text', codes: 'ETAT' },
  ],
}
const orderCodes = {
  ETAT: { '10': 'placed', '20': 'done', '25': 'checked', '30': 'checked', '99': 'cancelled' },
}

/** What the landlord says of the tables of PIVOINE, in the order in which a night takes them. */
type TownSource = { source: string; table: PivoineTable; mapping: Mapping; codes?: CodeLists }
export const townSources: readonly TownSource[] = [
  { source: 'logements', table: 'LOGEMENT', mapping: dwellingMapping, codes: dwellingCodes },
  { source: 'baux', table: 'BAIL', mapping: leaseMapping },
  { source: 'locataires', table: 'LOCATAIRE', mapping: personMapping },
  { source: 'bons', table: 'BON', mapping: orderMapping, codes: orderCodes },
]

/** How a line of Loge is written for PIVOINE, whatever it tells. */
export const pivoineShape = (kinds: OutletShape['kinds'], answered = true): object => {
  const all = [
    { as: 'ID_LOGE', from: 'id' },
    { as: 'TYPE', from: 'kind', codes: 'TYPE' },
    { as: 'DATE', from: 'toldOn', writer: 'frenchDay' },
    { as: 'NUM_LOT', from: 'unitRef' },
    { as: 'NUM_BON', from: 'orderNo', of: 'order' },
    { as: 'SIRET', from: 'firmSiret', of: 'order' },
    { as: 'MONTANT', from: 'amount', writer: 'euros', of: 'order' },
    { as: 'NUM_LOC', from: 'personTheirs', of: 'contact' },
    { as: 'NOM', from: 'lastName', of: 'contact' },
    { as: 'PRENOM', from: 'firstName', of: 'contact' },
    { as: 'TELEPHONE', from: 'phone', writer: 'phone', of: 'contact' },
    { as: 'COURRIEL', from: 'email', of: 'contact' },
    { as: 'NUM_BAIL', from: 'leaseTheirs', of: 'lease' },
    { as: 'DEBUT', from: 'starts', writer: 'frenchDay', of: 'lease' },
    { as: 'FIN', from: 'ends', writer: 'frenchDay', of: 'lease' },
  ]
  const columns = all.flatMap(({ of, ...column }) =>
    of === undefined || kinds.some((kind) => kind.startsWith(of)) ? [column] : [],
  )
  const TYPE = {
    orderPlaced: 'CDE',
    orderDone: 'FAIT',
    orderChecked: 'SF',
    orderEnded: 'ANN',
    contact: 'TEL',
    leaseEnd: 'FINBAIL',
  }
  return { kinds, columns, codes: { TYPE }, ...(answered ? {} : { answers: { isClosed: false } }) }
}

/** Opens the house on that database; its ways are written down where a process of its own reads them. */
export const openTown = (config: pg.PoolConfig, more: (folders: Town['folders']) => object): Town => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-town-'))
  const folders = { in: join(folder, 'in'), out: join(folder, 'out'), answers: join(folder, 'answers') }
  for (const each of Object.values(folders)) mkdirSync(each)
  const ways = join(folder, 'ways.json')
  const told = townSources.map(({ source, table }) => ({
    source,
    folder: folders.in,
    begins: `${table}_`,
    done: 'pris',
  }))
  writeFileSync(ways, JSON.stringify({ ways: told, ...more(folders) }))
  const database = openDatabase(config, 4)
  const settings = { ...readSettings({ FILES_DIR: join(folder, 'files') }), erpWays: ways }
  const kernel = assemble(database, settings, slices)
  const act: Town['act'] = async (who, type, subject, data) => {
    const id = derivedId('town', type, subject, JSON.stringify(data))
    const outcome = await kernel.send(who, { id, type, subject, data, at: new Date().toISOString() })
    if (!outcome.ok) throw new Error(`${type}: ${outcome.message}`)
  }
  return {
    database,
    kernel,
    folders,
    ways,
    act,
    close: async () => {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const actor = (role: Actor['role'], more: Partial<Actor> = {}): Actor => ({
  id: derivedId('town', role),
  role,
  name: role,
  lang: 'fr',
  agencies: [],
  buildings: [],
  households: [],
  ...more,
})
export const hq = actor('hq')
export const agentOf = (agency: string): Actor =>
  actor('agent', { id: derivedId('town', 'agent', agency), agencies: [agency] })
export const firmOf = (firm: string): Actor => actor('firm', { id: firm, firm })

/** Firms get the numbers by which PIVOINE knows them, agencies their people, and the sources are set up. */
export const settleTown = async ({ database: { owner }, act }: Town): Promise<void> => {
  await owner.run(sql`
    update contractors.firm f set siret = '7324500' || lpad(n.no::text, 7, '0')
    from (select id, row_number() over (order by id) as no from contractors.firm) n where n.id = f.id`)
  // Five work in each agency: of fewer the board tells nothing apart.
  await owner.run(sql`
    with hired as (insert into people.person (id, kind, first_name, last_name)
      select gen_random_uuid(), 'staff', 'Nadia', a.id from estate.agency a, generate_series(1, 5) returning id, last_name)
    insert into people.staff (person, role, agencies) select h.id, 'agent', array[h.last_name] from hired h`)
  for (const { source, mapping, codes = {} } of townSources)
    await act(hq, 'source.set', derivedId('source', source), {
      source,
      mapping,
      codes,
    })
}
