import type { ConverterName } from '../converters.ts'
import type { Entity } from '../entities.ts'
import { hintOf } from './field-hints.ts'
import { guessColumns, guessEntity, readAs, unread } from './guess-columns.ts'
import type { Sample } from './read-sample.ts'
import { type ColumnDraft, draftOf, mappingOf, type SetupDraft } from './setup-draft.ts'

/** What the house proposes of a file that nobody has set up: each line of it is for a person to see. */
export const proposeDraft = (sample: Sample, file: string): SetupDraft => {
  const entity = guessEntity(sample.columns, file)
  const { delimiter, isHeaded } = sample
  const full = !/delta|diff|modif|maj/i.test(file)
  return { entity, full, delimiter, isHeaded, columns: guessColumns(sample, entity) }
}

/** A draft beside another file: what is told of its columns stays, those that it does not have stand at the end. */
export const holdAgainst = (draft: SetupDraft, sample: Sample): SetupDraft => {
  const { mapping, codes } = mappingOf(draft)
  const { delimiter, isHeaded } = sample
  return { ...draftOf(mapping, codes, sample.columns), delimiter, isHeaded }
}

export const tellEntity = (draft: SetupDraft, sample: Sample | undefined, entity: Entity): SetupDraft => ({
  ...draft,
  entity,
  columns: sample ? guessColumns(sample, entity) : draft.columns.map(({ name }) => unread(name)),
})

/** A column taken for a field, for the key, or for nothing. */
export const tellUse = (
  draft: SetupDraft,
  sample: Sample | undefined,
  name: string,
  use: string,
): SetupDraft => withColumn(draft, name, () => columnFor(draft.entity, sample, name, use))

const columnFor = (entity: Entity, sample: Sample | undefined, name: string, use: string): ColumnDraft => {
  if (use === '' || use === 'key') return { ...unread(name), use }
  const column = readAs(sample, entity, name, use)
  return sample || !hintOf(entity, use).isCoded ? column : { ...column, codes: {} }
}

export const tellConverter = (draft: SetupDraft, name: string, converter: ConverterName): SetupDraft =>
  withColumn(draft, name, (column) => ({ ...column, converter }))

/** A code of theirs gets one of ours: '' says nothing; undefined leaves its lines waiting. */
export const tellCodeOf = (
  draft: SetupDraft,
  name: string,
  theirs: string,
  ours: string | undefined,
): SetupDraft =>
  withColumn(draft, name, (column) => {
    const { [theirs]: _, ...others } = column.codes ?? {}
    return { ...column, codes: ours === undefined ? others : { ...others, [theirs]: ours } }
  })

const withColumn = (
  draft: SetupDraft,
  name: string,
  change: (column: ColumnDraft) => ColumnDraft,
): SetupDraft => ({
  ...draft,
  columns: draft.columns.map((column) => (column.name === name ? change(column) : column)),
})
