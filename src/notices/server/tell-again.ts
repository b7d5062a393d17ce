import type { Kernel, Task } from '../../kernel/server/slice.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { LostWay } from '../../people/core/contract.ts'
import { wayOf } from '../core/compose-letter.ts'
import type { TellingFact } from '../core/notice-matter.ts'
import { saveReturned } from './failed-notice.ts'
import { lettersOn } from './landlord-words.ts'
import { saveLetter } from './store.ts'

/** What was told, to whom, and by which fact. */
type ToldNews = {
  fact: string | null
  person: string | null
  template: string
  via: string
  request: string | null
}

const newsColumns = sql`m.fact, m.to_person as person, m.template, m.via, m.request from notices.mail m`

// The journal is in the order of its matters: a fact of another one, an incident or a poster, is looked for in all of it.
const factTold = async (db: Db, { fact, request }: ToldNews): Promise<TellingFact | undefined> =>
  fact === null
    ? undefined
    : ((await factWhere(db, sql`f.subject = ${request}::uuid and f.id = ${fact}`)) ??
      (await factWhere(db, sql`f.id = ${fact}`)))

const factWhere = (db: Db, which: RawBuilder<unknown>): Promise<TellingFact | undefined> =>
  db.row<TellingFact>(sql`
    select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f where ${which} limit 1`)

/** Whether what a text message says would still be said now (ISO). What no fact of the journal tells is said as long as it waits. */
export const isStillNews = async (kernel: Kernel, id: string, now: string): Promise<boolean> => {
  const { owner } = kernel.database
  const news = await owner.row<ToldNews>(
    sql`select ${newsColumns} where m.id = ${id} and m.erased_at is null`,
  )
  const fact = news && (await factTold(owner, news))
  if (!news || !fact) return news !== undefined
  const { letters } = await kernel.database.transact((db) => lettersOn(kernel, db, fact, now))
  return letters.some(({ to, template }) => to.id === news.person && template === news.template)
}

/**
 * The same news leaves at once by the way that is left, from what stands now, because a mail or a text did not arrive: once, however
 * often that is told. Nothing leaves where the news is over, or no other way is known; a key to enter is asked for anew by whom it lets in.
 */
export const tellOtherwise = async (kernel: Kernel, id: string, now: string): Promise<void> =>
  kernel.database.transact(async (db) => {
    const news = await db.row<ToldNews>(sql`
      select ${newsColumns} where m.id = ${id} and m.via <> 'paper' and m.replaced_at is null and m.erased_at is null for update`)
    if (!news?.person || !news.fact) return
    const { person } = news
    const ways = [lostBy(news.via), ...(await waysTried(db, news.fact, person))]
    const instead = derivedId('mail', news.fact, person, 'instead', id)
    const fact = (await factTold(db, news)) ?? (await unwrittenFact(kernel, db, { id, instead, ways, now }))
    if (!fact) return
    const { letters, from } = await lettersOn(kernel, db, fact, now, { person, ways })
    const letter = letters.find(({ to }) => to.id === person)
    if (!letter || wayOf(letter.to) === 'none') return
    if (await saveLetter(db, letter, from, instead))
      await db.run(sql`update notices.mail set replaced_at = ${now} where id = ${id}`)
  })

// What somebody is asked in confidence stands in no journal: the slice that asks it knows its fact.
const unwrittenFact = async (
  { slices, settings }: Kernel,
  db: Db,
  { id, instead, ways, now }: { id: string; instead: string; ways: readonly LostWay[]; now: string },
): Promise<TellingFact | undefined> => {
  const lost = { notice: id, instead, tried: ways, texts: settings.textGateway !== undefined, now }
  for (const { mails } of slices) {
    const fact = await mails?.again?.(db, lost)
    if (fact) return fact
  }
  return undefined
}

const waysTried = async (db: Db, fact: string, person: string): Promise<LostWay[]> =>
  (
    await db.rows<{ via: string }>(sql`
      select distinct m.via from notices.mail m where m.fact = ${fact} and m.to_person = ${person} and m.via <> 'paper'
        and (m.failed_at is not null or m.returned_at is not null or m.replaced_at is not null)`)
  ).map(({ via }) => lostBy(via))

const lostBy = (via: string): LostWay => (via === 'sms' ? 'sms' : 'mail')

/** A job: what did not arrive is told again. `returned`: a mail came back, with the status that says why (RFC 3463). */
export const tellAgain: Task = async ({ mail, returned }, kernel) => {
  const now = new Date().toISOString()
  if (typeof returned === 'string') await saveReturned(kernel.database.owner, String(mail), returned, now)
  await tellOtherwise(kernel, String(mail), now)
}
