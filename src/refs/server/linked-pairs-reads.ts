import { type Db, sql } from '../../kernel/server/sql.ts'
import type { PairKind } from '../core/chain/found-pair.ts'
import type { ContestReason } from '../core/contract.ts'
import { type OpenPair, pairColumns, pairTables } from './pair-records.ts'

type LinkedPair = OpenPair & { state: 'sure' | 'same' | 'not'; reason: ContestReason | null }

/** Every word that somebody typed is sought in what either side tells, as it is folded; the least sure first, after a pair that was shown. */
export const linkedPairsAfter = (
  db: Db,
  kinds: readonly PairKind[],
  { words, after, most }: { words: string; after: string | undefined; most: number },
): Promise<LinkedPair[]> =>
  db.rows<LinkedPair>(sql`
    select ${pairColumns}, p.state, p.reason
    ${pairTables}
    where p.state in ('sure', 'same', 'not') and p.kind = any (${[...kinds]}::text[])
      and (${after ?? null}::uuid is null or (p.chance, p.id) > (select a.chance, a.id from refs.pair a where a.id = ${after ?? null}::uuid))
      and not exists (
        select from unnest(string_to_array(app.plain(${words}), ' ')) w (word)
        where position(w.word in app.plain(concat_ws(' ', p.key, r.address, b.address, b.name, e.address, u.ref, u.door))) = 0)
    order by p.chance, p.id limit ${most}`)
