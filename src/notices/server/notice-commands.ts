import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { demandAnswer } from '../../kernel/server/demand-answer.ts'
import { commands, type Commands } from '../core/contract.ts'
import { type Act, grants } from '../core/grants.ts'
import { type Board, post, type Poster, decidePrint, takeDown } from '../core/poster.ts'
import { formerHandlers } from './tell-former-address.ts'
import { hiredHandler } from './tell-new-colleague.ts'
import { savePoster, savePrinted, saveTakenDown } from './store.ts'

// Who may do this nowhere is not looked up: her role may not even read the tables.
const forWhoMay = <T>(act: Act, actor: Actor, look: () => Promise<T | undefined>): Promise<T | undefined> =>
  mayAnywhere(grants, act, actor) ? look() : Promise.resolve(undefined)

const boardOf = async (db: Db, id: string, data: Commands['notice.post']): Promise<Board> => {
  const building = await db.row<{ id: string; agency: string }>(
    sql`select b.id, b.agency from estate.site b where b.id = ${data.building}`,
  )
  const known = async (query: Parameters<Db['row']>[0]): Promise<boolean> =>
    (await db.row(query)) !== undefined
  return {
    building,
    entrance:
      !data.entrance ||
      (await known(
        sql`select 1 from estate.staircase e where e.id = ${data.entrance} and e.building = ${data.building}`,
      )),
    request:
      !data.request ||
      (await known(
        sql`select 1 from requests.matter r where r.id = ${data.request} and r.building = ${data.building}`,
      )),
    taken: await known(sql`select 1 from notices.poster p where p.id = ${id}`),
  }
}

/** A sheet was not put up before the request of which it tells was there, nor before what its author last did in that building. */
const lastPostedBy = async (
  db: Db,
  { building, request }: Commands['notice.post'],
  by: string,
): Promise<string | null> =>
  (
    await db.row<{ last: string | null }>(sql`
      select greatest((select r.filed_at from requests.matter r where r.id = ${request ?? null}::uuid),
        (select max(p.put_up_at) from notices.poster p where p.building = ${building} and p.by_person = ${by})) as last`)
  )?.last ?? null

type PostedMatter = { via: string; agency: string | null; sameHands: boolean }

export const handlers: Record<string, Handler> = {
  ...formerHandlers,
  'mail.hired': hiredHandler,
  'notice.post': handler<Board | undefined, Commands['notice.post']>({
    data: commands['notice.post'],
    demands: ({ ends }) => demandAnswer({ ends }, 'notice.ends'),
    since: (db, { data }, { id }) => lastPostedBy(db, data, id),
    gather: (db, { subject, data }, { actor }) => forWhoMay('post', actor, () => boardOf(db, subject, data)),
    decide: post,
    save: async (db, _, board, { subject, data }, { actor, at }) => {
      if (board?.building) await savePoster(db, subject, data, board.building.agency, { id: actor.id, at })
    },
  }),
  'notice.takeDown': handler<Poster | undefined, Commands['notice.takeDown']>({
    data: commands['notice.takeDown'],
    gather: (db, { subject }, { actor }) =>
      forWhoMay('takeDown', actor, () =>
        db.row<Poster>(sql`
          select p.agency, p.building, p.ends, p.taken_down_at as "takenDownAt" from notices.poster p where p.id = ${subject}`),
      ),
    decide: takeDown,
    save: async (db, _, __, { subject }, { at }) => void (await saveTakenDown(db, subject, at)),
  }),
  'letter.print': handler<PostedMatter | undefined, Commands['letter.print']>({
    data: commands['letter.print'],
    gather: (db, { subject }, { actor }) =>
      forWhoMay('print', actor, () =>
        db.row<PostedMatter>(sql`
          select m.via, m.agency, coalesce(people.same_hands(m.asked_by, ${actor.id}), false) as "sameHands"
          from notices.mail m where m.id = ${subject}`),
      ),
    decide: decidePrint,
    save: async (db, _, __, { subject }, { at }) => void (await savePrinted(db, subject, at)),
  }),
}
