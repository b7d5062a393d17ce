import { can } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { handler } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { commands } from '../core/request-commands.ts'
import { grants } from '../core/grants.ts'

/** Two things were one: every request that named the one that ended names the one that stays, or its own again. Only the house sends this. */
export const joinThingHandler = handler({
  data: commands['request.joinThing'],
  gather: async (db, { data: { kept } }) =>
    (await db.row(sql`select 1 from estate.equipment e where e.id = ${kept}`)) !== undefined,
  decide: (isThere, { subject }, { actor }) => {
    if (!can(grants, 'follow', actor, { building: subject })) return refuse('not_yours')
    return isThere ? [] : refuse('not_found')
  },
  save: async (db, _, __, { data: { kept, ended, apart } }) => {
    await db.run(
      apart
        ? sql`update requests.request set asset = asset_before, asset_before = null where asset = ${kept} and asset_before = ${ended}`
        : sql`update requests.request set asset = ${kept}, asset_before = coalesce(asset_before, asset) where asset = ${ended}`,
    )
  },
})
