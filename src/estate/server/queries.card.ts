import { type Actor, can } from '../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Card } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { type Asked, placeOf, unitsOf } from './queries.ts'

/** All that staff need in front of a place, behind the reader's own policies. Refused: not_found, not_yours. */
export const cardOf = async (db: Db, actor: Actor, asked: Asked, today: string): Promise<Card | Refusal> => {
  const place = await placeOf(db, asked)
  if (!place) return refuse('not_found')
  const at = { agency: place.agency.id, building: place.building.id }
  if (!can(grants, 'read', actor, at)) return refuse('not_yours')
  const about = await buildingOf(db, at.building)
  if (!about) return refuse('not_found')
  const { scheme, ...building } = about
  return {
    place,
    scheme,
    building,
    entrances: await entrancesOf(db, at.building),
    units: await unitsOf(db, asked),
    assets: await assetsOf(db, at.building, asked.unit),
    alerts: await alertsOf(db, at.building, asked.unit, today),
    openRequests: await openRequests(db, at.building, asked),
    agency: await agencyOf(db, at.agency, place.agency),
    caretakers: await caretakersOf(db, at.building),
    contracts: await contractsOf(db, at.agency, today),
    can: { correct: can(grants, 'correct', actor, at), addAsset: can(grants, 'addAsset', actor, at) },
  }
}

const buildingOf = (db: Db, id: string) =>
  db.row<Card['building'] & { scheme: Card['scheme'] }>(sql`
    select b.kind, b.postcode, b.commune, b.insee, b.built, b.received_on as "receivedOn", b.access,
      (select count(*) from estate.unit u where u.building = b.id and u.kind = 'dwelling') as dwellings,
      jsonb_build_object('id', s.id, 'name', s.name) as scheme
    from estate.building b join estate.scheme s on s.id = b.scheme
    where b.id = ${id}`)

const entrancesOf = (db: Db, building: string) =>
  db.rows<Card['entrances'][number]>(sql`
    select id, name, address from estate.entrance where building = ${building}
    order by length(address), address, length(name), name, id`)

// In front of a flat: its own things, and those of the whole building.
const assetsOf = (db: Db, building: string, unit: string | undefined) =>
  db.rows<Card['assets'][number]>(sql`
    select id, unit, kind, name, code, installed_on as "installedOn", warranty_until as "warrantyUntil"
    from estate.asset
    where building = ${building} and (${unit ?? null}::uuid is null or unit is null or unit = ${unit ?? null})
    order by unit nulls first, kind, name, id`)

// Codes with an end, read where they are kept: of the place, and of the people who live in the flat.
const alertsOf = (db: Db, building: string, unit: string | undefined, today: string) =>
  db.rows<Card['alerts'][number]>(sql`
    select distinct a.code, a.until from people.alert a
    where a.until >= ${today}::date and (
      (a.building = ${building} and (${unit ?? null}::uuid is null or a.unit is null or a.unit = ${unit ?? null}))
      or a.unit = ${unit ?? null}
      or a.person in (
        select p.id from people.person p join people.household h on h.id = p.household where h.unit = ${unit ?? null}))
    order by a.code, a.until`)

const openRequests = async (db: Db, building: string, { unit, entrance }: Asked): Promise<number> =>
  (
    await db.row<{ n: number }>(sql`
      select count(*) as n from requests.request r
      where r.building = ${building} and r.closed_at is null
        and (${unit ?? null}::uuid is null or r.unit = ${unit ?? null})
        and (${entrance ?? null}::uuid is null or r.entrance = ${entrance ?? null}
          or r.unit in (select u.id from estate.unit u where u.entrance = ${entrance ?? null}))`)
  )?.n ?? 0

const agencyOf = async (db: Db, id: string, seen: Card['place']['agency']): Promise<Card['agency']> =>
  (await db.row<Card['agency']>(sql`select id, name, phone, email from estate.agency where id = ${id}`)) ?? {
    ...seen,
    email: '',
  }

const caretakersOf = (db: Db, building: string) =>
  db.rows<Card['caretakers'][number]>(sql`
    select p.id, btrim(p.first_name || ' ' || p.last_name) as name, p.phone
    from people.patch c join people.person p on p.id = c.caretaker
    where c.building = ${building}
    order by p.last_name, p.first_name, p.id`)

const contractsOf = (db: Db, agency: string, today: string) =>
  db.rows<Card['contracts'][number]>(sql`
    select c.id, c.ref, c.name, c.kind, c.trades, c.rank,
      jsonb_build_object('id', f.id, 'name', f.name, 'phone', f.phone) as firm
    from contractors.contract c join contractors.firm f on f.id = c.firm
    where ${agency} = any(c.agencies) and ${today}::date between c.starts and c.ends
    order by c.kind desc, c.name, c.rank, c.ref`)
