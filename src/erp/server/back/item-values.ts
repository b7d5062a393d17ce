import { dayOf } from '../../../kernel/core/dates.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { backKinds, type BackKindName } from '../../core/back/back-kinds.ts'
import type { ToldValues } from '../../core/back/fill-line.ts'
import { isSameValue } from '../../core/back/same-value.ts'

/** An item that waits. */
export type WaitingRow = {
  id: string
  kind: BackKindName
  subject: string
  detail: string
  version: number
  at: string
}

/**
 * What each item says now, by its id, in the terms of the house. One of which nothing is left (a person who was forgotten), or that the ERP says as
 * well by now, is not there: it is told no more.
 */
export const valuesOf = async (db: Db, items: readonly WaitingRow[]): Promise<Map<string, ToldValues>> => {
  const values = new Map<string, ToldValues>()
  for (const [reader, kinds] of readers) {
    const mine = items.filter(({ kind }) => kinds.includes(kind))
    if (mine.length === 0) continue
    const read = await reader(db, mine)
    for (const item of mine) {
      const said = read.get(item.id)
      if (said) values.set(item.id, { ...commonOf(item), ...said })
    }
  }
  return values
}

const commonOf = ({ id, kind, version, at }: WaitingRow): ToldValues => ({
  id,
  kind,
  version,
  toldOn: dayOf(at),
})

type Reader = (db: Db, items: readonly WaitingRow[]) => Promise<Map<string, ToldValues>>
type Row = { id: string; said: ToldValues }

const byId = (rows: readonly Row[]): Map<string, ToldValues> =>
  new Map(rows.map(({ id, said }) => [id, said]))
const idsOf = (items: readonly WaitingRow[]): string[] => items.map(({ id }) => id)

const day = sql.raw(`at time zone 'Europe/Paris'`)

const readOrders: Reader = async (db, items) =>
  byId(
    await db.rows<Row>(sql`
    select b.id, jsonb_build_object('orderNo', o.no, 'orderTheirs', (
        select t.receipt from erp.outbox t where t.subject = b.subject and t.outlet = b.outlet and t.receipt is not null
        order by t.answered_at desc limit 1), 'unitRef', p.ref, 'buildingName', s.name, 'firmName', o.firm_name, 'firmSiret', o.siret,
      'contractRef', o.contract_ref, 'nature', o.nature, 'urgency', o.urgency, 'amount', o.amount, 'agency', o.agency,
      'placedOn', (o.placed_at ${day})::date, 'dueOn', (o.due ${day})::date, 'wantedOn', o.wanted,
      'endedOn', (o.ended_at ${day})::date, 'checkedOn', (o.checked_at ${day})::date) as said
    from erp.outbox b join contractors.booked_order o on o.id = b.subject
      left join estate.site s on s.id = o.building
      left join estate.place p on p.id = o.unit
    where b.id = any (${idsOf(items)}::uuid[])`),
  )

/** The ERP’s own number of somebody or of a lease, as an extract told it. */
const theirs = (entity: 'person' | 'lease') => sql`(
  select c.key from erp.counterpart c where c.entity = ${entity} and c.id = b.subject order by c.source, c.key limit 1)`

const readContacts: Reader = async (db, items) =>
  byId(
    await db.rows<Row>(sql`
    select b.id, jsonb_build_object('personTheirs', ${theirs('person')}, 'unitRef', u.ref, 'firstName', p.first_name, 'lastName', p.last_name, 'phone', p.phone,
      'email', p.email, 'agency', p.agency) as said
    from erp.outbox b join people.reachable p on p.id = b.subject
      left join people.home h on h.id = p.household left join estate.place u on u.id = h.unit
    where b.id = any (${idsOf(items)}::uuid[]) and p.erased_at is null and p.kind = 'tenant'`),
  )

const readLeases: Reader = async (db, items) =>
  byId(
    await db.rows<Row>(sql`
    select distinct on (b.id) b.id, jsonb_build_object('leaseTheirs', ${theirs('lease')}, 'unitRef', u.ref, 'starts', l.starts, 'ends', l.ends, 'agency', u.agency) as said
    from erp.outbox b join people.lease l on l.household = b.subject and l.unit = nullif(b.detail, '')::uuid
      join estate.place u on u.id = l.unit
    where b.id = any (${idsOf(items)}::uuid[])
    order by b.id, l.starts desc`),
  )

type SettledRow = {
  id: string
  field: string
  unitRef: string
  agency: string
  value: ToldValues[string]
  theirs: ToldValues[string]
}

// Who came to agree with us since is told nothing.
const readSettled: Reader = async (db, items) => {
  const rows = await db.rows<SettledRow>(sql`
    select distinct on (b.id) b.id, b.detail as field, p.ref as "unitRef", p.agency, k.said -> b.detail as theirs,
      jsonb_build_object('storey', p.storey, 'door', p.door, 'rooms', p.rooms, 'surface', p.surface, 'energy', p.energy) -> b.detail as value
    from erp.outbox b join estate.place p on p.id = b.subject
      join erp.known k on k.key = app.number_key(p.ref) and k.said ? b.detail
    where b.id = any (${idsOf(items)}::uuid[])
    order by b.id, k.source`)
  return new Map(
    rows
      .filter(({ field, value, theirs }) => !isSameValue(field, value, theirs))
      .map(({ id, ...said }) => [id, said]),
  )
}

const isOrder = (kind: BackKindName): boolean => kind.startsWith('order')
const orderKinds = (Object.keys(backKinds) as BackKindName[]).filter(isOrder)

const readers: readonly (readonly [Reader, readonly BackKindName[]])[] = [
  [readOrders, orderKinds],
  [readContacts, ['contact']],
  [readLeases, ['leaseEnd']],
  [readSettled, ['settledValue']],
]
