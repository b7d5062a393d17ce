import { sayCode } from '../../../../kernel/core/words.ts'
import type { Report } from '../../contract.ts'
import type { SayModel } from '../../words/say-model.ts'
import type { Glance } from '../model-commands.ts'
import type { RevisionReport } from '../read/revision-report.ts'

/** What a report holds of what was found. */
export type ReportBody = Pick<
  Report,
  'counts' | 'requirements' | 'dwellings' | 'doubts' | 'misfits' | 'unlike' | 'text'
>

/** «5 étages, 115 pièces, 20 logements, 180 équipements» */
export const headOf = (found: RevisionReport, say: SayModel): string =>
  [
    say('report.storeys', { n: found.storeys.length }),
    say('report.rooms', { n: found.rooms }),
    say('publish.dwellings', { n: found.dwellings.length }),
    say('report.equipment', { n: found.equipment.reduce((sum, [, n]) => sum + n, 0) }),
  ].join(', ')

/** «5 étages, 115 pièces, 76 portes, 60 fenêtres» */
export const firstOf = ({ storeys, rooms, doors, windows }: Glance, say: SayModel): string =>
  [
    say('report.storeys', { n: storeys }),
    say('report.rooms', { n: rooms }),
    say('report.openings', { doors, windows }),
  ].join(', ')

/** So many lines of a list are written out, then how many more there are. */
const mostLines = 40

/** The report as plain lines. */
export const textOf = (
  found: RevisionReport,
  { requirements, dwellings, misfits, doubts }: Omit<ReportBody, 'text'>,
  file: string,
  say: SayModel,
): string => {
  const count = (status: string): number => requirements.rules.filter((each) => each.status === status).length
  const matched = dwellings.found.filter(({ unit, sure }) => unit !== null && sure).length
  const doubtful = dwellings.found.filter(({ unit, sure }) => unit !== null && !sure).length
  const open = dwellings.found.filter(({ unit, how }) => unit === null && how !== 'hand').length
  const known = [...misfits, ...doubts]
  const sections: [title: string, lines: string[]][] = [
    [
      say('report.file', {
        file,
        size: Math.round(found.bytes / 1e5) / 10,
        records: found.records,
        schema: found.schema || '—',
        tool: found.tool || '—',
        written: found.written || '—',
      }),
      [
        headOf(found, say),
        say('report.openings', { doors: found.doors, windows: found.windows }),
        ...found.equipment.map(([kind, n]) => `${n} × ${sayCode(say, 'equipment', kind)}`),
      ],
    ],
    [
      say('ids.head', {
        file,
        title: requirements.title,
        pass: count('pass'),
        fail: count('fail'),
        not: count('not_checked'),
      }),
      requirements.rules.flatMap((rule) => [
        say(`ids.${rule.status}`, { name: rule.name, all: rule.all, bad: rule.bad }),
        ...(rule.count ? [`  ${rule.count}`] : []),
        ...rule.asks.map((ask) => `  ${mendOf(ask, say)}`),
      ]),
    ],
    [
      dwellings.rule
        ? say('report.dwellings', {
            n: dwellings.found.length,
            rule: dwellings.rule.says,
            score: Math.round(dwellings.rule.score * 100),
          })
        : say('report.no_dwellings'),
      [
        say('publish.matched', { n: matched }),
        ...(doubtful > 0 ? [say('publish.doubtful', { n: doubtful })] : []),
        ...(open > 0 ? [say('publish.unmatched', { n: open })] : []),
        ...(dwellings.free.length > 0 ? [say('publish.free', { n: dwellings.free.length })] : []),
        ...dwellings.found.map(({ key, name, unit, says }) =>
          say('publish.dwelling', {
            name: name === key ? key : `${key} (${name})`,
            unit: unit?.ref ?? '—',
            says,
          }),
        ),
      ],
    ],
    [
      known.length > 0 ? say('report.problems', { n: known.length }) : say('report.no_problems'),
      known.map(({ says }) => says),
    ],
  ]
  return `${sections.map(([title, lines]) => [title, ...cut(lines, say)].join('\n  ')).join('\n')}\n`
}

const mostNamed = 8

const mendOf = (
  { what, bad, objects }: ReportBody['requirements']['rules'][number]['asks'][number],
  say: SayModel,
): string => {
  const named = objects.slice(0, mostNamed).map(({ name, record }) => name || `#${record}`)
  const more = bad - named.length
  const where = [...named, ...(more > 0 ? [say('report.more', { n: more })] : [])].join(', ')
  return say('ids.to_mend', { n: bad, what, where })
}

const cut = (lines: string[], say: SayModel): string[] =>
  lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines), say('report.more', { n: lines.length - mostLines })]
