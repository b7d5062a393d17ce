import type { Actor } from '../../../kernel/core/access.ts'
import type { PlacePlan } from '../../../estate/core/contract.ts'
import { isRefusal } from '../../../kernel/core/command.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { natures } from '../../../requests/core/contract.ts'
import type { DwellingRecord } from '../../core/carnet/dwelling-record.ts'

/** A dwelling as its carnet tells it, with the drawing of its plan; undefined when it is none of the reader's dwellings. */
export const homeOf = async (
  kernel: Kernel,
  actor: Actor,
  unit: string,
  now: string,
): Promise<{ home: DwellingRecord; sha256: string | null } | undefined> => {
  const asked = await kernel.ask(actor, 'place.plan', { unit }, now)
  if (isRefusal(asked)) return undefined
  const { rooms, assets, plan } = asked as PlacePlan
  const read = await kernel.database.as(actor, async (db) => {
    const about = await aboutOf(db, unit)
    return about && { ...about, works: await worksOf(db, unit) }
  })
  if (!read) return undefined
  const { landlord } = (await kernel.ask(actor, 'request.help', {})) as { landlord: string }
  const names = new Map(rooms.map(({ id, name }) => [id, name]))
  return {
    sha256: plan?.sha256 ?? null,
    home: {
      at: now,
      landlord,
      unit: read.unit,
      building: read.building,
      rooms: rooms.map(({ id, kind, name, surface, computed }) => ({ id, kind, name, surface, computed })),
      assets: assets.map((asset) => ({
        kind: asset.kind,
        name: asset.name,
        room: (asset.room && names.get(asset.room)) || null,
        maker: asset.maker,
        model: asset.model,
        serial: asset.serial,
        installedOn: asset.installedOn,
        warrantyUntil: asset.warrantyUntil,
        repairs: asset.repairs && {
          contract: asset.repairs.contract,
          firm: asset.repairs.firm,
          until: asset.repairs.until,
        },
      })),
      works: read.works.map((work) => ({
        ...work,
        group: natures.find(({ code }) => code === work.nature)?.group ?? 'life',
      })),
      plan: plan && { origin: plan.origin, at: plan.at },
    },
  }
}

/** The dwelling that has this reference, this label's code or this id; undefined when there is none. */
export const unitNamed = async (kernel: Kernel, actor: Actor, named: string): Promise<string | undefined> =>
  kernel.database.as(
    actor,
    async (db) =>
      (
        await db.row<{ id: string }>(sql`
          select u.id from estate.place u
          where u.kind = 'dwelling' and (u.ref = ${named} or u.code = upper(${named}) or u.id::text = lower(${named}))
          order by u.ref = ${named} desc limit 1`)
      )?.id,
  )

const aboutOf = (db: Db, unit: string): Promise<Pick<DwellingRecord, 'unit' | 'building'> | undefined> =>
  db.row(sql`
    select jsonb_build_object('ref', u.ref, 'storey', u.storey, 'door', u.door, 'rooms', u.rooms, 'surface', u.surface,
        'energy', u.energy, 'entrance', u.entrance_name,
        'rpls', (select x.ref from estate.reference x where x.entity = u.id and x.kind like 'rpls%' order by x.ref limit 1)) as unit,
      jsonb_build_object('name', u.building_name, 'scheme', s.name, 'address', coalesce(u.entrance_address, u.address), 'postcode', u.postcode,
        'commune', u.commune, 'built', b.built, 'receivedOn', b.received_on) as building
    from estate.home u join estate.site b on b.id = u.building join estate.residence s on s.id = b.scheme
    where u.id = ${unit}`)

/** More than a carnet tells: the first ones are the last that were done. */
const mostWorks = 100

/** What was repaired, for good or provisionally; with the thing where it is known, and the firm that did it. */
const worksOf = (db: Db, unit: string): Promise<Omit<DwellingRecord['works'][number], 'group'>[]> =>
  db.rows(sql`
    select (coalesce(r.resolved_at, r.closed_at) at time zone 'Europe/Paris')::date::text as on, r.nature, a.name as thing, o.firm_name as firm
    from requests.matter r
    left join estate.equipment a on a.id = r.asset
    left join lateral (
      select o.firm_name from contractors.current_order o where o.request = r.id and o.status = 'done' order by o.ended_at desc limit 1) o on true
    where r.unit = ${unit} and r.closure in ('done', 'done_temporarily')
    order by coalesce(r.resolved_at, r.closed_at) desc, r.id limit ${mostWorks}`)
