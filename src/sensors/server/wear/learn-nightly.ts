import type { Database } from '../../../kernel/server/database.ts'
import type { SomeOffers } from '../../../kernel/server/offers.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { learnWear } from '../../core/wear/learn-wear.ts'
import { journalStart, readLives } from './read-lives.ts'

/** Learns anew how each kind and model wears: each night, from nothing, so that a request which is closed otherwise later is counted so. */
export const learnNightly = async (database: Database, offers: SomeOffers, now: string): Promise<void> => {
  const since = await journalStart(database.owner, offers)
  const learnt = since ? learnWear(await readLives(database.owner, offers, since, now)) : []
  await database.transact(async (db) => {
    await db.run(sql`delete from sensors.wear`)
    await db.run(sql`
      insert into sensors.wear (kind, model, shape, scale, shape_spread, scale_spread, both_spread, failures, lives, years, since, learnt_at)
      select g.kind, g.model, g.shape, g.scale, g.shape_spread, g.scale_spread, g.both_spread, g.failures, g.lives, g.years, ${since ?? null}::date, ${now}
      from jsonb_to_recordset(${JSON.stringify(learnt.map(({ spread, ...wear }) => ({ ...wear, shape_spread: spread.shape, scale_spread: spread.scale, both_spread: spread.both })))}::jsonb)
        g (kind text, model text, shape float8, scale float8, shape_spread float8, scale_spread float8, both_spread float8, failures int, lives int, years float8)`)
  })
}
