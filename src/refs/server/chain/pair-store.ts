import { derivedId } from '../../../kernel/server/record-ids.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { type Db, json, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import {
  type SettledAnswers,
  answerKey,
  type FoundPair,
  type PairSource,
} from '../../core/chain/found-pair.ts'

/** What people have answered of a source. */
export const answersOf = async (db: Db, source: PairSource): Promise<SettledAnswers> => {
  const rows = await db.rows<{ key: string; entity: string; yes: boolean }>(sql`
    select p.key, p.entity, p.state = 'same' as yes from refs.pair p where p.source = ${source} and p.state in ('same', 'not')`)
  return new Map(rows.map(({ yes, ...pair }) => [answerKey({ source, ...pair }), yes]))
}

/**
 * What was found of a source now, in the place of what was found before; answers stay, and who is to be asked later is. A link that is found
 * no more though its record is held and holds still is `undone` until what it told is taken back. How many pairs are new, another than
 * before, or gone: nothing is written of one that is the same.
 */
export const savePairs = async (
  db: Db,
  source: PairSource,
  pairs: readonly FoundPair[],
  at: string,
): Promise<number> => {
  const rows = json(
    pairs.map((pair) => ({
      ...pair,
      id: derivedId('pair', answerKey(pair)),
      chance: Math.fround(pair.chance),
    })),
  )
  const undone = await db.run(sql`
    update refs.pair p set state = 'undone', at = ${at} where p.source = ${source} and p.state = 'sure' and ${isGone(rows)}
      and exists (select from refs.record r where r.kind = p.source and r.key = p.key and coalesce(r.says ->> 'until', '9') >= ${dayOf(at)}
        and not exists (select from refs.record n where n.kind = 'dpe' and r.kind = 'dpe' and n.says ->> 'replaces' = r.key))`)
  const gone = await db.run(sql`
    delete from refs.pair p where p.source = ${source} and p.state not in ('same', 'not', 'undone') and ${isGone(rows)}`)
  const written = await db.run(sql`
    insert into refs.pair as p (id, kind, source, key, entity, building, agency, chance, levels, state, at)
    select r.id, r.kind, r.source, r.key, r.entity, r.building, r.agency, r.chance, r.levels, r.state, ${at}
    from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, kind text, source text, key text, entity uuid, building uuid, agency text,
      chance real, levels jsonb, state text)
    on conflict (id) do update set building = excluded.building, agency = excluded.agency, chance = excluded.chance,
      levels = excluded.levels, state = case when p.state = 'later' and excluded.state = 'asked' then p.state else excluded.state end,
      at = excluded.at
    where p.state not in ('same', 'not') and (p.chance, p.levels, p.agency, p.building, case p.state when 'later' then 'asked' else p.state end)
      is distinct from (excluded.chance, excluded.levels, excluded.agency, excluded.building, excluded.state)`)
  return undone + gone + written
}

const isGone = (rows: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`not exists (select from jsonb_to_recordset(${rows}::jsonb) as r (id uuid) where r.id = p.id)`
