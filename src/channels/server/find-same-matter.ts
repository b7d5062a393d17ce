import { houseActor } from '../../kernel/core/access.ts'
import { isRefusal } from '../../kernel/core/command.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type Db, isAmong, sql } from '../../kernel/server/sql.ts'
import { natures, type Queries as RequestQueries } from '../../requests/core/contract.ts'
import type { Message } from '../core/message-shape.ts'
import { mostCandidates } from '../core/place-message.ts'
import { isOtherMatter, sameMatterDays } from '../core/same-matter.ts'
import { wordsWithSubject } from './said-message.ts'

export type Suggestion = RequestQueries['request.suggest']['output']

/** What words are about, as the counter hears them. */
export const suggestFor = async (
  kernel: Kernel,
  message: Pick<Message, 'subject' | 'words'>,
): Promise<Suggestion> => {
  const suggested = await kernel.ask(houseActor(derivedId('channels')), 'request.suggest', {
    words: wordsWithSubject(message),
  })
  if (isRefusal(suggested)) throw new Error('request.suggest answers everybody')
  return suggested as Suggestion
}

const groupOf = (nature: string | undefined): string | undefined =>
  natures.find(({ code }) => code === nature)?.group

/** Whether an answer to our mail about this request is about something else by now. */
export const isAboutOther = async (
  kernel: Kernel,
  request: string,
  message: Message,
  at: string,
): Promise<boolean> => {
  const { owner } = kernel.database
  const matter = await owner.row<{ nature: string; isOld: boolean }>(sql`
    select m.nature, (m.closed_at is not null or m.filed_at < ${at}::timestamptz - make_interval(days => ${sameMatterDays}::integer)) as "isOld"
    from requests.matter m where m.id = ${request}`)
  if (!matter?.isOld) return false
  const { natures: heard, isHeard } = await suggestFor(kernel, message)
  return isOtherMatter({
    subject: message.subject,
    group: isHeard ? groupOf(heard[0]?.code) : undefined,
    subjectsBefore: await subjectsAnswered(owner, message.clues.answers),
    groupBefore: groupOf(matter.nature) ?? '',
    isOld: matter.isOld,
  })
}

const subjectsAnswered = async (db: Db, answers: readonly string[]): Promise<string[]> => {
  const ours = answers.flatMap((name) => /^([0-9a-f-]{36})@/i.exec(name)?.[1] ?? [])
  const found = await db.rows<{ subject: string }>(sql`
    select m.subject from notices.mail_said m where ${isAmong(sql`m.id`, ours)} and m.subject <> ''
    union
    select m.subject from channels.message m
    where m.channel = 'mail' and m.external = any (${[...answers]}::text[]) and m.subject <> '' limit 50`)
  return found.map(({ subject }) => subject)
}

/** Open requests of this household that may be the same: of the same group, thirty days old at most, the last first. */
export const openAlike = async (
  db: Db,
  household: string | null,
  nature: string,
  at: string,
): Promise<string[]> => {
  const group = groupOf(nature)
  if (!household || !group) return []
  const codes = natures.filter((one) => one.group === group).map(({ code }) => code)
  const found = await db.rows<{ id: string }>(sql`
    select m.id from requests.matter m
    where m.household = ${household} and m.closed_at is null and m.nature = any (${codes}::text[])
      and m.filed_at > ${at}::timestamptz - make_interval(days => ${sameMatterDays}::integer)
    order by m.filed_at desc limit ${mostCandidates}`)
  return found.map(({ id }) => id)
}
