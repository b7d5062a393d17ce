import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/round/round-contract.ts'
import { checkpointOf } from '../../core/round/checkpoint-kinds.ts'
import type { Checkpoint } from '../../core/round/round-points.ts'

type LookRow = { command: string; building: string; agency: string; at: string; points: readonly string[] }

/** One look at each of these points. */
export const saveCheck = (
  db: Db,
  { command, building, agency, at, points }: LookRow,
  { result, request }: { result: string; request?: string | undefined },
): Promise<number> =>
  db.run(sql`
    insert into field.round_check (id, point, building, agency, result, request, at)
    select ${command}, p.id::uuid, ${building}, ${agency}, ${result}, ${request ?? null}::uuid, ${at}
    from jsonb_array_elements_text(${json(points)}) p (id)`)

/** What the agency said of a checkpoint; what it left out stays as it is. */
export const saveSetting = (
  db: Db,
  building: string,
  agency: string,
  data: Commands['round.set'],
  known: Checkpoint | undefined,
  at: string,
): Promise<number> => {
  const kind = known?.kind ?? data.kind
  if (!kind) throw new Error(`a checkpoint without a kind: ${data.point}`)
  return db.run(sql`
    insert into field.checkpoint as held (id, building, agency, kind, entrance, unit, asset, name, rhythm, minutes, dropped, set_at)
    values (${data.point}, ${building}, ${agency}, ${kind}, ${known?.entrance ?? data.entrance ?? null}::uuid, ${known?.unit ?? null}::uuid,
      ${known?.asset ?? null}::uuid, ${data.name ?? ''}, ${data.rhythm ?? known?.rhythm ?? checkpointOf(kind).rhythm},
      ${data.minutes ?? null}::integer, ${data.dropped ?? false}, ${at})
    on conflict (id) do update set
      name = coalesce(${data.name ?? null}, held.name),
      rhythm = coalesce(${data.rhythm ?? null}, held.rhythm),
      minutes = case when ${data.minutes !== undefined} then excluded.minutes else held.minutes end,
      dropped = coalesce(${data.dropped ?? null}, held.dropped),
      set_at = excluded.set_at`)
}
