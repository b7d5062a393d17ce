import { dayOf } from '../../../kernel/core/dates.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { CobieSource } from '../../core/cobie/cobie-source.ts'
import { linksIn } from '../object-links.ts'

/** What the house holds of a building, behind the reader's wall; undefined when it is not the reader's. */
export const gatherCobie = (
  kernel: Kernel,
  actor: Actor,
  building: string,
  now: string,
): Promise<CobieSource | undefined> =>
  kernel.database.as(actor, async (db) => {
    const about = await buildingOf(db, building)
    if (!about) return undefined
    const links = new Map((await linksIn(db, building)).map((link) => [link.object, link.globalId]))
    const linked = <T extends { id: string }>(rows: T[]) =>
      rows.map((row) => ({ ...row, globalId: links.get(row.id) ?? null }))
    return {
      at: now,
      house: kernel.settings.publicUrl,
      building: about,
      storeys: linked(await storeysOf(db, building)),
      units: await unitsOf(db, building),
      rooms: linked(await roomsOf(db, building)),
      assets: linked(await assetsOf(db, building)),
      contracts: await contractsOf(db, about, dayOf(now)),
      plans: await plansOf(db, building),
      models: await modelsOf(db, building),
    }
  })

type Row<K extends 'storeys' | 'units' | 'rooms' | 'assets'> = Omit<CobieSource[K][number], 'globalId'>

const buildingOf = (db: Db, id: string): Promise<CobieSource['building'] | undefined> =>
  db.row(sql`
    select b.id, b.name, b.kind, b.address, b.postcode, b.commune, b.built, b.received_on as "receivedOn",
      jsonb_build_object('id', s.id, 'name', s.name) as scheme,
      jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email, 'phone', a.phone) as agency
    from estate.site b join estate.residence s on s.id = b.scheme join estate.office a on a.id = b.agency
    where b.id = ${id}`)

const storeysOf = (db: Db, building: string): Promise<Row<'storeys'>[]> =>
  db.rows(sql`
    select id, name, storey, z from estate.level where building = ${building} and gone_on is null
    order by z nulls last, storey, name, id`)

const unitsOf = (db: Db, building: string): Promise<Row<'units'>[]> =>
  db.rows(sql`
    select id, ref, kind, part, storey, door, surface, energy from estate.place where building = ${building}
    order by kind desc, storey nulls first, length(door), door, ref`)

const roomsOf = (db: Db, building: string): Promise<Row<'rooms'>[]> =>
  db.rows(sql`
    select id, unit, storey, kind, name, number, surface, computed from estate.space
    where building = ${building} and gone_on is null order by unit nulls first, number, name, id`)

const assetsOf = (db: Db, building: string): Promise<Row<'assets'>[]> =>
  db.rows(sql`
    select id, unit, room, storey, kind, name, code, maker, model, serial, installed_on as "installedOn",
      warranty_until as "warrantyUntil"
    from estate.equipment where building = ${building} and gone_on is null order by unit nulls first, kind, name, id`)

const contractsOf = (
  db: Db,
  { id, agency }: CobieSource['building'],
  today: string,
): Promise<CobieSource['contracts'][number][]> =>
  db.rows(sql`
    select c.id, c.ref, c.name, c.trades, c.assets, c.firm_name as firm, c.ends as until
    from contractors.terms c
    where c.kind = 'maintenance' and ${agency.id} = any (c.agencies) and ${today}::date between c.starts and c.ends
      and (c.buildings = '{}' or ${id} = any (c.buildings))
    order by c.assets = '{}', c.buildings = '{}', c.rank, c.ref`)

const plansOf = (db: Db, building: string): Promise<CobieSource['plans'][number][]> =>
  db.rows(sql`
    select unit, storey, of, sha256, at from estate.drawing where building = ${building} order by of, unit, storey`)

const modelsOf = (db: Db, building: string): Promise<CobieSource['models'][number][]> =>
  db.rows(sql`
    select r.id, m.name, r.file_name as file, r.sha256, r.at
    from bim.revision r join bim.model m on m.id = r.model
    where r.building = ${building} and r.state = 'taken' order by r.at`)
