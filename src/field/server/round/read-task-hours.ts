import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { HoursTable, Queries } from '../../core/round/round-contract.ts'
import { type TaskAct, type Did, hoursOf } from '../../core/round/task-hours.ts'
import { type CheckpointKind, kinds, type Task } from '../../core/round/checkpoint-kinds.ts'
import { agenciesHere } from './round-state.ts'

type HoursInput = Queries['round.hours']['input']
type TaskFact = { building: string; who: string; at: string; type: string; data: Record<string, unknown> }
type Building = HoursTable['rows'][number]['building']

/** A month's hours by building and kind of task, from the journal: what caretakers did, never who. */
export const hoursIn = async (
  db: Db,
  { month, building, agency }: HoursInput,
  today: string,
): Promise<HoursTable> => {
  const buildings = await buildingsOf(db, building, agency)
  const told = await db.rows<TaskFact>(sql`
    select f.building, f.actor as who, to_char(f.at at time zone 'Europe/Paris', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, f.type, f.data
    from kernel.fact f
    where f.role = 'caretaker' and f.building = any (${buildings.map((b) => b.id)}::uuid[])
      and f.at >= (${`${month}-01`}::date)::timestamp at time zone 'Europe/Paris'
      and f.at < (${`${month}-01`}::date + interval '1 month')::timestamp at time zone 'Europe/Paris'
      and (f.type in ('round.checked', 'notice.posted', 'notice.takenDown', 'order.witnessed', 'order.spotChecked') or f.type like 'request.%')
    order by f.building, f.at`)
  const byFirm = await firmsWork(db, today)
  const agencyOf = new Map(buildings.map((b) => [b.id, b.agency]))
  const hours = hoursOf(acts(told), (id) => [
    ...(byFirm.get(agencyOf.get(id) ?? '') ?? []),
    ...(byFirm.get(id) ?? []),
  ])
  const known = new Map(hours.map((h) => [h.building, h]))
  return {
    month,
    rows: buildings.flatMap((b) => {
      const found = known.get(b.id)
      return found ? [{ building: b, tasks: found.tasks, share: found.share }] : []
    }),
    agencies: await agenciesHere(db),
  }
}

const buildingsOf = (db: Db, building: string | undefined, agency: string | undefined): Promise<Building[]> =>
  db.rows<Building>(sql`
    select b.id, b.name, b.address, b.agency from estate.site b
    where (${building ?? null}::uuid is null or b.id = ${building ?? null})
      and (${agency ?? null}::text is null or b.agency = ${agency ?? null})
    order by b.name, b.address, b.id limit 20000`)

/** Recoverable tasks that a firm does under a yearly contract, by agency; of one for some buildings alone, by building. */
const firmsWork = async (db: Db, today: string): Promise<Map<string, Task[]>> => {
  const rows = await db.rows<{ place: string; trades: Task[] }>(sql`
    select place, array_agg(distinct trade) as trades
    from contractors.terms c, unnest(c.trades) trade,
      unnest(case when c.buildings = '{}' then c.agencies else c.buildings::text[] end) place
    where c.kind = 'maintenance' and ${today}::date between c.starts and c.ends and trade in ('cleaning', 'waste')
    group by place`)
  return new Map(rows.map((r) => [r.place, r.trades]))
}

/** Facts of one act, as one act: what it did. Several facts of one command at one instant are one trace. */
const acts = (told: readonly TaskFact[]): TaskAct[] => {
  const kept = new Map<string, TaskAct>()
  for (const { building, who, at, type, data } of told) {
    const key = `${building} ${who} ${at}`
    const did: Did[] =
      type === 'round.checked' ? looksIn(data) : [{ kind: type.startsWith('notice.') ? 'notice' : 'request' }]
    if (!kept.has(key)) kept.set(key, { building, who, at, did })
  }
  return [...kept.values()]
}

const looksIn = (data: Record<string, unknown>): Did[] => {
  const minutes = data['minutes'] as number[]
  // A kind that is no longer in the table counts for nothing.
  return (data['kinds'] as string[]).flatMap((kind, i) =>
    kinds.includes(kind as CheckpointKind)
      ? [{ kind: kind as CheckpointKind, minutes: minutes[i] ?? null }]
      : [],
  )
}
