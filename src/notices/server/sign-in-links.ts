import type { CodeUnder } from '../../kernel/core/words.ts'
import type { MailKey } from '../core/mail-words.ts'
import type { Actor } from '../../kernel/core/access.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { makeLink } from '../../kernel/server/signed-links.ts'
import type { Task } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { formerDays, letterDays } from '../../people/core/contract.ts'
import { bodyOf } from '../core/mail-html.ts'
import { mayAskAgain } from '../core/mailbox-proof.ts'
import { daysOpen, saveKey } from './store.ts'
import { askMailbox, mailboxAt } from './prove-mailbox.ts'

type LinkAddressee = { name: string; email: string; lang: Actor['lang'] }

/** A link to enter: the one that she asked for, or the first (`invite`). Made here, where it leaves: no job holds its secret. */
export const signIn: Task = async ({ person, mail, template, request, lease, browser }, kernel) => {
  if (template === 'thread') return threadAgain({ person, mail, request }, kernel)
  if (template === 'lease') return leaseAgain({ person, mail, lease }, kernel)
  const which = template === 'invite' ? 'invite' : 'signin'
  const to = await kernel.database.owner.row<LinkAddressee & { staff: boolean }>(sql`
    select p.kind = 'staff' as staff, p.first_name || ' ' || p.last_name as name, people.opening_address(p.id, ${formerDays}, ${letterDays}) as email, p.lang from people.reachable p
    where p.id = ${person} and p.erased_at is null`)
  if (!to?.email) return
  const landlord = await kernel.database.owner.row<{ name: string | null }>(
    sql`select value->>'name' as name from kernel.setting where key = 'landlord'`,
  )
  const say = (key: MailKey): string =>
    kernel.say(to.lang, `mail.${key}`, { name: to.name.trim(), landlord: landlord?.name ?? 'Loge' })
  await kernel.database.transact(async (db) => {
    const id = String(mail)
    if (await db.row(sql`select 1 from notices.mail where id = ${id}`)) return
    // Of somebody who works here: ten minutes, and only where it was asked for.
    const token = await makeLink(db, {
      purpose: 'signin',
      person: String(person),
      ...(to.staff && typeof browser === 'string' ? { browser } : {}),
      days: to.staff && which === 'signin' ? daysOpen.staff : daysOpen[which],
    })
    const url = `${kernel.settings.publicUrl}/in#${token}`
    await saveKey(db, {
      id,
      template: 'signin',
      to: String(person),
      email: to.email,
      lang: to.lang,
      subject: say(`${which}.subject`),
      body: bodyOf(
        [say('line.hello'), say(`${which}.what`), say(`${which}.once`)],
        { words: say(`${which}.button`), url },
        to.lang,
      ),
    })
  })
}

/** A fresh link to all the orders of a firm. It is made here, where it leaves: its secret is in no fact and no answer. */
export const inviteFirm: Task = async ({ firm, fact }, kernel) => {
  await kernel.database.transact(async (db) => {
    const id = derivedId('mail', String(fact), String(firm))
    const to = await db.row<LinkAddressee>(sql`
      select f.name, f.email, f.lang from contractors.company f
      where f.id = ${firm} and f.email <> '' and not exists (select from notices.mail m where m.id = ${id})`)
    if (!to) return
    const say = (key: MailKey): string =>
      kernel.say(to.lang, `mail.${key}`, { name: to.name, n: daysOpen.firm })
    const token = await makeLink(db, { purpose: 'firm', firm: String(firm), days: daysOpen.firm })
    await saveKey(db, {
      id,
      template: 'firmLink',
      to: String(firm),
      email: to.email,
      lang: to.lang,
      subject: say('firmLink.subject'),
      body: bodyOf(
        [say('line.hello'), say('firmLink.what'), say('firmLink.yours')],
        { words: say('firmLink.button'), url: `${kernel.settings.publicUrl}/o#${token}` },
        to.lang,
      ),
    })
  })
}

/** A new link to one thread of somebody without an account, at the address that she gave when she filed. */
const threadAgain: Task = async ({ person, mail, request }, kernel) => {
  await kernel.database.transact(async (db) => {
    const id = String(mail)
    if (await db.row(sql`select 1 from notices.mail where id = ${id}`)) return
    const to = await db.row<LinkAddressee & { no: number; nature: CodeUnder<'nature'> }>(sql`
      select p.name as name, p.email, p.lang, r.no, r.nature
      from people.reachable p join requests.matter r on r.id = ${request} and r.requester = p.id
      where p.id = ${person} and p.email <> '' and p.erased_at is null and r.archived_at is null`)
    if (!to) return
    const matter = String(request)
    // Whoever asks may not be whoever has the mailbox: what is in the thread leaves once it has been opened.
    const hears = mayAskAgain(await mailboxAt(db, to.email, matter))
    if (hears === 'nothing') return
    const { email, lang } = to
    if (hears === 'asked')
      return askMailbox(db, kernel, { id, person: String(person), email, lang, matter, held: false })
    const nature = kernel.say(to.lang, `nature.${to.nature}`)
    const say = (key: MailKey): string =>
      kernel.say(to.lang, `mail.${key}`, { name: to.name, no: String(to.no), nature })
    const token = await makeLink(db, {
      purpose: 'thread',
      person: String(person),
      matter,
      days: daysOpen.thread,
    })
    await saveKey(db, {
      id,
      template: 'threadLink',
      to: String(person),
      email: to.email,
      lang: to.lang,
      request: matter,
      subject: say('threadLink.subject'),
      body: bodyOf(
        [say('line.helloAll'), say('threadLink.what'), say('threadLink.yours')],
        { words: say('threadLink.button'), url: `${kernel.settings.publicUrl}/t#${token}` },
        to.lang,
      ),
    })
  })
}

/** A new link to the papers of a lease, for who lives there no more: at the address by which she asked for it. */
const leaseAgain: Task = async ({ person, mail, lease }, kernel) => {
  await kernel.database.transact(async (db) => {
    const id = String(mail)
    if (await db.row(sql`select 1 from notices.mail where id = ${id}`)) return
    const to = await db.row<LinkAddressee & { place: string }>(sql`
      select p.name, p.email, p.lang, concat_ws(', ', h.address, h.commune) as place
      from people.reachable p join people.lease l on l.id = ${lease} left join estate.home h on h.id = l.unit
      where p.id = ${person} and p.email <> '' and p.erased_at is null`)
    if (!to) return
    const { email, lang } = to
    const say = (key: MailKey): string =>
      kernel.say(lang, `mail.${key}`, { name: to.name, place: to.place, n: daysOpen.lease })
    const token = await makeLink(db, {
      purpose: 'lease',
      person: String(person),
      matter: String(lease),
      days: daysOpen.lease,
    })
    await saveKey(db, {
      id,
      template: 'leaseLink',
      to: String(person),
      email,
      lang,
      subject: say('leaseLink.subject'),
      body: bodyOf(
        [say('line.hello'), say('leaseLink.what'), say('leaseLink.yours')],
        { words: say('leaseLink.button'), url: `${kernel.settings.publicUrl}/bail#${token}` },
        lang,
      ),
    })
  })
}
