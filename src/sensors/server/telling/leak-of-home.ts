import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { RunningLeak } from '../../core/use/use-contract.ts'
import type { OwnHome } from '../use/own-home.ts'
import { keyOfLeak } from './leak-keys.ts'

type Row = Omit<RunningLeak, 'key'> & { alarm: string; person: string }

/** The leak of which a home was told and that runs still, with the key of its page; read as the owner, for who lives there. */
export const leakOfHome = async (
  db: Db,
  { unit, household }: Pick<OwnHome, 'unit' | 'household'>,
): Promise<RunningLeak | null> => {
  const leak = await db.row<Row>(sql`
    select a.id as alarm, a.kind, coalesce(a.since, a.opened_on)::text as since, a.hourly::float8 as hourly, t.person
    from sensors.telling t join sensors.alarm a on a.id = t.alarm
    where a.unit = ${unit} and t.household = ${household} and a.closed_on is null and t.link is not null
    order by t.told_at desc, a.id limit 1`)
  if (!leak) return null
  const { alarm, person, ...told } = leak
  return { ...told, key: await keyOfLeak(db, alarm, person) }
}
