import { type Actor, can } from '../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import type { SomeOffers } from '../../kernel/server/offers.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Card } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { isForBuilding } from '../core/inventory/contracts-for-building.ts'
import {
  agenciesOf,
  assetsOf,
  withoutBuilding,
  caretakersOf,
  contractsOf,
  entrancesOf,
} from './building-cards.ts'
import { type PlaceQuestion, placeOf, unitsOf } from './find-places.ts'
import { worksIn } from './work-history.ts'

/** What an address names: a dwelling of the reader's, or else a building. */
export const kindOf = async (db: Db, id: string): Promise<PlaceQuestion> =>
  (await db.row(sql`select 1 as is from estate.unit where id = ${id}`)) ? { unit: id } : { building: id }

/** All that staff need in front of a place, behind the reader's own policies. Refused: not_found, not_yours. */
export const cardOf = async (
  db: Db,
  offers: SomeOffers,
  actor: Actor,
  asked: PlaceQuestion,
  today: string,
): Promise<Card | Refusal> => {
  const place = await placeOf(db, asked)
  if (!place) return refuse('not_found')
  const at = { agency: place.agency.id, building: place.building.id }
  if (!can(grants, 'read', actor, at)) return refuse('not_yours')
  const about = await buildingOf(db, at.building)
  if (!about) return refuse('not_found')
  const { scheme, ...building } = about
  const entrances = withoutBuilding(await entrancesOf(db, [at.building]))
  const own = entrances.find(({ id }) => id === place.entrance?.id)?.receivedOn
  return {
    place,
    scheme,
    building: { ...building, receivedOn: own ?? building.receivedOn },
    entrances,
    units: await unitsOf(db, asked),
    // In front of a flat: its own things, and those of the whole building.
    assets: withoutBuilding(await assetsOf(db, [at.building], asked.unit)).filter(
      (a) => !asked.unit || !a.unit || a.unit === asked.unit,
    ),
    alerts: await alertsOf(db, at.building, asked.unit, today),
    openRequests: await openRequests(db, offers, at.building, asked),
    agency: (await agenciesOf(db, [at.agency]))[0] ?? { ...place.agency, email: '' },
    caretakers: withoutBuilding(await caretakersOf(db, [at.building])),
    contracts: (await contractsOf(db, [at.agency], today))
      .filter((contract) => isForBuilding(contract, at.building))
      .map(({ agency: _, ...contract }) => contract),
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

// Codes with an end, read where they are kept: of the place, and of the people who live in the flat.
const alertsOf = (db: Db, building: string, unit: string | undefined, today: string) =>
  db.rows<Card['alerts'][number]>(sql`
    select distinct a.code, a.until, a.unit from people.caution a
    where a.until >= ${today}::date and (
      (a.building = ${building} and (${unit ?? null}::uuid is null or a.unit is null or a.unit = ${unit ?? null}))
      or a.unit = ${unit ?? null}
      or a.person in (
        select p.id from people.reachable p join people.home h on h.id = p.household where h.unit = ${unit ?? null}))
    order by a.code, a.until`)

const openRequests = async (
  db: Db,
  offers: SomeOffers,
  building: string,
  { unit, entrance }: PlaceQuestion,
): Promise<number> =>
  (
    await db.row<{ n: number }>(sql`
      select count(*) as n from (${worksIn(offers)}) r
      where r.building = ${building} and r.closed_at is null
        and (${unit ?? null}::uuid is null or r.unit = ${unit ?? null})
        and (${entrance ?? null}::uuid is null or r.entrance = ${entrance ?? null}
          or r.unit in (select u.id from estate.unit u where u.entrance = ${entrance ?? null}))`)
  )?.n ?? 0
