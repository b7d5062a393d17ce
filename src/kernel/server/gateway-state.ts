import type { GatewayFault } from '../core/gateway-faults.ts'
import { type Db, sql } from './sql.ts'

/** How a way in or out stands. `name`: `mail.in`, `mail.out`, `sms.kannel`; `waiting`: how many wait for it. */
export type GatewayState = {
  name: string
  lastSuccessAt: string | null
  failingSince: string | null
  fault: GatewayFault | null
  waiting: number
}

/** A gateway works: whatever failed before is over. Called as often as it works, it writes once in a few seconds. */
export const saveGatewaySuccess = async (db: Db, name: string, waiting = 0): Promise<void> =>
  void (await db.run(sql`
    insert into kernel.gateway as g (name, last_success_at, waiting) values (${name}, ${at}, ${waiting})
    on conflict (name) do update set last_success_at = excluded.last_success_at, failing_since = null, fault = null, waiting = excluded.waiting
    where g.failing_since is not null or g.waiting <> excluded.waiting or g.last_success_at is null
      or g.last_success_at < excluded.last_success_at - interval '5 seconds'`))

/** A gateway does not work, since the first time that it did not. Nothing of what the other end said is kept but its kind. */
export const saveGatewayFailure = async (
  db: Db,
  name: string,
  fault: GatewayFault,
  waiting = 0,
): Promise<void> =>
  void (await db.run(sql`
    insert into kernel.gateway as g (name, failing_since, fault, waiting) values (${name}, ${at}, ${fault}, ${waiting})
    on conflict (name) do update set failing_since = coalesce(g.failing_since, excluded.failing_since), fault = excluded.fault,
      waiting = excluded.waiting`))

const at = sql`date_trunc('milliseconds', clock_timestamp())`

/** Every way in and out that ever worked or failed, those that fail first. */
export const gatewayStates = (db: Db): Promise<GatewayState[]> =>
  db.rows<GatewayState>(sql`
    select g.name, g.last_success_at as "lastSuccessAt", g.failing_since as "failingSince", g.fault, g.waiting
    from kernel.gateway g order by g.failing_since nulls last, g.name`)
