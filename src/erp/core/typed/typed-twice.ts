import { ownerOf } from '../../../estate/core/contract.ts'
import { type TypingTaskName, taskOf } from './typing-tasks.ts'

type Values = Readonly<Record<string, unknown>>

/** What a source says of a key, before and now. */
export type SaidRow = { key: string; before: Values; now: Values }

/** A value that somebody typed here. `line`: a mark of that typing; `isNew`: since the last extract was taken; `isSent`: the ERP was told. */
export type TypedValue = {
  key: string
  field: string
  value: unknown
  /** of what names somebody or how to reach her: the mark by which the house knows what was said of it before */
  mark?: string
  line: string
  agency: string
  isNew: boolean
  isSent: boolean
}

export type TypedTwice = Pick<TypedValue, 'key' | 'field' | 'line' | 'agency'> & {
  task: TypingTaskName
  way: 'hereFirst' | 'thereFirst'
}

/**
 * Values that were typed in both systems. Here first: the ERP now says what somebody had typed here, and said otherwise before. There first:
 * somebody typed here what the ERP had already told. What the house itself sent there is no typing.
 */
export const findTypedTwice = (
  entity: string,
  rows: ReadonlyMap<string, SaidRow>,
  typed: readonly TypedValue[],
): TypedTwice[] =>
  typed.flatMap((value) => {
    const row = rows.get(value.key)
    const task = taskOf(entity, value.field)
    const way = row && !value.isSent && wayOf(entity, row, value)
    const { key, field, line, agency } = value
    return task && way ? [{ key, field, line, agency, task, way }] : []
  })

const wayOf = (
  entity: string,
  { before, now }: SaidRow,
  { field, value, mark, isNew }: TypedValue,
): TypedTwice['way'] | undefined => {
  const isTyped = (said: unknown): boolean => isSaid(said) && isSameValue(entity, field, said, value)
  const isBefore = (mark !== undefined && before[field] === mark) || isTyped(before[field])
  if (isBefore) return isNew ? 'thereFirst' : undefined
  return isTyped(now[field]) && Object.hasOwn(before, field) ? 'hereFirst' : undefined
}

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

const families = ['unit', 'building', 'lease', 'person'] as const
const isSameValue = (entity: string, field: string, a: unknown, b: unknown): boolean => {
  const family = families.find((each) => each === entity)
  return (family && ownerOf(family, field)?.isSame(a, b)) ?? a === b
}
