import type { AskedField, PassingAnswer } from '../../kernel/core/fields.ts'
import type { Slice } from '../../kernel/server/slice.ts'
import type { SortedEffort } from '../core/sort-effort.ts'

/** A question in an act that stood: answered or left empty, as it was offered, and which thing was told what (where that is short). */
export type GivenAnswer = {
  question: string
  isSkip: boolean
  isSame: boolean
  told?: { thing: string; value: string }
}

/** `depth`: in how many parts of the data its answer may lie; 0: in the data themselves. */
type ActQuestion = { field: AskedField; name: string; depth: number }

/** The questions of each type of act, with the name that its data give to the answer. */
export type ActQuestions = ReadonlyMap<string, readonly ActQuestion[]>

/** `fields.maker` of a thing, `building.receivedOn`: an answer lies no deeper. */
const deepest = 2

/**
 * Where each question is answered: in the acts of its slice whose data bear the last part of its key, those with the same first part
 * where there are any (`person.phone` in `person.correct`), or those that it names (`acts`, and `answer` as their data call it). Where no
 * data bear it themselves, in a part of them (`estate.maker` in the `fields` of `asset.correct`).
 */
export const actQuestions = (slices: readonly Slice[]): ActQuestions => {
  const found = new Map<string, ActQuestion[]>()
  for (const { fields = [], commands = {} } of slices)
    for (const field of fields) {
      const [first, last] = field.key.split(/\.(.*)/) as [string, string]
      const name = field.answer ?? last
      const depths = new Map(Object.entries(commands).map(([type, { data }]) => [type, depthOf(data, name)]))
      const least = Math.min(...depths.values())
      const bearing = [...depths.keys()].filter((type) => least <= deepest && depths.get(type) === least)
      const own = bearing.filter((type) => type.startsWith(`${first}.`))
      for (const type of field.acts ?? (own.length ? own : bearing)) {
        const depth = Math.min(deepest, depths.get(type) ?? deepest)
        found.set(type, [...(found.get(type) ?? []), { field, name, depth }])
      }
    }
  return found
}

/** In how many parts of the data an answer lies, at least; more than `deepest`: they bear none. */
const depthOf = (schema: unknown, name: string, depth = 0): number => {
  const shape = shapeOf(schema)
  if (name in shape || depth > deepest) return depth
  return Math.min(deepest + 1, ...Object.values(shape).map((part) => depthOf(part, name, depth + 1)))
}

// What may be left out, or be null, has the shape of what it is else.
const shapeOf = (schema: unknown): object => {
  const { shape, innerType } =
    (schema as { _zod?: { def?: { shape?: object; innerType?: unknown } } })._zod?.def ?? {}
  return shape ?? (innerType === undefined ? {} : shapeOf(innerType))
}

type SentAct = { type: string; subject: string; data: unknown }

/** What became of the questions of an act: those that its data answer, that stood on its screen, or that cost seconds. */
export const answersIn = (
  { type, subject, data }: SentAct,
  { kept, stood, same }: Pick<SortedEffort, 'kept' | 'stood' | 'same'>,
  questions: ActQuestions,
): GivenAnswer[] =>
  (questions.get(type) ?? []).flatMap(({ field: { key, kind }, name, depth }) => {
    const value = valueWithin(data, name, depth)
    const isAnswered = !isEmpty(value) || kept.some(({ field }) => field === key)
    if (!isAnswered && !stood.includes(key)) return []
    const text = isEmpty(value) || !isTraced(kind) ? '' : JSON.stringify(value)
    return {
      question: key,
      isSkip: !isAnswered,
      isSame: isAnswered && same.includes(key),
      ...(text && text.length <= longestTraced
        ? { told: { thing: `${key} ${thingOf(data, subject)}`, value: text } }
        : {}),
    }
  })

/** What was said to a question that is asked for some weeks: its act bears nothing else. */
export const givenTo = ({ key, thing, value }: PassingAnswer): GivenAnswer => ({
  question: key,
  isSkip: false,
  isSame: false,
  told: { thing: `${key} ${thing}`, value },
})

/** Nobody says the same long text twice, and no picture is. */
const longestTraced = 60
const isTraced = (kind: AskedField['kind']): boolean => !['photo', 'paper', 'sound'].includes(kind)

const valueIn = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined

const valueWithin = (data: unknown, name: string, depth: number): unknown => {
  const value = valueIn(data, name)
  if (!isEmpty(value) || depth === 0 || typeof data !== 'object' || data === null || Array.isArray(data))
    return value
  return Object.values(data)
    .map((part) => valueWithin(part, name, depth - 1))
    .find((found) => !isEmpty(found))
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)

// What it is about: equipment, a dwelling, else the matter itself.
const thingOf = (data: unknown, subject: string): string => {
  for (const name of ['asset', 'unit']) {
    const value = valueIn(data, name)
    if (typeof value === 'string') return value
  }
  return subject
}
