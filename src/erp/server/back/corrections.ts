import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Correction } from '../../core/back/back-contract.ts'
import type { ToldValues } from '../../core/back/fill-line.ts'
import type { ToldValue } from '../../core/back/write-cells.ts'
import { valuesOf, type WaitingRow } from './item-values.ts'

type ByHand = WaitingRow & { outlet: string; screens: Record<string, string>; address: string }

/** What waits at outlets that somebody types by hand, in the order of buildings and dwellings, a row a value. */
export const correctionsOf = async (db: Db): Promise<Correction[]> => {
  const items = await db.rows<ByHand>(sql`
    select b.id, b.outlet, b.kind, b.subject, b.detail, b.version, b.at, coalesce(o.shape -> 'screens', '{}') as screens, '' as address
    from erp.outbox b join erp.outlet o on o.outlet = b.outlet
    where (o.shape -> 'isByHand')::boolean and b.state = 'waiting' order by b.at, b.id limit 5000`)
  const values = await valuesOf(db, items)
  const rows = items.flatMap((item) => rowsOf(item, values.get(item.id)))
  const addresses = await addressesOf(db, [...new Set(rows.map(({ unitRef }) => unitRef))])
  return rows
    .map((row) => ({ ...row, address: addresses.get(row.unitRef) ?? '' }))
    .toSorted(
      (a, b) =>
        a.screen.localeCompare(b.screen) || a.unitRef.localeCompare(b.unitRef, 'fr', { numeric: true }),
    )
}

const rowsOf = (item: ByHand, said: ToldValues | undefined): Correction[] => {
  if (!said) return []
  const { id, outlet, kind, screens, at } = item
  return valuesShown(item, said).map(({ field, ours, theirs }) => ({
    id,
    outlet,
    kind,
    unitRef: String(said['unitRef'] ?? ''),
    address: '',
    field,
    tenantName: [said['firstName'], said['lastName']].filter(Boolean).join(' '),
    screen: screens[field] ?? screens[kind] ?? '',
    theirs: textOf(theirs),
    ours: textOf(ours),
    at,
  }))
}

type ShownValue = { field: string; ours: ToldValue; theirs: ToldValue }

/** Which values of an item somebody types, with what the ERP says of them where that is known. */
const valuesShown = ({ kind }: ByHand, said: ToldValues): ShownValue[] => {
  const shown = (field: string): ShownValue => ({ field, ours: said[field] ?? null, theirs: null })
  if (kind === 'settledValue')
    return [{ field: String(said['field']), ours: said['value'] ?? null, theirs: said['theirs'] ?? null }]
  if (kind === 'contact')
    return [shown('phone'), shown('email')].filter(({ ours }) => ours !== null && ours !== '')
  return kind === 'leaseEnd' ? [shown('ends')] : [shown('orderNo')]
}

const textOf = (value: ToldValue): string | null => (value === null ? null : String(value))

const addressesOf = async (db: Db, refs: readonly string[]): Promise<Map<string, string>> => {
  const rows = await db.rows<{ ref: string; address: string }>(sql`
    select p.ref, concat_ws(', ', s.name, s.address) as address from estate.place p join estate.site s on s.id = p.building
    where p.ref = any (${[...refs]}::text[])`)
  return new Map(rows.map(({ ref, address }) => [ref, address]))
}
