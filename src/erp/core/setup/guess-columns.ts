import { plain } from '../../../kernel/core/fold-words.ts'
import { type ConverterName, converters } from '../converters.ts'
import { type Entity, entityNames } from '../entities.ts'
import { hintedFields, hintOf, keyHintOf } from './field-hints.ts'
import { guessCode } from './guess-code.ts'
import { countValues, type Sample } from './read-sample.ts'
import type { ColumnDraft } from './setup-draft.ts'

/** Many codes are no codes: words that somebody typed. */
const mostCodes = 60

/** Of what an extract tells: what most of its columns speak of, its name and its first column counting more. */
export const guessEntity = (columns: readonly string[], file: string): Entity => {
  const scored = entityNames.map((entity) => {
    const { named, file: files } = keyHintOf(entity)
    const told = new Set(columns.map((name) => guessField(entity, name)).filter(Boolean)).size
    const first = named.test(plain(columns[0] ?? '')) ? 3 : 0
    return { entity, score: told + first + (files.test(plain(file)) ? 4 : 0) }
  })
  return scored.toSorted((a, b) => b.score - a.score)[0]!.entity
}

const guessField = (entity: Entity, column: string): string | undefined => {
  const name = plain(column)
  return hintedFields(entity).find((field) => hintOf(entity, field).named.test(name))
}

/** What each column of a sample is likely to tell: one numbers the lines, and no two tell the same field. */
export const guessColumns = (sample: Sample, entity: Entity): ColumnDraft[] => {
  const { named } = keyHintOf(entity)
  const key = sample.columns.find((name) => named.test(plain(name)))
  const told = new Set<string>()
  return sample.columns.map((name) => {
    if (name === key) return { ...unread(name), use: 'key' }
    const field = guessField(entity, name)
    if (!field || told.has(field)) return unread(name)
    told.add(field)
    return readAs(sample, entity, name, field)
  })
}

/** A column of which nothing is taken. */
export const unread = (name: string): ColumnDraft => ({ name, use: '', converter: 'text', codes: null })

/** A column taken for a field: read by what fits most of its values, with codes where they are not the values of ours. */
export const readAs = (
  sample: Sample | undefined,
  entity: Entity,
  name: string,
  field: string,
): ColumnDraft => {
  const values = sample ? countValues(sample, name).map(({ value }) => value) : []
  const converter = proposeConverter(hintOf(entity, field).converters, values)
  const draft: ColumnDraft = { name, use: field, converter, codes: null }
  return needsCodes(entity, draft, values) ? { ...draft, codes: guessCodes(field, values) } : draft
}

const reads = (converter: ConverterName, value: string): boolean => 'value' in converters[converter](value)

const proposeConverter = (allowed: readonly ConverterName[], values: readonly string[]): ConverterName =>
  allowed
    .map((name) => ({ name, n: values.filter((value) => reads(name, value)).length }))
    .toSorted((a, b) => b.n - a.n)[0]!.name

const needsCodes = (entity: Entity, { use, converter }: ColumnDraft, values: readonly string[]): boolean => {
  const { isCoded, options } = hintOf(entity, use)
  if (!isCoded || values.length > mostCodes) return false
  return values.some((value) => !reads(converter, value) || (options && !options.includes(value)))
}

/** Codes of a column with what the house takes them for; those that it cannot tell are left out. */
export const guessCodes = (field: string, values: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    values.flatMap((value) => {
      const ours = guessCode(field, value)
      return ours === undefined ? [] : [[value, ours]]
    }),
  )
