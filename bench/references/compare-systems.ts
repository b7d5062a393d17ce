import { sql } from '../../src/kernel/server/sql.ts'
import type { Pivoine } from '../../test/setup/invented-erp/invent-pivoine.ts'
import { noEnd, type PivoineRow } from '../../test/setup/invented-erp/pivoine-tables.ts'
import type { Town } from './open-town.ts'

/** What somebody would type in one of the two systems, because the other has it and it has not. */
export type Lacking = { task: string; key: string; field: string; ours: string | null; theirs: string | null }

/**
 * Both systems’ tables, side by side, by nothing but what stands in them: each value of this year that one has and the other has not, or has
 * otherwise. `since`: what was there before is no work of this year.
 */
export const compareSystems = async (town: Town, { tables }: Pivoine, since: string): Promise<Lacking[]> => [
  ...(await lackingOrders(town, tables.BON, since)),
  ...(await lackingPersons(town, tables.LOCATAIRE)),
  ...(await lackingTenants(town)),
  ...(await lackingLeases(town, tables.BAIL)),
  ...(await lackingFirms(town, tables.FOURNISSEUR)),
]

type Said = string | number | null | undefined
const digits = (said: Said): string =>
  String(said ?? '')
    .replace(/\D/g, '')
    .replace(/^33/, '0')
const plain = (said: Said): string =>
  String(said ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim()
    .toUpperCase()

// 10 placed, 20 done, 25 checked, 99 no work came of it.
const orderState = ({ checked, done, ended }: Record<'checked' | 'done' | 'ended', boolean>): string =>
  checked ? '25' : done ? '20' : ended ? '99' : '10'

const lackingOrders = async (
  { database: { owner } }: Town,
  theirs: readonly PivoineRow[],
  since: string,
): Promise<Lacking[]> => {
  const orders = await owner.rows<{ no: string; checked: boolean; done: boolean; ended: boolean }>(sql`
    select o.no::text as no, o.checked_at is not null as checked, o.status = 'done' as done, o.ended_at is not null as ended
    from contractors.work_order o where o.placed_at >= ${since}::timestamptz`)
  const numbers = new Set(orders.map(({ no }) => no))
  const unknown = theirs
    .filter((row) => row['OBJET'] === 'BON SAISI' && !numbers.has(String(row['REF_EXTERNE'])))
    .map((row) => ({
      task: 'order',
      key: String(row['NUM_BON']),
      field: 'order',
      ours: null,
      theirs: String(row['ETAT']),
    }))
  return [
    ...unknown,
    ...orders.flatMap((order) => {
      const rows = theirs.filter((row) => String(row['REF_EXTERNE']) === order.no)
      const ours = orderState(order)
      const state = rows[0] ? String(rows[0]['ETAT']) : null
      const task = state !== null && ours === '25' ? 'workChecked' : 'order'
      const told = { task, key: order.no, field: 'state', ours }
      return rows.length === 1 && state === ours ? [] : [{ ...told, theirs: state }]
    }),
  ]
}

const lackingPersons = async (
  { database: { owner } }: Town,
  theirs: readonly PivoineRow[],
): Promise<Lacking[]> => {
  const persons = await owner.rows<Record<'key' | 'phone' | 'email' | 'first' | 'last', string>>(sql`
    select distinct c.key, p.phone, p.email, p.first_name as first, p.last_name as last
    from erp.counterpart c join people.person p on p.id = c.id where c.entity = 'person' and p.erased_at is null`)
  const byKey = new Map(theirs.map((row) => [String(row['NUM_LOC']), row]))
  return persons.flatMap(({ key, phone, email, first, last }) => {
    const row = byKey.get(key)
    if (!row) return []
    const pairs = [
      ['phone', digits(phone), digits(row['TEL'])],
      ['mail', plain(email), plain(row['MEL'])],
      ['name', plain(`${first} ${last}`), plain(`${row['PRENOM']} ${row['NOM']}`)],
    ] as const
    return pairs
      .filter(([, ours, their]) => ours !== their)
      .map(([task, ours, their]) => ({ task, key, field: task, ours, theirs: their }))
  })
}

/** Tenants of whom the ERP told no number: it does not know them. */
const lackingTenants = async ({ database: { owner } }: Town): Promise<Lacking[]> => {
  const rows = await owner.rows<{ id: string }>(sql`
    select p.id from people.person p join erp.counterpart l on l.entity = 'lease' and l.id = p.household
    where p.kind = 'tenant' and p.erased_at is null
      and not exists (select from erp.counterpart c where c.entity = 'person' and c.id = p.id)`)
  return rows.map(({ id }) => ({ task: 'lease', key: id, field: 'tenant', ours: id, theirs: null }))
}

const lackingLeases = async (
  { database: { owner } }: Town,
  theirs: readonly PivoineRow[],
): Promise<Lacking[]> => {
  const leases = await owner.rows<{ key: string | null; household: string; ends: string | null }>(sql`
    select c.key, t.household, t.ends::text as ends from people.tenancy t
      left join erp.counterpart c on c.id = t.household and c.entity = 'lease' where t.ends is null or t.ends >= '2026-01-01'`)
  const byKey = new Map(theirs.map((row) => [String(row['NUM_BAIL']), row]))
  return leases.flatMap(({ key, household, ends }): Lacking[] => {
    const row = key === null ? undefined : byKey.get(key)
    if (!row) return [{ task: 'lease', key: household, field: 'lease', ours: household, theirs: null }]
    const theirEnd = row['DATE_FIN'] === noEnd ? null : String(row['DATE_FIN'])
    const told = { task: 'leaseEnd', key: key!, field: 'ends', ours: ends, theirs: theirEnd }
    return ends === theirEnd ? [] : [told]
  })
}

const lackingFirms = async (
  { database: { owner } }: Town,
  theirs: readonly PivoineRow[],
): Promise<Lacking[]> => {
  const firms = await owner.rows<{ siret: string; name: string }>(
    sql`select f.siret, f.name from contractors.firm f where f.siret <> ''`,
  )
  const known = new Set(theirs.map((row) => row['SIRET']))
  return firms
    .filter(({ siret }) => !known.has(siret))
    .map(({ siret, name }) => ({ task: 'supplier', key: siret, field: 'firm', ours: name, theirs: null }))
}
