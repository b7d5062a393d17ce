import { dayOf } from '../../kernel/core/dates.ts'
import type { Command } from '../../kernel/core/command.ts'
import type { AskedField, PassingAnswer, PassingField, PassingKeys } from '../../kernel/core/fields.ts'
import type { FieldDemand } from '../../kernel/core/field-standing.ts'
import type { Kernel, Slice } from '../../kernel/server/slice.ts'
import type { Db } from '../../kernel/server/sql.ts'
import { standingOfField } from '../core/question-rows.ts'
import { knownQuestions } from './known-questions.ts'

/** Every field that the house asks of people: each slice says its own. */
export const fieldsOf = (slices: readonly Slice[]): readonly AskedField[] =>
  slices.flatMap(({ fields = [] }) => fields)

/** Those, and what head office asks for some weeks: a question in the rounds is contested like any other. Asked as the owner. */
export const fieldsToday = async (db: Db, slices: readonly Slice[]): Promise<readonly AskedField[]> => [
  ...fieldsOf(slices),
  ...(await passingFields(db, slices, 'now')),
]

/** Those, and all that was ever asked for some weeks: a sum of before needs each of its parts. */
export const fieldsEver = async (db: Db, slices: readonly Slice[]): Promise<readonly AskedField[]> => [
  ...fieldsOf(slices),
  ...(await passingFields(db, slices, 'ever')),
]

/** What is, or was, asked for some weeks. */
export const passingFields = async (
  db: Db,
  slices: readonly Slice[],
  which: PassingKeys,
): Promise<readonly PassingField[]> => {
  const found: PassingField[] = []
  for (const { fieldsNow } of slices) found.push(...((await fieldsNow?.(db, which)) ?? []))
  return found
}

/**
 * To which question for some weeks an act of this instant (ISO) is an answer, however late it comes; nothing where none was asked then.
 * No act but its own answer tells what a question cost: its asker pays for it.
 */
export const passingAnswer = async (
  { database, slices }: Pick<Kernel, 'database' | 'slices'>,
  act: Pick<Command, 'type' | 'subject' | 'data'>,
  at: string,
): Promise<PassingAnswer | undefined> => {
  for (const { answersNow, fieldsNow } of slices) {
    const answer = answersNow?.(act)
    const fields = answer && (await fieldsNow?.(database.owner, [answer.key]))
    if (fields?.some((field) => wasAsked(field, at))) return answer
  }
  return undefined
}

const wasAsked = ({ from, until, reviewOn }: PassingField, at: string): boolean =>
  Date.parse(from) <= Date.parse(at) &&
  (until === null || Date.parse(at) <= Date.parse(until)) &&
  dayOf(at) <= reviewOn

export const fieldIn = async (
  { database, slices }: Pick<Kernel, 'database' | 'slices'>,
  key: string,
): Promise<AskedField | undefined> =>
  fieldsOf(slices).find((field) => field.key === key) ??
  (await fieldsToday(database.owner, slices)).find((field) => field.key === key)

/** What the house asks today of one of its fields; what it does not ask is optional. `today` as `yyyy-mm-dd`. */
export const demandOf = async (
  { database, slices }: Pick<Kernel, 'database' | 'slices'>,
  key: string,
  today = dayOf(new Date().toISOString()),
): Promise<FieldDemand> => {
  const field = await fieldIn({ database, slices }, key)
  return field ? standingOfField(field, await knownQuestions(database.owner, key), today).asks : 'optional'
}
