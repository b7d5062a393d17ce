import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer, type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type Commands, commands, queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { type LikenessNow, settleLikeness } from '../../core/person/decide-likeness.ts'
import { saveCounterparts } from './counterpart-store.ts'

/** How somebody says who is who. */
export const likenessHandlers: Record<string, Handler> = {
  'likeness.settle': handler<LikenessNow, Commands['likeness.settle'], 'likeness.settled'>({
    data: commands['likeness.settle'],
    gather: (db, { subject, data }) => likenessNow(db, subject, data),
    decide: settleLikeness,
    save: async (db, _, __, { subject, data: { source, key, same } }, { actor, at }) => {
      await db.run(sql`
        update erp.likeness l set is_same = ${same}, told = '', by_person = ${actor.id}, at = ${at}
        where l.source = ${source} and l.key = ${key} and l.person = ${subject}`)
      if (same) await saveCounterparts(db, source, [{ entity: 'person', key, id: subject }])
    },
  }),
}

const likenessNow = (
  db: Db,
  person: string,
  { source, key }: Commands['likeness.settle'],
): Promise<LikenessNow> =>
  db.row<NonNullable<LikenessNow>>(sql`
    select l.is_same as "isSame" from erp.likeness l where l.source = ${source} and l.key = ${key} and l.person = ${person}`)

type Likeness = Queries['erp.likeness']['output']

/** Tenants of theirs who may be ones of ours, the oldest question first. */
export const likenessAnswer = answer({
  ...queries['erp.likeness'],
  answer: async ({ db, actor }) => {
    if (!mayAnywhere(grants, 'connect', actor)) return refuse('not_yours')
    const rows = await db.rows<Likeness['rows'][number] & { all: number }>(sql`
      select l.source, l.key, l.person, l.told as theirs, coalesce(p.name, '') as ours, coalesce(b.address || ', ' || b.commune, '') as address,
        coalesce(u.door, '') as door, (count(*) over ())::int as all
      from erp.likeness l left join people.reachable p on p.id = l.person left join people.home h on h.id = p.household
        left join estate.place u on u.id = h.unit left join estate.site b on b.id = u.building
      where l.is_same is null order by l.at, l.source, l.key limit 50`)
    return { count: rows[0]?.all ?? 0, rows: rows.map(({ all: _, ...row }) => row) } satisfies Likeness
  },
})
