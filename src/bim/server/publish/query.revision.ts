import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Queries, RevisionRow, State, StepName } from '../../core/contract.ts'
import type { Problem } from '../../../ifc/core/problem.ts'
import type { RevisionReport } from '../../core/publish/read/revision-report.ts'
import type { Unit } from '../../core/publish/propose/phrase-report.ts'
import type { Glance } from '../../core/publish/model-commands.ts'
import { firstOf, headOf } from '../../core/publish/propose/report-text.ts'
import { sayProblem } from '../../../ifc/core/say-problem.ts'
import type { SayModel } from '../../core/words/say-model.ts'
import { isLast } from './gather-delivery.ts'

export type RevisionPlace = { agency: string; building: { id: string; name: string; address: string } }

export const revisionPlaceOf = async (db: Db, id: string): Promise<RevisionPlace | undefined> => {
  const it = await db.row<{ agency: string; name: string; address: string }>(
    sql`select agency, name, address from estate.site where id = ${id}`,
  )
  return it && { agency: it.agency, building: { id, name: it.name, address: it.address } }
}

type WorksReceived = Queries['bim.models']['output']['received']

/** Until when the builder guarantees all of the works, a year (Code civil, art. 1792-6): what breaks meanwhile is his. */
export const receivedAt = async (db: Db, building: string, today: string): Promise<WorksReceived> =>
  (await db.row<NonNullable<WorksReceived>>(sql`
    select b.received_on as on, (b.received_on + interval '1 year')::date as "guaranteedUntil",
      (select count(r.id)::int from requests.matter r
        where r.building = b.id and r.closed_at is null and r.liability = 'gpa') as "openRequests"
    from estate.site b where b.id = ${building} and b.received_on <= ${today}::date`)) ?? null

/** Where the work on a revision (`r`) stands. One that the estate shows may be read again meanwhile. */
export const stateShown = sql`case when r.state <> 'taken' or coalesce(r.progress->>'step', 'done') = 'done' then r.state
  when r.progress->>'step' = 'waiting' then 'waiting' else 'reading' end`

type Progress = { step: StepName; at: string; glance?: Glance }
export type ReadRevision = {
  file: string
  state: State
  progress: Progress | null
  report: RevisionReport | null
  problem: Problem | null
}

/** Where the work on a revision stands, in a sentence. */
export const progressOf = (
  { progress, report }: Pick<ReadRevision, 'progress' | 'report'>,
  say: SayModel,
): RevisionRow['progress'] => {
  const step = progress?.step ?? 'waiting'
  if (progress?.glance)
    return { step, says: say('publish.step.seen', { found: firstOf(progress.glance, say) }) }
  const known = step === 'waiting' || step === 'reading' || !report
  const key = known && step !== 'waiting' ? 'reading' : step
  return { step, says: say(`publish.step.${key}`, report && !known ? { found: headOf(report, say) } : {}) }
}

export const reportOfRevision = (
  problem: Problem | null,
  file: string,
  say: SayModel,
): { code: string; says: string } | null =>
  problem && { code: problem.code, says: sayProblem(problem, file, say) }

type Revision = ReadRevision & {
  building: string
  model: string
  name: string
  at: string
  confirmed: boolean
  held: boolean
  /** no other came after it */
  last: boolean
}

export const revisionAt = (db: Db, revision: string): Promise<Revision | undefined> =>
  db.row<Revision>(sql`
    select r.building, r.model, m.name, r.file_name as file, r.at, ${stateShown} as state, r.progress, r.report, r.problem,
      m.confirmed_at is not null as confirmed, r.held_at is not null as held, ${isLast} as last
    from bim.revision r join bim.model m on m.id = r.model where r.id = ${revision}`)

export const unitsAt = (db: Db, building: string): Promise<Unit[]> =>
  db.rows(sql`
    select id, ref, storey, door, surface from estate.place where building = ${building} and kind = 'dwelling'
    order by storey nulls last, door, ref`)
