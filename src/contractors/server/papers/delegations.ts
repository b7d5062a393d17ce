import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import type { Cents } from '../../../kernel/core/money.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Answer, answer, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { commands, type Commands, queries as contract, type Queries } from '../../core/contract.ts'
import { delegate, type Delegations } from '../../core/decide/delegate-prices.ts'
import { grants } from '../../core/grants.ts'

/** The matter of who accepts which price: one a landlord. */
const matter = derivedId('contractors', 'delegations')

const delegationsOf = async (db: Db): Promise<Delegations> => {
  const rows = await db.rows<{ role: keyof Delegations; upTo: Cents }>(
    sql`select role, up_to as "upTo" from contractors.delegation`,
  )
  return {
    technician: null,
    manager: null,
    ...Object.fromEntries(rows.map(({ role, upTo }) => [role, upTo])),
  }
}

export const delegationCommands = {
  'price.delegate': handler<Delegations, Commands['price.delegate']>({
    data: commands['price.delegate'],
    gather: delegationsOf,
    decide: delegate,
    save: async (db, facts, _, { data }) => {
      if (!facts.length) return
      await db.run(sql`delete from contractors.delegation`)
      await db.run(sql`
        insert into contractors.delegation (role, up_to)
        select role, up_to from (values ('technician', ${data.technician}::bigint), ('manager', ${data.manager}::bigint)) said (role, up_to)
        where up_to is not null`)
    },
  }),
}

export const delegationQueries: Record<string, Answer> = {
  'price.delegations': answer<Queries['price.delegations']['input']>({
    ...contract['price.delegations'],
    answer: async ({ db, actor }) =>
      mayAnywhere(grants, 'papers', actor)
        ? {
            id: matter,
            ...(await delegationsOf(db)),
            can: { delegate: mayAnywhere(grants, 'delegate', actor) },
          }
        : refuse('not_yours'),
  }),
}
