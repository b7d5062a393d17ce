import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'
import { stateWhileRead } from './store.delivery.ts'

type SettledChanges = { revision: string; ids: readonly string[]; at: string; by: string | null }

/** Changes that somebody settled. The revision of accepted ones is what the estate shows from now on. */
export const saveSettled = async (
  db: Db,
  { revision, ids, at, by }: SettledChanges,
  state: 'accepted' | 'refused',
): Promise<void> => {
  await db.run(sql`
    update bim.change set state = ${state}, settled_at = ${at}, settled_by = ${by}
    where revision = ${revision} and id = any (${ids}::uuid[])`)
  if (state === 'refused') return
  await db.run(sql`
    update bim.revision o set state = 'past' from bim.revision r
    where r.id = ${revision} and o.model = r.model and o.id <> r.id and o.state = 'taken'`)
  await db.run(sql`update bim.revision set state = 'taken' where id = ${revision}`)
}

/**
 * What was left out waits again. The same change that was refused in a delivery before is out of date from then on, so that the
 * next reading does not leave it out once more.
 */
export const saveReopened = async (db: Db, revision: string, ids: readonly string[]): Promise<void> => {
  await db.run(sql`
    update bim.change o set state = 'past'
    from bim.change c join bim.revision mine on mine.id = c.revision join bim.revision r on r.model = mine.model and r.id <> mine.id
    where c.revision = ${revision} and c.id = any (${ids}::uuid[]) and o.revision = r.id and o.state = 'refused'
      and o.kind = c.kind and o.family = c.family and o.object is not distinct from c.object and o.says->>'mark' = c.says->>'mark'`)
  await db.run(sql`
    update bim.change set state = 'open', settled_at = null, settled_by = null
    where revision = ${revision} and id = any (${ids}::uuid[])`)
}

/** Dwellings that somebody accepted are known for the next delivery, with the rule that told them. */
export const rememberDwellings = async (
  db: Db,
  { revision, at, by }: SettledChanges,
  dwellings: Record<string, string>,
): Promise<void> => {
  if (Object.keys(dwellings).length === 0) return
  await db.run(sql`
    update bim.model m set confirmed_at = coalesce(m.confirmed_at, ${at}), confirmed_by = case when m.confirmed_at is null then ${by}::uuid
        else m.confirmed_by end,
      rule = coalesce(m.rule, jsonb_build_object('rule', r.report->'rule'->>'rule', 'by', r.report->'rule'->>'by', 'rooms', '{}'::jsonb))
        || jsonb_build_object('dwellings', coalesce(m.rule->'dwellings', '{}') || ${json(dwellings)})
    from bim.revision r where r.id = ${revision} and m.id = r.model`)
}

/** What was proposed under a new id is an object of ours; its revision waits to be read with that. */
export const saveSame = async (
  db: Db,
  { revision, object }: Commands['bim.same'],
  proposed: string,
  at: string,
): Promise<void> => {
  await db.run(
    sql`update bim.object_id set object = ${object} where revision = ${revision} and object = ${proposed}`,
  )
  await db.run(sql`
    update bim.revision set state = ${stateWhileRead('waiting')}, progress = ${json({ step: 'waiting', at })} where id = ${revision}`)
}

/**
 * A thing that was another is held as that one in every delivery, where it does not hold both, or as itself again; what still waits of
 * the one that ended is out of date.
 */
export const saveJoined = async (
  db: Db,
  { kept, ended, apart }: Commands['bim.joinThing'],
): Promise<void> => {
  if (apart) {
    await db.run(
      sql`update bim.object_id set object = object_before, object_before = null where object = ${kept} and object_before = ${ended}`,
    )
    return
  }
  await db.run(sql`
    update bim.object_id l set object = ${kept}, object_before = coalesce(l.object_before, l.object) where l.object = ${ended}
      and not exists (select from bim.object_id o where o.revision = l.revision and o.object = ${kept})`)
  await db.run(sql`update bim.change set state = 'past' where object = ${ended} and state = 'open'`)
}
