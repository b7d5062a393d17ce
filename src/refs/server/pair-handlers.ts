import { type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { type Commands, commands } from '../core/contract.ts'
import {
  contestPair,
  type PairNow,
  type PlainPairs,
  settlePair,
  settlePlain,
  undoPair,
  undoPlain,
} from '../core/decide-pair.ts'
import { isPlain } from './plain-pairs.ts'

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
  'pair.contest': handler<PairNow, Commands['pair.contest']>({
    data: commands['pair.contest'],
    gather: (db, { subject }) => pairNow(db, subject),
    decide: contestPair,
    save: async (db, facts, _, { subject, data }, { actor, at }) => {
      if (!facts.length) return
      await db.run(sql`
        update refs.pair set state_before = state, state = 'not', reason = ${data.reason}, settled_by = ${actor.id}, settled_at = ${at}
        where id = ${subject}`)
    },
  }),
  'pair.undo': handler<PairNow, Commands['pair.undo']>({
    data: commands['pair.undo'],
    gather: (db, { subject }) => pairNow(db, subject),
    decide: undoPair,
    save: async (db, facts, _, { subject }) => {
      if (!facts.length) return
      await db.run(sql`
        update refs.pair set state = coalesce(state_before, 'asked'), state_before = null, reason = null, settled_by = null, settled_at = null
        where id = ${subject}`)
    },
  }),
  'pair.settlePlain': handler<PlainState, Commands['pair.settlePlain']>({
    data: commands['pair.settlePlain'],
    gather: (db) => plainNow(db, sql`p.state = 'asked' and ${isPlain}`),
    decide: settlePlain,
    save: async (db, facts, { ids }, _, { actor, at }) => {
      if (!facts.length) return
      await db.run(sql`
        update refs.pair set state_before = state, state = 'same', settled_by = ${actor.id}, settled_at = ${at}
        where id = any (${ids}::uuid[]) and state = 'asked'`)
    },
  }),
  'pair.undoPlain': handler<PlainState, Commands['pair.undoPlain']>({
    data: commands['pair.undoPlain'],
    gather: (db, { data }, { actor }) =>
      plainNow(
        db,
        sql`p.kind = 'person' and p.state = 'same' and p.settled_by = ${actor.id} and p.settled_at = ${data.at}`,
      ),
    decide: undoPlain,
    save: async (db, facts, { ids }) => {
      if (!facts.length) return
      await db.run(sql`
        update refs.pair set state = 'asked', state_before = null, settled_by = null, settled_at = null
        where id = any (${ids}::uuid[]) and state = 'same'`)
    },
  }),
}

type PlainState = PlainPairs & { ids: string[] }

/** Behind the wall of who acts: an agency’s own alone. */
const plainNow = async (db: Db, which: RawBuilder<unknown>): Promise<PlainState> => {
  const rows = await db.rows<{ id: string }>(sql`select p.id from refs.pair p where ${which}`)
  return { n: rows.length, ids: rows.map(({ id }) => id) }
}

const pairNow = (db: Db, id: string): Promise<PairNow> =>
  db.row<NonNullable<PairNow>>(
    sql`select p.kind, p.source, p.agency, p.building, p.state from refs.pair p where p.id = ${id}`,
  )
