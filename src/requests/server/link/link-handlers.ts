import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { linkCommands } from '../../core/link/link-contract.ts'
import { linkRequests, type Linking, unlinkRequests } from '../../core/link/link-rules.ts'
import type { Commands } from '../../core/request-commands.ts'
import { matterOf } from '../read-matter.ts'

const linksBetween = (db: Db, one: string, another: string): Promise<Linking['links'][number][]> =>
  db.rows(sql`
    select l.request, l.other, l.kind from requests.request_link l
    where (l.request = ${one} and l.other = ${another}) or (l.request = ${another} and l.other = ${one})`)

const gather = async (
  db: Db,
  { subject, data: { other } }: { subject: string; data: { other: string } },
): Promise<Linking> => ({
  m: await matterOf(db, subject),
  other: await matterOf(db, other),
  links: await linksBetween(db, subject, other),
})

const linkHandler = handler<Linking, Commands['request.link']>({
  data: linkCommands['request.link'],
  holds: ({ other }) => [other],
  gather,
  decide: linkRequests,
  save: async (db, facts, _, { subject, data: { other, kind } }, { at }) => {
    if (facts.length)
      await db.run(sql`
        insert into requests.request_link (request, other, kind, at) values (${subject}, ${other}, ${kind}, ${at})
        on conflict (request, other) do update set kind = excluded.kind, at = excluded.at`)
  },
})

const unlinkHandler = handler<Linking, Commands['request.unlink']>({
  data: linkCommands['request.unlink'],
  holds: ({ other }) => [other],
  gather,
  decide: unlinkRequests,
  save: async (db, facts, _, { subject, data: { other } }) => {
    if (facts.length)
      await db.run(sql`
        delete from requests.request_link
        where (request = ${subject} and other = ${other}) or (request = ${other} and other = ${subject})`)
  },
})

export const linkHandlers: Record<string, Handler> = {
  'request.link': linkHandler,
  'request.unlink': unlinkHandler,
}
