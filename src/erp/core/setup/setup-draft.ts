import { groupRows } from '../../../kernel/core/group-rows.ts'
import type { ConverterName } from '../converters.ts'
import type { Entity } from '../entities.ts'
import type { CodeLists, Mapping } from '../mapping.ts'

/** What somebody says of one column: nothing (`''`), `key`, or a field of ours; `codes`: theirs → ours where it is written in codes. */
export type ColumnDraft = {
  name: string
  use: string
  converter: ConverterName
  codes: Record<string, string> | null
}

/** A source while somebody sets it up. `delimiter`, `columns` in their order in the file. */
export type SetupDraft = {
  entity: Entity
  full: boolean
  delimiter: Mapping['layout']['delimiter']
  isHeaded: boolean
  columns: readonly ColumnDraft[]
}

/** Why a draft cannot be kept yet; each has its sentence (`erp.setup.lacks.…`). */
export type DraftLack = 'key' | 'field'

export const lackOf = ({ columns }: SetupDraft): DraftLack | undefined => {
  if (!columns.some(({ use }) => use === 'key')) return 'key'
  return columns.some(({ use }) => use !== '' && use !== 'key') ? undefined : 'field'
}

/** A draft as data: columns that tell one field together are read as one, joined by a space. */
export const mappingOf = (draft: SetupDraft): { mapping: Mapping; codes: CodeLists } => {
  const { entity, full, delimiter, isHeaded, columns } = draft
  const told = columns.filter(({ use }) => use !== '' && use !== 'key')
  const fields = [...groupRows(told, ({ use }) => use)]
  return {
    mapping: {
      entity,
      full,
      layout: { delimiter, ...(isHeaded ? {} : { columns: columns.map(({ name }) => name) }) },
      key: columns.filter(({ use }) => use === 'key').map(({ name }) => name),
      columns: fields.map(([to, [first, ...others]]) => ({
        from: [first!, ...others].map(({ name }) => name),
        to,
        converter: first!.converter,
        ...(first!.codes && { codes: first!.name }),
      })),
    },
    codes: Object.fromEntries(
      fields.flatMap(([, [first]]) => (first?.codes ? [[first.name, first.codes]] : [])),
    ),
  }
}

/** A source that stands, as a draft: its columns in the order of a file where one is given, those that it no longer has at the end. */
export const draftOf = (mapping: Mapping, codes: CodeLists, inFile: readonly string[] = []): SetupDraft => {
  const uses = new Map<string, ColumnDraft>()
  for (const name of mapping.key) uses.set(name, { name, use: 'key', converter: 'text', codes: null })
  for (const { from, to, converter, codes: list } of mapping.columns)
    for (const [i, name] of from.entries())
      uses.set(name, {
        name,
        use: to,
        converter,
        codes: i === 0 && list !== undefined ? { ...codes[list] } : null,
      })
  const { delimiter, columns: told } = mapping.layout
  const names = new Set([...inFile, ...(told ?? []), ...uses.keys()])
  return {
    entity: mapping.entity,
    full: mapping.full,
    delimiter,
    isHeaded: !told,
    columns: [...names].map((name) => uses.get(name) ?? { name, use: '', converter: 'text', codes: null }),
  }
}
