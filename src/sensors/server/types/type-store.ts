import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { Commands, Queries } from '../../core/contract.ts'

type NewType = Commands['deviceType.describe'] & { id: string; by: string | null; since: string }

/** Another description of the same profile, or of the same kind, takes the place of the one before. */
export const saveType = async (
  db: Db,
  { id, profile, kind, fields, codec, licence, by, since }: NewType,
): Promise<void> => {
  const name = profile?.toLowerCase() ?? null
  await db.run(sql`
    delete from sensors.device_type t
    where t.profile is not distinct from ${name}::text and (t.profile is not null or t.kind = ${kind ?? null}::text)`)
  await db.run(sql`
    insert into sensors.device_type (id, profile, kind, fields, codec, licence, by_person, since)
    values (${id}, ${name}, ${kind ?? null}, ${json(fields)}, ${codec ?? null}, ${licence ?? null}, ${by}, ${since})`)
}

/** Descriptions that stand, by name. */
export const typesTold = (db: Db): Promise<Queries['deviceType.list']['output']['rows']> =>
  db.rows(sql`
    select t.id, t.profile, t.kind, t.fields, t.codec, t.licence, app.iso(t.since) as since,
      (select btrim(p.first_name || ' ' || p.last_name) from people.reachable p where p.id = t.by_person and p.erased_at is null) as who
    from sensors.device_type t order by t.profile nulls last, t.kind, t.id`)
