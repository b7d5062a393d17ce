import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { slices } from '../../src/app/slices.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Role } from '../../src/kernel/core/roles.ts'
import { type Database, openDatabase } from '../../src/kernel/server/database.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { assemble } from '../../src/kernel/server/kernel.ts'
import { readSettings, type Settings } from '../../src/kernel/server/settings.ts'
import { json, sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'

/** One building of two dwellings an agency: Bellevue in `centre`, and its twin in `roches`, whose words are canaries. */
const placeOf = (agency: string) => ({
  agency,
  scheme: derivedId('scheme', agency),
  building: derivedId('building', agency),
  entrance: derivedId('entrance', agency),
  unit: derivedId('unit', agency),
  household: derivedId('household', agency),
  tenant: derivedId('tenant', agency),
  firm: derivedId('firm', agency),
  contract: derivedId('contract', agency),
})
export const centre = placeOf('centre')
export const roches = placeOf('roches')
export type Corner = typeof centre

/** An actor of an agency's corner, as sign-in would make her. */
export const actorOf = (role: Role, at: Corner = centre, more: Partial<Actor> = {}): Actor => ({
  id: role === 'tenant' ? at.tenant : role === 'firm' ? at.firm : derivedId('actor', role, at.agency),
  role,
  name: role,
  lang: 'fr',
  agencies: ['agent', 'technician', 'manager'].includes(role) ? [at.agency] : [],
  buildings: role === 'caretaker' ? [at.building] : [],
  households: role === 'tenant' ? [at.household] : [],
  ...(role === 'firm' ? { firm: at.firm } : {}),
  ...more,
})

/** Two agencies, a tenant, a firm and its contract in each, all slices on `size` connections; `set`: other settings. */
export const makeTown = async (size = 16, set: Partial<Settings> = {}) => {
  const fresh = await freshDatabase()
  const database = openDatabase(fresh.config, size)
  const settings = {
    ...readSettings({}),
    filesDir: join(tmpdir(), `loge-town-${process.pid}`),
    logLevel: 'silent',
    ratePerMinute: 1_000_000,
    ...set,
  }
  const kernel = assemble(database, settings, slices)
  for (const corner of [centre, roches]) await settle(database, corner)
  const send = (actor: Actor, type: string, subject: string, data: object, id = newId()) =>
    kernel.send(actor, { id, type, subject, data, at: new Date().toISOString() })
  return {
    kernel,
    database,
    send,
    close: async () => {
      await database.close()
      await fresh.drop()
    },
  }
}
export type Town = Awaited<ReturnType<typeof makeTown>>

// What the import, the moving in and the signing of contracts would have written.
const settle = async ({ owner }: Database, at: Corner): Promise<void> => {
  const canary = at === roches ? 'Zéphyrine' : 'Anne'
  const place = sql`jsonb_to_record(${json(at)}) as c (agency text, scheme uuid, building uuid, entrance uuid, unit uuid, household uuid, tenant uuid, firm uuid, contract uuid)`
  for (const statement of [
    sql`insert into estate.agency (id, name) select c.agency, 'Agence ' || c.agency from ${place}`,
    sql`insert into estate.scheme (id, name, agency, insee, commune) select c.scheme, 'Bellevue ' || c.agency, c.agency, '11262', 'Narbonne' from ${place}`,
    sql`insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee)
      select c.building, c.scheme, c.agency, 'Bellevue ' || c.agency, 'collective', '16 rue Voltaire', '11100', 'Narbonne', '11262' from ${place}`,
    sql`insert into estate.entrance (id, building, name, address) select c.entrance, c.building, 'Entrée 1', '16 rue Voltaire' from ${place}`,
    sql`insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door)
      select c.unit, 'dwelling', c.building, c.entrance, c.agency, 'L-' || c.agency, upper(c.agency), 2, '12' from ${place}`,
    sql`insert into people.household (id, unit, building, agency) select c.household, c.unit, c.building, c.agency from ${place}`,
    sql`insert into people.person (id, kind, first_name, last_name, phone, email, agency, building, household)
      select c.tenant, 'tenant', ${canary}, ${`Le Goff-${canary}`}, '06 12 34 56 78', ${`${canary}@exemple.fr`}, c.agency, c.building, c.household from ${place}`,
    sql`insert into people.tenancy (id, household, unit, starts) select c.scheme, c.household, c.unit, '2019-04-01' from ${place}`,
    sql`insert into contractors.firm (id, name, phone) select c.firm, 'Plomberie ' || c.agency, '04 68 00 00 00' from ${place}`,
    sql`insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends, capacity)
      select c.contract, c.firm, 'M-' || c.agency, 'Plomberie', 'framework', array['plumbing'], array[c.agency], 40000, '2020-01-01', '2040-01-01', 500 from ${place}`,
  ])
    await owner.run(statement)
}
