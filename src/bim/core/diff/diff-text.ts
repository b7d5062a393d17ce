import { type Key, sayCode } from '../../../kernel/core/words.ts'
import type { SayModel } from '../words/say-model.ts'
import type { Change, Difference } from './diff.ts'
import type { ModelThing } from './model-things.ts'

const mostLines = 40

/** The difference for somebody who reads; a section without a line is left out. */
export const diffText = (difference: Difference, say: SayModel): string => {
  const { same, added, gone, moved, renamed, resized, replaced, marked, undecided } = difference
  const called = (thing: ModelThing): string => call(thing, say)
  const arrow = (key: Key, list: Change[], of: (thing: ModelThing) => string): string[] =>
    list.map(({ before, after }) => say(key, { thing: called(after), before: of(before), after: of(after) }))
  const head = Object.entries(same)
    .map(([family, how]) => ({ family, how, n: how.id + how.place + how.position }))
    .filter(({ n }) => n > 0)
    .map(({ family, how, n }) => say('diff.same', { n, what: sayCode(say, 'diff', family, { n }), ...how }))
  const sections: [key: Key, lines: string[]][] = [
    ['diff.added', added.map(called)],
    ['diff.gone', gone.map(called)],
    ['diff.moved', moved.map(({ after, metres }) => say('diff.by', { thing: called(after), metres }))],
    [
      'diff.renamed',
      arrow('diff.change', renamed, ({ name, number }) => [number, name].filter(Boolean).join(' ') || '—'),
    ],
    ['diff.resized', arrow('diff.change', resized, ({ area }) => say('report.area', { area: area ?? 0 }))],
    ['diff.replaced', arrow('diff.change', replaced, plate)],
    ['diff.marked', arrow('diff.change', marked, plate)],
    [
      'diff.undecided',
      undecided.map(({ gone, perhaps }) =>
        say('diff.perhaps', { thing: called(gone), other: perhaps.map(called).join(' ; ') }),
      ),
    ],
  ]
  const told = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([key, lines]) =>
      [
        say(key, { n: lines.length }),
        ...lines.slice(0, mostLines),
        ...(lines.length > mostLines ? [say('report.more', { n: lines.length - mostLines })] : []),
      ].join('\n  '),
    )
  return `${[...head, ...(told.length > 0 ? told : [say('diff.nothing')])].join('\n')}\n`
}

/** What is written on a thing's plate. */
const plate = ({ marks }: ModelThing): string => Object.values(marks).join(', ') || '—'

const call = ({ family, kind, name, number, dwelling, room, storey }: ModelThing, say: SayModel): string => {
  const what =
    family === 'equipment' ? sayCode(say, 'equipment', kind) : sayCode(say, 'diff', family, { n: 1 })
  const own = family === 'room' ? [number, name].filter(Boolean).join(' ') : name
  const where = [room, dwelling, family === 'storey' ? null : storey].filter((each) => each !== null)
  return [own ? say('diff.called', { what, name: own }) : what, ...where].join(', ')
}
