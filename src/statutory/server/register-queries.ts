import { isRefusal } from '../../kernel/core/command.ts'
import { answer, type Answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { exitCodes, exitReasons } from '../../erp/core/contract.ts'
import type { FilledLine } from '../core/rpls/fill-line.ts'
import { cellAt, exitPosition } from '../core/rpls/position.ts'
import { type Fault, grades } from '../core/rpls/fault.ts'
import { judgeLines } from '../core/rpls/judge-file.ts'
import { listMissing, stoppedAt } from '../core/rpls/list-missing.ts'
import { askedCounts } from './ask-queries.ts'
import { openRegister } from './open-register.ts'

type State = Queries['register.state']['output']

/** What the register of a year still lacks, whom to ask, and where. */
export const registerQueries: Record<string, Answer> = {
  'register.state': answer({
    ...queries['register.state'],
    answer: async (asking, { year }: Queries['register.state']['input']) => {
      const register = await openRegister(asking, year)
      if (isRefusal(register)) return register
      const { lines, layout, before, beforeYear } = register
      const { ready, missing } = listMissing(lines, { year, layout })
      const agencies = await asking.db.rows<{ id: string; name: string }>(
        sql`select o.id, o.name from estate.office o`,
      )
      const names = new Map(agencies.map(({ id, name }) => [id, name]))
      const judged = judgeLines(
        lines.map(({ cells }) => cells),
        { year, layout, before },
      )
      return {
        year,
        law: layout.law,
        version: layout.version,
        confirmed: layout.confirmed,
        dwellings: lines.length,
        ready,
        named: lines.filter(({ cells }) => cells[0]).length,
        missing: missing.map(({ agency, ...row }) => ({
          ...row,
          agency: { id: agency, name: names.get(agency) ?? agency },
        })),
        asked: await askedCounts(asking.db),
        faults: countFaults(judged.flatMap(({ faults }) => faults)),
        before: beforeYear,
        exits: countExits(lines),
      } satisfies State
    },
  }),
  'register.lacking': answer({
    ...queries['register.lacking'],
    answer: async (asking, { year, position, agency }: Queries['register.lacking']['input']) => {
      const register = await openRegister(asking, year)
      if (isRefusal(register)) return register
      const { lines, layout } = register
      const units = lines
        .filter((line) => line.agency === agency && stoppedAt(line.cells, year, layout).includes(position))
        .slice(0, 100)
        .map(({ unit }) => unit)
      return asking.db.rows<Queries['register.lacking']['output'][number]>(sql`
        select u.id as unit, b.id as building, u.ref, b.address, u.door from estate.place u join estate.site b on b.id = u.building
        where u.id = any (${units}::uuid[]) order by u.ref, u.id`)
    },
  }),
}

const countExits = (lines: readonly FilledLine[]): State['exits'] =>
  exitReasons.flatMap((reason) => {
    const code = exitCodes[reason]
    const dwellings = lines.filter(({ cells }) => cellAt(cells, exitPosition) === code).length
    return dwellings ? [{ reason, code, dwellings }] : []
  })

const countFaults = (faults: readonly Fault[]): State['faults'] => {
  const counts = new Map<string, State['faults'][number]>()
  for (const { code, grade } of faults) {
    const row = counts.get(code) ?? { code, grade, lines: 0 }
    row.lines++
    counts.set(code, row)
  }
  return [...counts.values()].toSorted(
    (a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade) || b.lines - a.lines,
  )
}
