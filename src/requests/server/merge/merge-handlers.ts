import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { withAlarm } from '../../core/alarm/danger-ringing.ts'
import { type Merging, merge, separate } from '../../core/merge/merge-rules.ts'
import { mergeCommands } from '../../core/merge/merge-contract.ts'
import type { Matter } from '../../core/request-matter.ts'
import type { Commands } from '../../core/request-commands.ts'
import { matterOf, mattersOf } from '../read-matter.ts'
import { saveMoves } from '../store.ts'

// All are held: of two people who merge them crosswise at one moment, the second is told that one of them has ended.
const mergeHandler = handler<Merging, Commands['request.merge']>({
  data: mergeCommands['request.merge'],
  holds: ({ doubles }) => doubles,
  gather: async (db, { subject, data: { doubles } }) => ({
    kept: await matterOf(db, subject),
    doubles: await mattersOf(db, doubles),
    orders: await openOrdersOf(db, doubles),
  }),
  decide: merge,
  save: async (db, facts, { kept, doubles }, _, context) => {
    if (!kept || !facts.length) return
    for (const m of [kept, ...doubles])
      await saveMoves(
        db,
        m,
        facts.filter(({ subject }) => subject === m.id),
        context,
      )
    await leadOn(
      db,
      kept.id,
      doubles.map(({ id }) => id),
    )
  },
})

const openOrdersOf = (db: Db, requests: readonly string[]): Promise<Merging['orders'][number][]> =>
  db.rows(sql`
    select o.id, o.request from contractors.current_order o
    where o.request = any (${requests}::uuid[]) and o.status not in ('refused', 'done', 'followedUp', 'cancelled')`)

// What had been merged into one of the doubles goes on where that one does.
const leadOn = (db: Db, kept: string, doubles: readonly string[]): Promise<number> =>
  db.run(sql`
    update requests.request set merged_into = ${kept} where merged_into = any (${doubles}::uuid[]) and status = 'closed'`)

const separateHandler = handler<Matter | undefined, Commands['request.separate']>({
  data: mergeCommands['request.separate'],
  holds: ({ from }) => [from],
  gather: (db, { subject }) => matterOf(db, subject),
  decide: (m, command, context) => withAlarm(m, separate(m, command, context), context),
  save: async (db, facts, m, _, context) => {
    if (m && facts.length) await saveMoves(db, m, facts, context)
  },
})

export const mergeHandlers: Record<string, Handler> = {
  'request.merge': mergeHandler,
  'request.separate': separateHandler,
}
