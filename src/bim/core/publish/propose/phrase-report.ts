import { sayCode } from '../../../../kernel/core/words.ts'
import type { DwellingRow } from '../../contract.ts'
import { phraseAsk } from '../../../../ifc/core/ids/check-text.ts'
import type { Facet } from '../../../../ifc/core/ids/specification.ts'
import { sayRule } from '../../../../ifc/core/inspect/say-rule.ts'
import type { Problem } from '../../../../ifc/core/problem.ts'
import { sayProblem } from '../../../../ifc/core/say-problem.ts'
import type { SayModel } from '../../words/say-model.ts'
import type { RevisionReport } from '../read/revision-report.ts'
import { type ReportBody, textOf } from './report-text.ts'

export type Unit = NonNullable<DwellingRow['unit']>

/** A report before anything was read. */
export const nothingYet: ReportBody = {
  counts: null,
  requirements: { title: '', rules: [] },
  dwellings: { rule: null, rules: [], confirmed: false, found: [], free: [], loose: [], named: [] },
  doubts: [],
  misfits: [],
  unlike: false,
  text: '',
}

/** What was found, in the reader's language. `units`: the dwellings of the building. */
export const reportOf = (
  found: RevisionReport,
  file: string,
  units: readonly Unit[],
  confirmed: boolean,
  say: SayModel,
): ReportBody => {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const dwellings = found.dwellings.map(({ unit, ...each }) => {
    const known = unit === null ? undefined : byId.get(unit)
    const how = each.how === 'hand' && !known ? 'foreign' : (each.how ?? 'none')
    return {
      ...each,
      unit: known ?? null,
      says: say(`publish.how.${each.sure || !isSureBy(how) ? how : 'doubted'}`),
    }
  })
  const taken = new Set(dwellings.map(({ unit }) => unit?.id))
  const sayAll = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ code: problem.code, says: sayProblem(problem, file, say) }))
  const rule = (each: RevisionReport['rules'][number]) => ({ ...each, says: sayRule(each, say) })
  const body = {
    counts: {
      megabytes: Math.round(found.bytes / 1e5) / 10,
      records: found.records,
      storeys: found.storeys.length,
      rooms: found.rooms,
      doors: found.doors,
      windows: found.windows,
      equipment: found.equipment.map(([kind, n]) => ({ kind, n, says: sayCode(say, 'equipment', kind) })),
    },
    requirements: {
      title: found.requirements.title,
      rules: found.requirements.rules.map(({ asks, status, count, ...each }) => ({
        ...each,
        status: status === 'pass' && each.all === 0 ? ('nothing' as const) : status,
        count: count && say(`ids.${count}`),
        asks: asks.map(({ ask, bad, objects }) => ({ what: whatOf(ask, say), bad, objects })),
      })),
    },
    dwellings: {
      rule: found.rule && rule(found.rule),
      rules: found.rules.map(rule),
      confirmed,
      found: dwellings,
      free: units.filter(({ id }) => !taken.has(id)),
      loose: found.loose,
      named: found.named ?? [],
    },
    doubts: sayAll(found.problems),
    misfits: sayAll(found.misfits ?? []),
    unlike: found.unlike ?? false,
  }
  return { ...body, text: textOf(found, body, file, say) }
}

const isSureBy = (how: string): boolean => how === 'number' || how === 'door'

type Ask = RevisionReport['requirements']['rules'][number]['asks'][number]['ask']

const whatOf = ({ name, ...ask }: Ask, say: SayModel): string =>
  phraseAsk({ ...ask, name: { simple: name ?? '…' } } as unknown as Facet, say)
