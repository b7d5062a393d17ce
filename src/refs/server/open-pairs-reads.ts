import { type Db, sql } from '../../kernel/server/sql.ts'
import { isPlain } from './plain-pairs.ts'
import type { PairKind } from '../core/chain/found-pair.ts'
import { type OpenPair, pairColumns, pairTables } from './pair-records.ts'

// Of one that was said to be the same, no other candidate is asked: a diagnosis has one dwelling, an entrance its addresses, a line one person.
const openOf = (kinds: readonly PairKind[]) => sql`
  p.state in ('asked', 'later') and p.kind = any (${[...kinds]}::text[]) and not exists (
    select from refs.pair s where s.source = p.source and s.state = 'same'
      and case p.kind when 'entrance' then s.entity = p.entity when 'dwelling' then s.key = p.key else s.key = p.key or s.entity = p.entity end)`

type OpenCounts = { open: number; plain: number }

/** How many wait of these kinds behind the reader’s wall; persons of whom nothing is other apart, unless they are asked for one by one. */
export const countOpen = async (db: Db, kinds: readonly PairKind[], oneByOne: boolean): Promise<OpenCounts> =>
  (await db.row<OpenCounts>(sql`
    select count(*) filter (where ${oneByOne} or not o.plain)::int as open, count(*) filter (where o.plain)::int as plain
    from (select p.state = 'asked' and ${isPlain} as plain from refs.pair p where ${openOf(kinds)}) o`))!

/** The next pairs: those left for later last, the others building by building. */
export const nextPairs = (
  db: Db,
  kinds: readonly PairKind[],
  { most, oneByOne }: { most: number; oneByOne: boolean },
): Promise<OpenPair[]> =>
  db.rows<OpenPair>(sql`
    select ${pairColumns}
    ${pairTables}
    where ${openOf(kinds)} and (${oneByOne} or p.state = 'later' or not (${isPlain}))
    order by (p.state = 'later'), case when p.state = 'later' then p.settled_at end, p.kind, p.building, p.entity, p.chance desc, p.key
    limit ${most}`)
