import type { CodeLists, Mapping } from '../mapping.ts'

export type MappingVersion = { mapping: Mapping; codes: CodeLists }

/** One thing that a version says otherwise than the one before; `from` and `to` are columns, fields or codes, '' where there was none. */
export type MappingChange = { code: MappingChangeCode; column: string; from: string; to: string }
export type MappingChangeCode = 'entity' | 'extent' | 'layout' | 'key' | 'use' | 'converter' | 'codes'

/** What changed from one version of a mapping to the next, column by column. */
export const compareMappings = (before: MappingVersion, after: MappingVersion): MappingChange[] => [
  ...differs('entity', '', before.mapping.entity, after.mapping.entity),
  ...differs('extent', '', extentOf(before), extentOf(after)),
  ...differs('layout', '', before.mapping.layout.delimiter, after.mapping.layout.delimiter),
  ...differs('key', '', before.mapping.key.join(', '), after.mapping.key.join(', ')),
  ...columnChanges(before, after),
]

const extentOf = ({ mapping }: MappingVersion): string => (mapping.full ? 'full' : 'delta')

const differs = (code: MappingChangeCode, column: string, from: string, to: string): MappingChange[] =>
  from === to ? [] : [{ code, column, from, to }]

type ReadColumn = { use: string; converter: string; codes: string }
const noColumn: ReadColumn = { use: '', converter: '', codes: '' }

const columnsOf = ({ mapping, codes }: MappingVersion): Map<string, ReadColumn> =>
  new Map(
    mapping.columns.flatMap(({ from, to, converter, codes: list }) =>
      from.map(
        (name) => [name, { use: to, converter, codes: sayCodes(list ? codes[list] : undefined) }] as const,
      ),
    ),
  )

const sayCodes = (codes: CodeLists[string] | undefined): string =>
  Object.entries(codes ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([theirs, ours]) => `${theirs} → ${ours || '∅'}`)
    .join(', ')

const columnChanges = (before: MappingVersion, after: MappingVersion): MappingChange[] => {
  const [was, is] = [columnsOf(before), columnsOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [a, b] = [was.get(name) ?? noColumn, is.get(name) ?? noColumn]
    if (a.use !== b.use) return differs('use', name, a.use, b.use)
    return [
      ...differs('converter', name, a.converter, b.converter),
      ...differs('codes', name, a.codes, b.codes),
    ]
  })
}
