import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { ModelRow, RevisionRow } from '../../core/contract.ts'
import { sayRule } from '../../../ifc/core/inspect/say-rule.ts'
import type { RevisionReport } from '../../core/publish/read/revision-report.ts'
import type { SayModel } from '../../core/words/say-model.ts'
import { retentionIn } from './gather-retention.ts'
import { progressOf, type ReadRevision, reportOfRevision, stateShown } from './query.revision.ts'

type Line = ReadRevision &
  Pick<RevisionRow, 'id' | 'bytes' | 'at' | 'by' | 'schema' | 'tool' | 'served'> & {
    model: string
    rank: number
  }
type ModelOfRow = {
  id: string
  name: string
  rule: { rule: string; by: string } | null
  at: string | null
  by: string | null
}

/** The models of a building, each with its last revisions. */
export const modelsOf = async (
  db: Db,
  building: string,
  keeping: { today: string; months: number },
  say: SayModel,
): Promise<ModelRow[]> => {
  const models = await db.rows<ModelOfRow>(sql`
    select m.id, m.name, m.rule, m.confirmed_at as at, nullif(concat_ws(' ', p.first_name, p.last_name), '') as by
    from bim.model m left join people.reachable p on p.id = m.confirmed_by where m.building = ${building} order by m.name, m.id`)
  const lines = await db.rows<Line>(sql`
    select r.id, r.model, r.file_name as file, r.bytes, r.at, nullif(concat_ws(' ', p.first_name, p.last_name), '') as by, r.shown as state,
      r.state = 'taken' as served, r.progress, r.report, r.problem, r.schema, r.tool, r.rank
    from (select id, model, file_name, bytes, at, by_person, state, ${stateShown} as shown, progress, report, problem, schema, tool,
        row_number() over (partition by model order by at desc, id desc) as rank
      from bim.revision r where building = ${building}) r
    left join people.reachable p on p.id = r.by_person where r.rank <= 20 order by r.at desc, r.id desc`)
  const kept = await retentionIn(db, building, keeping)
  const open = new Map(
    (
      await db.rows<RevisionRow['open'] & { revision: string }>(sql`
        select revision, count(*) filter (where safe)::int as safe, count(*) filter (where kind = 'new')::int as new,
          count(*) filter (where kind = 'gone')::int as gone, count(*) filter (where kind = 'moved')::int as moved,
          count(*) filter (where kind = 'differs')::int as differs, count(*) filter (where kind = 'dwelling')::int as dwelling
        from bim.change where building = ${building} and state = 'open' group by revision`)
    ).map(({ revision, ...counts }) => [revision, counts]),
  )
  return models.map(({ id, name, rule, at, by }) => ({
    id,
    name,
    confirmed: at && rule ? { at, by, says: sayRule(rule, say) } : null,
    revisions: lines
      .filter(({ model }) => model === id)
      .map((line) => ({
        id: line.id,
        file: line.file,
        bytes: line.bytes,
        at: line.at,
        by: line.by,
        state: line.state,
        served: line.served,
        progress: progressOf(line, say),
        problem: reportOfRevision(line.problem, line.file, say),
        schema: line.schema,
        tool: line.tool,
        summary: line.report && summaryOf(line.report),
        open: open.get(line.id) ?? noChanges,
        kept: kept.get(line.id) ?? servedRetention,
      })),
  }))
}

const servedRetention = { why: 'served', until: null } as const
const noChanges = { safe: 0, new: 0, gone: 0, moved: 0, differs: 0, dwelling: 0 }

const summaryOf = (found: RevisionReport): NonNullable<RevisionRow['summary']> => {
  const count = (status: string): number =>
    found.requirements.rules.filter((rule) => rule.status === status).length
  return {
    storeys: found.storeys.length,
    rooms: found.rooms,
    dwellings: found.dwellings.length,
    matched: found.dwellings.filter(({ unit }) => unit !== null).length,
    equipment: found.equipment.reduce((sum, [, n]) => sum + n, 0),
    doors: found.doors,
    windows: found.windows,
    requirements: { pass: count('pass'), fail: count('fail'), notChecked: count('not_checked') },
    doubts: found.problems.length,
  }
}
