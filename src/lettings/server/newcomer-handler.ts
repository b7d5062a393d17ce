import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type Commands, commands } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import type { VoidPosition } from '../core/void/void-steps.ts'
import { visitNewcomer, type VisitedNewcomer } from '../core/void/visit-newcomer.ts'
import { voidPlace } from './void-state.ts'
import { saveVoidFacts } from './void-store.ts'

const noVisit: VisitedNewcomer = { place: undefined, open: undefined, person: null }

/** The visit two months after the keys, by whoever works there: a caretaker reads of a void no more than this. */
export const newcomerHandler = handler<VisitedNewcomer, Commands['void.visitNewcomer']>({
  data: commands['void.visitNewcomer'],
  gather: async (db, { subject }, { actor }) =>
    mayAnywhere(grants, 'visitNewcomer', actor)
      ? {
          place: await voidPlace(db, subject),
          open: await enteredAt(db, subject),
          person: await newcomerAt(db, subject),
        }
      : noVisit,
  decide: (state, command, context) =>
    mayAnywhere(grants, 'visitNewcomer', context.actor)
      ? visitNewcomer(state, command, context)
      : refuse('not_yours'),
  save: (db, facts, _, __, { actor, at }) => saveVoidFacts(db, facts, { at, by: actor.id }),
})

const enteredAt = (db: Db, unit: string): Promise<{ id: string; allocation: VoidPosition } | undefined> =>
  db.row(sql`
    select v.id, coalesce((select m.step from lettings.move m where m.void = v.id and m.track = 'allocation' order by m.nth desc limit 1), 'none') as allocation
    from lettings.void v where v.unit = ${unit} and v.closed_at is null`)

const newcomerAt = async (db: Db, unit: string): Promise<string | null> =>
  (
    await db.row<{ id: string }>(sql`
      select p.id from people.lease l join people.reachable p on p.household = l.household and p.erased_at is null
      where l.unit = ${unit} order by l.starts desc, p.last_name, p.first_name limit 1`)
  )?.id ?? null
