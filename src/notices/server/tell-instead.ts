import type { Kernel } from '../../kernel/server/slice.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { wayOf } from '../core/compose-letter.ts'
import type { TellingFact } from '../core/notice-matter.ts'
import { lettersOn } from './landlord-words.ts'
import { saveLetter } from './store.ts'

/** What was told, to whom, and by which fact. */
type ReturnedNews = { fact: string | null; person: string | null; template: string; via: string }

const toldBy = (db: Db, id: string): Promise<ReturnedNews | undefined> =>
  db.row<ReturnedNews>(sql`
    select m.fact, m.to_person as person, m.template, m.via from notices.mail m
    where m.id = ${id} and m.erased_at is null`)

const factOf = (db: Db, id: string): Promise<TellingFact | undefined> =>
  db.row(sql`
    select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f where f.id = ${id}`)

/** Whether what a text message says would still be said now (ISO). What no fact of the journal tells is said as long as it waits. */
export const isStillNews = async (kernel: Kernel, id: string, now: string): Promise<boolean> => {
  const told = await toldBy(kernel.database.owner, id)
  const fact = told?.fact ? await factOf(kernel.database.owner, told.fact) : undefined
  if (!told || !fact) return told !== undefined
  const { letters } = await kernel.database.transact((db) => lettersOn(kernel, db, fact, now))
  return letters.some(({ to, template }) => to.id === told.person && template === told.template)
}

/**
 * The same news leaves at once by another way, from what stands now, because one did not arrive: once, however often that is told.
 * Nothing leaves where the news is over, or no other way is known.
 */
export const tellInstead = async (kernel: Kernel, id: string, now: string): Promise<void> =>
  kernel.database.transact(async (db) => {
    const told = await toldBy(db, id)
    const fact = told?.fact ? await factOf(db, told.fact) : undefined
    if (!told || !fact) return
    const { letters, from } = await lettersOn(kernel, db, fact, now, {
      person: told.person,
      way: lostBy(told.via),
    })
    const letter = letters.find(({ to }) => to.id === told.person)
    if (!letter || wayOf(letter.to) === 'none') return
    if (await saveLetter(db, letter, from, derivedId('mail', from.fact, letter.to.id, 'instead')))
      await db.run(sql`update notices.mail set replaced_at = ${now} where id = ${id}`)
  })

const lostBy = (via: string): 'mail' | 'sms' => (via === 'sms' ? 'sms' : 'mail')
