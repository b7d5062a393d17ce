import { type Db, sql } from '../../kernel/server/sql.ts'
import type { KnownIdea } from '../core/answer-idea.ts'
import type { Commands } from '../core/contract.ts'
import type { Naming } from '../core/set-answerer.ts'

export const ideaNow = (db: Db, id: string): Promise<KnownIdea> =>
  db.row(sql`select i.state, i.answers from bond.idea i where i.id = ${id}`)

export const topicNow = (db: Db, id: string): Promise<Naming['topic']> =>
  db.row(sql`select t.directorate, t.person, t.deputy from bond.topic t where t.id = ${id}`)

/** Those of these who work at head office. */
export const atHeadOffice = async (db: Db, people: readonly (string | null)[]): Promise<string[]> => {
  const asked = people.filter((one) => one !== null)
  const rows = await db.rows<{ person: string }>(sql`
    select c.person from people.colleague c where c.person = any (${asked}::uuid[]) and c.role = 'hq' and c.active`)
  return rows.map(({ person }) => person)
}

export const saveAnswerer = (
  db: Db,
  id: string,
  { person, deputy }: Commands['bond.setAnswerer'],
): Promise<number> =>
  db.run(sql`update bond.topic set person = ${person}, deputy = ${deputy} where id = ${id}`)

/** Slips of a person that nobody has read. */
export const waitingSlips = async (db: Db, sender: string): Promise<number> =>
  (await db.row<{ n: number }>(sql`select count(*)::int as n from bond.slip s where s.sender = ${sender}`))
    ?.n ?? 0

/** Keeps a slip, once. */
export const saveSlip = (
  db: Db,
  { id, sender, sealed, day }: { id: string; sender: string; sealed: Buffer; day: string },
): Promise<number> =>
  db.run(sql`
    insert into bond.slip (id, sender, sealed, put_on) values (${id}, ${sender}, ${sealed}, ${day}::date) on conflict do nothing`)

type IdeaRow = {
  id: string
  words: string
  route: string
  version: string
  refusals: readonly string[]
  toldOn: string
  signedBy: string | null
}

/** Keeps an idea, once, and the box in which voices for it are counted. */
export const saveIdea = async (db: Db, idea: IdeaRow): Promise<void> => {
  const { id, words, route, version, refusals, toldOn, signedBy } = idea
  await db.run(sql`
    insert into bond.idea (id, words, route, version, refusals, told_on, signed_by)
    values (${id}, ${words}, ${route}, ${version}, ${[...refusals]}::text[], ${toldOn}::date, ${signedBy}) on conflict do nothing`)
  await makeBox(db, `idea:${id}`)
}

/** A box to count in, until it is counted a last time. */
export const makeBox = (db: Db, name: string): Promise<number> =>
  db.run(sql`insert into bond.box (name) values (${name}) on conflict do nothing`)

type AnswerRow = Commands['bond.answerIdea'] & { idea: string; n: number; at: string; by: string }

/** Keeps an answer beside those of before, and where the idea stands with it. */
export const saveAnswer = async (db: Db, { idea, n, at, by, ...said }: AnswerRow): Promise<void> => {
  const plannedOn = said.kind === 'yes' ? said.plannedOn : null
  const version = said.kind === 'shipped' ? said.version : null
  await db.run(sql`
    insert into bond.answer (idea, n, kind, words, planned_on, version, at, by_person)
    values (${idea}, ${n}, ${said.kind}, ${said.words}, ${plannedOn}::date, ${version}, ${at}, ${by})`)
  await db.run(sql`update bond.idea set state = ${said.kind}, answers = ${n} where id = ${idea}`)
}

/** Lets go of what somebody said that nobody has read, and of her name under what she signed. */
export const forgetSender = async (db: Db, person: string): Promise<number> => {
  await db.run(sql`delete from bond.slip where sender = ${person}`)
  await db.run(sql`delete from bond.quiet where person = ${person}`)
  await db.run(sql`
    update bond.topic set person = case when person = ${person} then null else person end,
      deputy = case when ${person} in (person, deputy) then null else deputy end
    where ${person} in (person, deputy)`)
  return db.run(sql`update bond.idea set signed_by = null where signed_by = ${person}`)
}

/** Who is not asked: in this quarter, ever, or asked again. */
export const saveQuiet = (
  db: Db,
  person: string,
  quiet: Commands['bond.setQuiet']['quiet'],
  quarter: string,
): Promise<number> =>
  quiet === 'no'
    ? db.run(sql`delete from bond.quiet where person = ${person}`)
    : db.run(sql`
        insert into bond.quiet (person, quarter) values (${person}, ${quiet === 'ever' ? null : quarter})
        on conflict (person) do update set quarter = excluded.quarter`)

/** Slips that nobody opened in a year say nothing any more. */
export const forgetSlips = (db: Db, now: string): Promise<number> =>
  db.run(sql`delete from bond.slip where put_on < (${now}::timestamptz - interval '1 year')::date`)
