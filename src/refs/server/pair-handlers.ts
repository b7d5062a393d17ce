import { type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type Commands, commands } from '../core/contract.ts'
import { type PairNow, settlePair, undoPair } from '../core/decide-pair.ts'

/** How somebody says whether two are one, and takes it back. */
export const pairHandlers: Record<string, Handler> = {
  'pair.settle': handler<PairNow, Commands['pair.settle']>({
    data: commands['pair.settle'],
    gather: (db, { subject }) => pairNow(db, subject),
    decide: settlePair,
    save: async (db, facts, _, { subject, data }, { actor, at }) => {
      if (!facts.length) return
      await db.run(sql`
        update refs.pair set state_before = state, state = ${data.answer}, settled_by = ${actor.id}, settled_at = ${at} where id = ${subject}`)
    },
  }),
  'pair.undo': handler<PairNow, Commands['pair.undo']>({
    data: commands['pair.undo'],
    gather: (db, { subject }) => pairNow(db, subject),
    decide: undoPair,
    save: async (db, facts, _, { subject }) => {
      if (!facts.length) return
      await db.run(sql`
        update refs.pair set state = coalesce(state_before, 'asked'), state_before = null, settled_by = null, settled_at = null
        where id = ${subject}`)
    },
  }),
}

const pairNow = (db: Db, id: string): Promise<PairNow> =>
  db.row<NonNullable<PairNow>>(
    sql`select p.kind, p.source, p.agency, p.building, p.state from refs.pair p where p.id = ${id}`,
  )
