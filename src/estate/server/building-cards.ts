import { type Actor, can } from '../../kernel/core/access.ts'
import { groupRows } from '../../kernel/core/group-rows.ts'
import type { SomeOffers } from '../../kernel/server/offers.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { BuildingCard, Card, UnitRow } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { worksIn } from './work-history.ts'

type OfBuilding<T> = T & { building: string }

/** The cards of these buildings, those that the reader may see: as many statements for forty as for one. */
export const cardsOf = async (
  db: Db,
  offers: SomeOffers,
  actor: Actor,
  asked: readonly string[],
  today: string,
): Promise<BuildingCard[]> => {
  const places = await aboutOf(db, asked)
  const ids = places.map((b) => b.id)
  const by = <T>(rows: readonly OfBuilding<T>[]) => groupRows(rows, (row) => row.building)
  const entrances = by(await entrancesOf(db, ids))
  const units = by(await unitsIn(db, ids))
  const assets = by(await assetsOf(db, ids))
  const alerts = by(await alertsOf(db, ids, today))
  const labels = by(await labelsOf(db, ids))
  const caretakers = by(await caretakersOf(db, ids))
  const open = by(await openIn(db, offers, ids))
  const agencies = [...new Set(places.map((b) => b.agency))]
  const offices = await agenciesOf(db, agencies)
  const contracts = groupRows(await contractsOf(db, agencies, today), (c) => c.agency)
  return places.flatMap(({ id, name, address, agency, scheme, ...building }) => {
    const at = { agency, building: id }
    const office = offices.find((a) => a.id === agency)
    if (!office || !can(grants, 'read', actor, at)) return []
    return {
      place: {
        agency: { id: agency, name: office.name, phone: office.phone },
        building: { id, name, address },
        entrance: null,
        unit: null,
      },
      scheme,
      building,
      entrances: withoutBuilding(entrances.get(id)),
      units: withoutBuilding(units.get(id)),
      assets: withoutBuilding(assets.get(id)),
      alerts: withoutBuilding(alerts.get(id)),
      labels: withoutBuilding(labels.get(id)),
      openRequests: open.get(id)?.[0]?.n ?? 0,
      agency: office,
      caretakers: withoutBuilding(caretakers.get(id)),
      contracts: (contracts.get(agency) ?? []).map(({ agency: _, ...contract }) => contract),
      can: { correct: can(grants, 'correct', actor, at), addAsset: can(grants, 'addAsset', actor, at) },
    }
  })
}

/** A row without the building that it was asked for. */
export const withoutBuilding = <T>(
  rows: readonly OfBuilding<T>[] | undefined,
): Omit<OfBuilding<T>, 'building'>[] => (rows ?? []).map(({ building: _, ...row }) => row)

type About = Card['building'] & Card['place']['building'] & { agency: string; scheme: Card['scheme'] }

const aboutOf = (db: Db, ids: readonly string[]): Promise<About[]> =>
  db.rows(sql`
    select b.id, b.name, b.address, b.agency, b.kind, b.postcode, b.commune, b.insee, b.built, b.received_on as "receivedOn",
      b.access, (select count(*) from estate.unit u where u.building = b.id and u.kind = 'dwelling') as dwellings,
      jsonb_build_object('id', s.id, 'name', s.name) as scheme
    from estate.building b join estate.scheme s on s.id = b.scheme
    where b.id = any (${ids}::uuid[])`)

/** The entrances of buildings, in the order of their numbers. */
export const entrancesOf = (
  db: Db,
  ids: readonly string[],
): Promise<OfBuilding<Card['entrances'][number]>[]> =>
  db.rows(sql`
    select building, id, name, address, received_on as "receivedOn" from estate.entrance where building = any (${ids}::uuid[])
    order by length(address), address, length(name), name, id`)

const unitsIn = (db: Db, ids: readonly string[]): Promise<OfBuilding<UnitRow>[]> =>
  db.rows(sql`
    select u.building, u.id, u.kind, u.entrance, e.name as "entranceName", u.ref, u.code, u.part, u.storey, u.door, u.rooms, u.surface, u.energy
    from estate.unit u left join estate.entrance e on e.id = u.entrance
    where u.building = any (${ids}::uuid[])
    order by u.kind desc, length(e.address), e.address, e.name, u.storey nulls first, length(u.door), u.door, u.part, u.id`)

/** What stands in buildings for all and needs care, and what stands in the one `unit`: a dwelling's things are on its plan. */
export const assetsOf = (
  db: Db,
  ids: readonly string[],
  unit?: string,
): Promise<OfBuilding<Card['assets'][number]>[]> =>
  db.rows(sql`
    select a.building, a.id, a.unit, a.kind, a.name, a.code, a.installed_on as "installedOn", a.warranty_until as "warrantyUntil"
    from estate.asset a left join estate.unit u on u.id = a.unit
    where a.building = any (${ids}::uuid[]) and a.gone_on is null
      and (a.unit is null and not estate.is_unplaced(a) or u.kind = 'common' or a.unit = ${unit ?? null})
    order by a.unit nulls first, a.kind, a.name, a.id`)

const alertsOf = (
  db: Db,
  ids: readonly string[],
  today: string,
): Promise<OfBuilding<BuildingCard['alerts'][number]>[]> =>
  db.rows(sql`
    select distinct a.building, a.code, a.until, a.unit from people.caution a
    where a.until >= ${today}::date and a.building = any (${ids}::uuid[])
    order by a.code, a.until`)

const labelsOf = (db: Db, ids: readonly string[]): Promise<OfBuilding<BuildingCard['labels'][number]>[]> =>
  db.rows(sql`
    select building, code, entrance, storey from estate.label where building = any (${ids}::uuid[]) order by code`)

const openIn = (db: Db, offers: SomeOffers, ids: readonly string[]): Promise<OfBuilding<{ n: number }>[]> =>
  db.rows(sql`
    select r.building, count(*)::int as n from (${worksIn(offers)}) r
    where r.building = any (${ids}::uuid[]) and r.closed_at is null group by r.building`)

/** Whose buildings these are, with their phones. */
export const agenciesOf = (db: Db, ids: readonly string[]): Promise<Card['agency'][]> =>
  db.rows(sql`select id, name, phone, email from estate.agency where id = any (${ids}::text[])`)

/** Who keeps buildings, to be called. */
export const caretakersOf = (
  db: Db,
  ids: readonly string[],
): Promise<OfBuilding<Card['caretakers'][number]>[]> =>
  db.rows(sql`
    select c.building, c.caretaker as id, c.name, c.phone from people.caretaking c
    where c.building = any (${ids}::uuid[])
    order by c.last_name, c.first_name, c.caretaker`)

type Contract = Card['contracts'][number] & { agency: string }

/** Who repairs what for agencies on a day, and until when; first what is for some things or some buildings alone. */
export const contractsOf = async (
  db: Db,
  agencies: readonly string[],
  today: string,
): Promise<Contract[]> => {
  const rows = await db.rows<
    Omit<Contract, 'buildings' | 'assets'> & Record<'buildings' | 'assets', string[]>
  >(sql`
    select a.agency, c.id, c.ref, c.name, c.kind, c.trades, c.covers, c.rank, c.ends as until, c.buildings, c.assets,
      jsonb_build_object('id', c.firm, 'name', c.firm_name, 'phone', c.firm_phone, 'onCall', c.firm_on_call) as firm
    from contractors.terms c
    join unnest(${agencies}::text[]) a (agency) on a.agency = any (c.agencies)
    where ${today}::date between c.starts and c.ends
    order by c.assets = '{}', c.buildings = '{}', c.kind desc, c.name, c.rank, c.ref`)
  return rows.map(({ buildings, assets, ...contract }) => ({
    ...contract,
    ...(buildings.length ? { buildings } : {}),
    ...(assets.length ? { assets } : {}),
  }))
}
