import { sayCode, type T } from '../../../kernel/core/words.ts'
import { sayProblem } from '../say-problem.ts'
import { sayRule } from './say-rule.ts'
import type { Inspection } from './inspection.ts'

export type SourceFile = { file: string; megabytes: number }

/** So many lines of a list are written out, then how many more there are. */
const mostLines = 40

/** The whole inspection for somebody who reads: without a word of the format. */
export const inspectionText = (seen: Inspection, { file, megabytes }: SourceFile, say: T): string => {
  const { rule, dwellings, rooms, equipment, openings, problems } = seen
  const doors = openings.filter(({ kind }) => kind === 'door').length
  const head = say('report.file', {
    file,
    size: Math.round(megabytes * 10) / 10,
    records: seen.records,
    schema: seen.schema.name || '—',
    tool: seen.tool || '—',
    written: seen.written.slice(0, 10) || '—',
  })
  const sections: [title: string, lines: string[]][] = [
    [
      say('report.storeys', { n: seen.storeys.length }),
      seen.storeys.map(({ id, name, elevation, placed }) =>
        say('report.storey', {
          name: name || '—',
          height: elevation ?? placed,
          n: rooms.filter(({ storey }) => storey === id).length,
        }),
      ),
    ],
    [
      rule
        ? say('report.dwellings', {
            n: dwellings.length,
            rule: sayRule(rule, say),
            score: Math.round(rule.score * 100),
          })
        : say('report.no_dwellings'),
      dwellings.map(({ name, rooms, area, number }) =>
        [
          say('report.dwelling', {
            name: number && number !== name ? `${name} (${number})` : name,
            n: rooms.length,
          }),
          ...[area.declared ?? area.rooms].flatMap((each) =>
            each === null ? [] : [say('report.area', { area: each })],
          ),
        ].join(', '),
      ),
    ],
    [say('report.rooms', { n: rooms.length }), countKinds(rooms, (kind) => sayCode(say, 'room', kind))],
    [
      say('report.equipment', { n: equipment.length }),
      countKinds(equipment, (kind) => sayCode(say, 'equipment', kind)),
    ],
    [say('report.openings', { doors, windows: openings.length - doors }), []],
    [
      seen.duplicates.length > 0 ? say('report.duplicates') : '',
      seen.duplicates.map(({ id, records }) =>
        say('report.duplicate', { id, records: records.map((r) => `#${r}`).join(', ') }),
      ),
    ],
    [
      problems.length > 0 ? say('report.problems', { n: problems.length }) : say('report.no_problems'),
      problems.map((problem) => sayProblem(problem, file, say)),
    ],
  ]
  const told = sections
    .filter(([title]) => title !== '')
    .map(([title, lines]) => [title, ...cut(lines, say)].join('\n  '))
  return `${[head, ...told].join('\n')}\n`
}

const countKinds = (things: readonly { kind: string }[], name: (kind: string) => string): string[] => {
  const counts = new Map<string, number>()
  for (const { kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([kind, n]) => `${n} × ${name(kind)}`)
}

const cut = (lines: string[], say: T): string[] =>
  lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines), say('report.more', { n: lines.length - mostLines })]
