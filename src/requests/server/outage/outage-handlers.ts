import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { withAlarm } from '../../core/alarm/danger-ringing.ts'
import { holdMatters } from '../../../kernel/server/locks.ts'
import {
  type Dismissing,
  dismissOutage,
  noticeBreakdown,
  scatter,
  type BuildingWatch,
} from '../../core/decide/notice-breakdown.ts'
import { outageCommands } from '../../core/outage/outage-contract.ts'
import type { Matter } from '../../core/request-matter.ts'
import type { Commands } from '../../core/request-commands.ts'
import { matterOf } from '../read-matter.ts'
import { saveMoves } from '../store.ts'
import { watchBuilding } from './watch-building.ts'

const noticeHandler = handler<BuildingWatch, Commands['outage.notice']>({
  data: outageCommands['outage.notice'],
  gather: (db, { id, data }) => watchBuilding(db, data, id),
  decide: (watched, _, context) => noticeBreakdown(watched, context),
  save: async (db, facts, { m, open }, _, context) => {
    for (const fact of facts)
      if (fact.type === 'outage.noticed')
        await db.run(sql`
          insert into requests.noticed_outage (id, agency, building, entrance, kind, requests, homes, since, noticed_at, alone)
          values (${fact.subject}, ${fact.place?.agency ?? ''}, ${m!.building}, ${fact.data.entrance}, ${fact.data.kind},
            ${[...fact.data.requests]}::uuid[], ${fact.data.homes}, ${fact.data.since}, ${context.at}, ${fact.data.alone})
          on conflict (id) do update set requests = excluded.requests, homes = excluded.homes, since = excluded.since,
            noticed_at = excluded.noticed_at, alone = excluded.alone`)
    for (const one of [m, open]) {
      const its = facts.filter(({ subject }) => subject === one?.id)
      if (one && its.length) await saveMoves(db, one, its, context)
    }
  },
})

const dismissHandler = handler<Dismissing, Commands['outage.dismiss']>({
  data: outageCommands['outage.dismiss'],
  gather: async (db, { subject }) => ({
    place: await db.row<{ agency: string; building: string }>(
      sql`select n.agency, n.building from requests.noticed_outage n where n.id = ${subject}`,
    ),
  }),
  decide: dismissOutage,
  save: async (db, facts, _, { subject }, { at }) => {
    if (facts.length) await dismiss(db, sql`id = ${subject}`, at)
  },
})

// Of what was taken apart by hand the house makes none again.
const dismiss = (db: Db, where: ReturnType<typeof sql>, at: string): Promise<number> =>
  db.run(sql`update requests.noticed_outage set dismissed_at = ${at} where dismissed_at is null and ${where}`)

/** An incident, held with all that follow it; `was`: its nature before it was one. */
type Scattering = { m: Matter | undefined; was: string | undefined }

const scatterHandler = handler<Scattering, Commands['request.scatter']>({
  data: outageCommands['request.scatter'],
  gather: async (db, { subject }) => {
    const found = await matterOf(db, subject)
    await holdMatters(db, found?.attached ?? [])
    return { m: await matterOf(db, subject), was: await natureBefore(db, subject) }
  },
  decide: ({ m, was }, command, context) => withAlarm(m, scatter(was)(m, command, context), context),
  save: async (db, facts, { m }, _, context) => {
    if (!m || !facts.length) return
    await saveMoves(db, m, facts, context)
    await dismiss(db, sql`requests && ${[m.id, ...m.attached]}::uuid[]`, context.at)
  },
})

// As it was last called while it was one home's: what was filed as an incident never was.
const natureBefore = async (db: Db, request: string): Promise<string | undefined> =>
  (
    await db.row<{ nature: string }>(sql`
      select f.data ->> 'nature' as nature from kernel.fact f
      where f.subject = ${request} and f.type in ('request.filed', 'request.classified', 'request.calmed', 'request.dangerHeard')
        and f.data ->> 'nature' is not null
        and exists (select from kernel.fact g where g.subject = f.subject and g.type = 'request.filed' and g.data ->> 'kind' = 'single')
        and f.seq < (select min(g.seq) from kernel.fact g where g.subject = f.subject and g.type = 'request.gathered')
      order by f.seq desc limit 1`)
  )?.nature

export const outageHandlers: Record<string, Handler> = {
  'outage.notice': noticeHandler,
  'outage.dismiss': dismissHandler,
  'request.scatter': scatterHandler,
}
