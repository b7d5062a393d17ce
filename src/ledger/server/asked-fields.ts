import { dayOf } from '../../kernel/core/dates.ts'
import type { AskedField } from '../../kernel/core/fields.ts'
import type { FieldDemand } from '../../kernel/core/field-standing.ts'
import type { Kernel, Slice } from '../../kernel/server/slice.ts'
import type { Db } from '../../kernel/server/sql.ts'
import { standingOfField } from '../core/question-rows.ts'
import { knownQuestions } from './known-questions.ts'

/** Every field that the house asks of people: each slice says its own. */
export const fieldsOf = (slices: readonly Slice[]): readonly AskedField[] =>
  slices.flatMap(({ fields = [] }) => fields)

/** Those, and what head office asks for some weeks: a question in the rounds is contested like any other. Asked as the owner. */
export const fieldsToday = async (db: Db, slices: readonly Slice[]): Promise<readonly AskedField[]> => {
  const running: AskedField[] = []
  for (const { fieldsNow } of slices) running.push(...((await fieldsNow?.(db)) ?? []))
  return [...fieldsOf(slices), ...running]
}

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
