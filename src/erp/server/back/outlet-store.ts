import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { OutletShape } from '../../core/back/outlet-shape.ts'
import type { OutletNow } from '../../core/back/decide-item.ts'

export type Outlet = { outlet: string; shape: OutletShape }

export const findOutlet = (db: Db, outlet: string): Promise<Outlet | undefined> =>
  db.row<Outlet>(sql`select o.outlet, o.shape from erp.outlet o where o.outlet = ${outlet}`)

/** The version of an outlet; 0 where nobody has set it up. */
export const outletNow = async (db: Db, outlet: string): Promise<OutletNow> =>
  (await db.row<OutletNow>(sql`select o.version from erp.outlet o where o.outlet = ${outlet}`)) ?? {
    version: 0,
  }

/** Sets an outlet up, or anew by one version more: numbers go on. */
export const saveOutlet = (
  db: Db,
  { outlet, shape }: { outlet: string; shape: OutletShape },
  by: string,
  at: string,
): Promise<number> =>
  db.run(sql`
    insert into erp.outlet as o (outlet, shape, version, by_person, at) values (${outlet}, ${json(shape)}, 1, ${by}, ${at})
    on conflict (outlet) do update set shape = excluded.shape, version = o.version + 1, by_person = excluded.by_person, at = excluded.at`)
