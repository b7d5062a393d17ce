import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type DeliveredFile, type Retention, retentionOf } from '../../core/publish/read/file-retention.ts'

type Row = DeliveredFile & { model: string; reserves: boolean }

/**
 * Why each delivered file is kept, of a building or of all. A defect of the works is open while a request is the builder's or the
 * insurer's, and in the year that the builder guarantees (Code civil, art. 1792-6).
 */
export const retentionIn = async (
  db: Db,
  building: string | null,
  { today, months }: { today: string; months: number },
): Promise<Map<string, Retention>> => {
  const rows = await db.rows<Row>(sql`
    select r.id, r.model, r.at, r.state, r.held_at is not null as held, r.emptied_at as emptied,
      (b.received_on + interval '1 year' >= ${today}::date or exists (
        select from requests.matter q where q.building = b.id and q.closed_at is null
          and (q.liability = 'gpa' or q.handler in ('gpa', 'insurance')))) is true as reserves
    from bim.revision r join estate.site b on b.id = r.building
    where ${building}::uuid is null or r.building = ${building}::uuid`)
  const models = Map.groupBy(rows, ({ model }) => model)
  return new Map(
    [...models.values()].flatMap((all) => [...retentionOf(all, { reserves: all[0]!.reserves, months })]),
  )
}
