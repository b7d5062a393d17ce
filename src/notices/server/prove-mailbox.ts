import type { Lang } from '../../kernel/core/access.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { heardFrom, mailboxOf, makeLink } from '../../kernel/server/signed-links.ts'
import type { Kernel, Task } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type Letter, wayOf } from '../core/compose-letter.ts'
import { bodyOf } from '../core/mail-html.ts'
import { askingLetter, type Mailbox, mayHear } from '../core/mailbox-proof.ts'
import type { LetterOrigin } from './letter-origin.ts'
import { daysOpen, saveKey, saveLetter } from './store.ts'

/** What a mailbox has heard so far, and whether somebody of the house has it. What was opened of this matter counts for it. */
export const mailboxAt = async (db: Db, email: string, matter: string | null): Promise<Mailbox> => {
  const heard = await heardFrom(db, await mailboxOf(db, email))
  const here = await db.row<{ known: boolean; opened: boolean }>(sql`
    select exists (select from people.reachable p where lower(p.email) = lower(${email}) and p.kind <> 'contact' and p.erased_at is null)
      or exists (select from contractors.company f where lower(f.email) = lower(${email})) as known,
      exists (select from kernel.signed_link l where l.matter = ${matter}::uuid and l.purpose = 'thread' and l.used_at is not null) as opened`)
  return { ...heard, known: here?.known ?? false, opened: heard.opened || (here?.opened ?? false) }
}

type AskingMatter = {
  /** of the mail: the same twice is one */
  id: string
  person: string | null
  email: string
  lang: Lang
  matter: string
  held: boolean
}

/** Asks a mailbox whether a request in its name is its own, by a link that opens what was sent in its name. */
export const askMailbox = async (db: Db, kernel: Kernel, asked: AskingMatter): Promise<void> => {
  const { id, person, email, lang, matter, held } = asked
  if (await db.row(sql`select 1 from notices.mail where id = ${id}`)) return
  const landlord = await db.row<{ name: string | null }>(
    sql`select value->>'name' as name from kernel.setting where key = 'landlord'`,
  )
  const { subject, paragraphs, button } = askingLetter(lang, landlord?.name ?? 'Loge', held)
  const token = await makeLink(db, {
    purpose: 'thread',
    person: person ?? undefined,
    matter,
    sentTo: await mailboxOf(db, email),
    days: daysOpen.thread,
  })
  const url = `${kernel.settings.publicUrl}/t#${token}`
  await saveKey(db, {
    id,
    template: 'confirm',
    to: person,
    email,
    lang,
    subject,
    body: bodyOf(paragraphs, { words: button, url }, lang),
    request: matter,
  })
}

/** A letter to who filed without an account: as it is, as a question whether the mailbox is hers, or not at all. */
export const saveToStranger = async (
  db: Db,
  kernel: Kernel,
  letter: Letter,
  from: LetterOrigin,
): Promise<void> => {
  const { to, template } = letter
  const matter = to.matter ?? from.matter
  if (wayOf(to) !== 'mail' || !matter) return void (await saveLetter(db, letter, from))
  const mailbox = await mailboxAt(db, to.email, matter)
  const first = template === 'filed'
  const hears = mayHear(mailbox, first)
  if (hears === 'all')
    return void (await saveLetter(
      db,
      letter,
      first && !mailbox.known ? { ...from, sentTo: await mailboxOf(db, to.email) } : from,
    ))
  if (hears === 'nothing') return
  const id = derivedId('mail', from.fact, to.id)
  await askMailbox(db, kernel, { id, person: to.id, email: to.email, lang: to.lang, matter, held: false })
}

type HeldAddress = { email: string | null; lang: Lang }

/** What was kept aside until its mailbox answers: the mailbox is asked. */
export const askForHeld: Task = async ({ request, fact }, kernel) => {
  await kernel.database.transact(async (db) => {
    const matter = String(request)
    const held = await db.row<HeldAddress>(sql`
      select u.filing #>> '{requester,email}' as email, u.lang from requests.unconfirmed_filing u where u.id = ${matter} and u.way = 'mail'`)
    if (!held?.email) return
    const { waiting, today } = await mailboxAt(db, held.email, matter)
    if (mayHear({ known: false, opened: false, waiting, today }, true) === 'nothing') return
    const id = derivedId('mail', String(fact), matter)
    await askMailbox(db, kernel, { id, person: null, email: held.email, lang: held.lang, matter, held: true })
  })
}
