import { can } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { handler } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { commands } from '../core/commands.ts'
import { grants } from '../core/grants.ts'

/** Two things were one: every request that named the one that ended names the one that stays. Only the house sends this. */
export const joinThingHandler = handler({
  data: commands['request.joinThing'],
  gather: () => Promise.resolve(undefined),
  decide: (_, { subject }, { actor }) =>
    can(grants, 'follow', actor, { building: subject }) ? [] : refuse('not_yours'),
  save: async (db, _, __, { data: { kept, ended } }) => {
    await db.run(sql`update requests.request set asset = ${kept} where asset = ${ended}`)
  },
})
