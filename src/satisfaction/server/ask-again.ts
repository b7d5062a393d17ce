import type { ToldFact } from '../../kernel/core/mails.ts'
import type { LostNotice } from '../../kernel/server/mails.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type AskedReach, wayOfAsking } from '../core/way-of-asking.ts'
import { drawnFact, factOfDraw } from './drawn-fact.ts'

type LostQuestion = AskedReach & { id: string; drawnAt: string }

/** A question that did not reach its home leaves by the way that is left; the draw bears that way, and the notice by whose code it is typed. */
export const askAgain = async (
  db: Db,
  { notice, instead, tried, texts, now }: LostNotice,
): Promise<ToldFact | undefined> => {
  const lost = await lostQuestion(db, notice, now)
  const way = lost && wayOfAsking({ ...lost, lost: [...lost.lost, ...tried] }, texts)
  if (!lost || !way) return undefined
  await db.run(sql`update satisfaction.draw set way = ${way}, notice = ${instead} where id = ${lost.id}`)
  return drawnFact(factOfDraw(lost.id), lost.id, lost.drawnAt)
}

const lostQuestion = (db: Db, notice: string, now: string): Promise<LostQuestion | undefined> =>
  db.row<LostQuestion>(sql`
    select d.id, app.iso(d.drawn_at) as "drawnAt", p.told_by as "toldBy", p.email, p.phone, p.lost, h.unit is not null as housed
    from satisfaction.draw d join people.reachable p on p.id = d.person join people.home h on h.id = p.household
    where d.notice = ${notice} and d.face is null and d.ends_at > ${now} and p.erased_at is null for update of d`)
