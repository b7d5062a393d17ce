import type { Actor } from '../../kernel/core/access.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { secretOf } from '../../kernel/server/keyed-marks.ts'
import { markOfPaper } from '../../kernel/server/paper-mark.ts'
import { makeLink } from '../../kernel/server/signed-links.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type Letter, wayOf } from '../core/compose-letter.ts'
import type { Commands } from '../core/contract.ts'
import { endOfNotice } from '../core/poster.ts'
import { textTime } from '../../kernel/core/text-hours.ts'
import type { NoticeWay } from '../../people/core/contract.ts'
import type { LetterOrigin } from './letter-origin.ts'
import { mayLeave } from './spare-answer.ts'
import { askToText, saveText } from './text-store.ts'
import { bodyOf, withoutKeys } from '../core/mail-html.ts'
import type { NoticeState } from '../core/notice-matter.ts'
import { overtaken, overtaking } from '../core/overtaken-news.ts'

/** Days for which a link opens what it leads to: half an hour to enter, ten minutes for the staff; for an invitation a weekend, and the Monday after. */
export const daysOpen = {
  thread: 400,
  lease: 400,
  firm: 120,
  signin: 1 / 48,
  staff: 10 / 1440,
  invite: 3,
} as const

export const fromOf = (fact: string, now: NoticeState, publicUrl: string): LetterOrigin => ({
  fact,
  matter: now.matter?.id ?? null,
  firm: now.order?.firm.id ?? null,
  agency: now.agency.id || null,
  isUrgent: ['U0', 'U1'].includes(now.matter?.urgency ?? ''),
  publicUrl,
})

/**
 * Keeps a letter and asks for its leaving, once a fact and person: the id is derived, a task run twice writes once. False where it is
 * kept already.
 */
export const saveLetter = async (
  db: Db,
  letter: Letter,
  from: LetterOrigin,
  id = derivedId('mail', from.fact, letter.to.id),
): Promise<boolean> => {
  if (await db.row(sql`select 1 from notices.mail where id = ${id}`)) return false
  const via = leavesBy(letter, new Date().toISOString())
  if (via === 'sms') {
    const atAnyHour = from.isUrgent === true || letter.template === 'onTheWay'
    const kept = await saveText(db, id, letter, from, atAnyHour)
    if (kept && (await mayLeave(db, id, from))) await askToText(db, id)
    return kept
  }
  const url = await urlOf(db, letter, from)
  const body = bodyOf(letter.paragraphs, url ? { words: letter.button, url } : undefined, letter.to.lang)
  const matter = letter.to.matter ?? from.matter
  const kept = await db.run(sql`
    insert into notices.mail (id, fact, template, to_person, to_address, lang, subject, body, request, via, agency, address, code)
    values (${id}, ${from.fact}, ${letter.template}, ${letter.to.id}, ${via === 'paper' ? '' : letter.to.email}, ${letter.to.lang},
      ${letter.subject}, ${body}, ${matter}, ${via}, ${letter.agency ?? from.agency},
      ${via === 'paper' ? [letter.to.name, ...letter.to.address] : []}::text[],
      ${via === 'paper' ? markOfPaper(await secretOf(db), matter ?? id, letter.to.id) : null})
    on conflict (id) do nothing`)
  if (kept && via === 'mail' && (await mayLeave(db, id, from))) await askToSend(db, id)
  if (kept && via === 'paper') await dropOvertaken(db, id)
  return kept === 1
}

// The evening before, a text message would wait for the hour of the visit itself: then it is a mail.
const leavesBy = ({ to, template }: Letter, now: string): NoticeWay =>
  template === 'slotReminder' && textTime(now) > now ? wayOf({ ...to, texts: false }) : wayOf(to)

// A letter that nobody has printed yet, and that this one makes old news, does not leave: one envelope, not three.
const dropOvertaken = (db: Db, id: string): Promise<number> =>
  db.run(sql`
    delete from notices.mail old using notices.mail new
    where new.id = ${id} and old.id <> new.id and old.to_person = new.to_person and old.request = new.request
      and old.via = 'paper' and old.printed_at is null and old.template = any (${overtaken}::text[])
      and new.template = any (${overtaking}::text[])`)

/** Letters about a matter that was taken back before anybody printed them. */
export const dropUnprinted = (db: Db, request: string): Promise<number> =>
  db.run(sql`
    delete from notices.mail where request = ${request} and via = 'paper' and printed_at is null`)

const urlOf = async (
  db: Db,
  { way, to, template, page, lease }: Letter,
  { matter: told, firm, publicUrl, sentTo }: LetterOrigin,
): Promise<string | undefined> => {
  const matter = to.matter ?? told
  if (way === 'lease' && lease) {
    const short = wayOf(to) === 'paper'
    const key = await makeLink(db, {
      purpose: 'lease',
      person: to.id,
      matter: lease,
      days: daysOpen.lease,
      short,
    })
    return short ? `${publicUrl}/s/${key}` : `${publicUrl}${page ?? '/bail'}#${key}`
  }
  if (way === 'office' && page) return `${publicUrl}${page}`
  if (way === 'office' && template === 'alarm' && !matter) return `${publicUrl}/bureau/a-faire`
  if (way === 'none' || !matter) return undefined
  if (way === 'office') return `${publicUrl}/bureau/r/${matter}`
  if (way === 'thread')
    return `${publicUrl}/t#${await makeLink(db, { purpose: 'thread', person: to.id, matter, sentTo, days: daysOpen.thread })}`
  if (!firm) return undefined
  return `${publicUrl}/o#${await makeLink(db, { purpose: 'firm', firm, matter, days: daysOpen.firm })}`
}

/** A mail about no request: a link to sign in, a firm's link to its orders, a word to an address that was hers. Once an id. */
export const saveKey = async (
  db: Db,
  mail: {
    id: string
    template: 'signin' | 'firmLink' | 'former' | 'own' | 'hired' | 'threadLink' | 'leaseLink' | 'confirm'
    to: string | null
    email: string
    lang: Actor['lang']
    subject: string
    body: string
    request?: string | undefined
    agency?: string | undefined
  },
): Promise<void> => {
  const kept = await db.run(sql`
    insert into notices.mail (id, template, to_person, to_address, lang, subject, body, request, agency)
    values (${mail.id}, ${mail.template}, ${mail.to}, ${mail.email}, ${mail.lang}, ${mail.subject}, ${mail.body}, ${mail.request ?? null}, ${mail.agency ?? null})
    on conflict (id) do nothing`)
  if (kept) await askToSend(db, mail.id)
}

/** Where a letter names the page of the house: filled in as it is read, for the address of the house may have changed. */
export const site = '{site}'

/** A letter about no request, to a person's dwelling; who asked for it does not read it. */
export const savePaper = async (
  db: Db,
  letter: {
    id: string
    template: 'given'
    to: string
    lang: Actor['lang']
    subject: string
    body: string
    agency?: string | undefined
    address: string[]
    askedBy: string
  },
): Promise<number> =>
  db.run(sql`
    insert into notices.mail (id, template, to_person, to_address, lang, subject, body, agency, via, address, asked_by, code)
    values (${letter.id}, ${letter.template}, ${letter.to}, '', ${letter.lang}, ${letter.subject}, ${letter.body},
      ${letter.agency ?? null}, 'paper', ${letter.address}, ${letter.askedBy}, ${markOfPaper(await secretOf(db), letter.id, letter.to)})
    on conflict (id) do nothing`)

/** Letters that nobody has printed, and that were written before a letter bore a code, get theirs. */
export const codeUnprinted = async (db: Db): Promise<void> => {
  const bare = await db.rows<{ id: string; matter: string; person: string }>(sql`
    select m.id, coalesce(m.request, m.id) as matter, m.to_person as person from notices.mail m
    where m.via = 'paper' and m.printed_at is null and m.code is null and m.erased_at is null and m.to_person is not null limit 10000`)
  const secret = bare.length ? await secretOf(db) : ''
  for (const { id, matter, person } of bare)
    await db.run(sql`update notices.mail set code = ${markOfPaper(secret, matter, person)} where id = ${id}`)
}

const askToSend = (db: Db, id: string): Promise<number> =>
  db.run(sql`
    select graphile_worker.add_job('notices.send', payload => ${JSON.stringify({ mail: id })}::json, max_attempts => 25,
      job_key => ${`mail:${id}`}::text)`)

/** Sent for good: by SMTP the signed links are then forgotten here; in the local mailbox they are what one opens. */
export const saveSent = (db: Db, id: string, via: 'mail' | 'local', body: string): Promise<number> =>
  db.run(sql`
    update notices.mail set sent_at = now(), via = ${via}, problem = null, body = ${via === 'mail' ? withoutKeys(body) : body}
    where id = ${id}`)

/** A mail server says the address that it refused: it goes with the mail. */
export const saveProblem = (db: Db, id: string, problem: string): Promise<number> =>
  db.run(
    sql`update notices.mail set problem = ${problem.slice(0, 300)} where id = ${id} and erased_at is null`,
  )

/** How many mails the mail server did not take yet. */
export const countStuck = async (db: Db): Promise<number> =>
  (
    await db.row<{ n: number }>(
      sql`select count(*)::int as n from notices.mail
        where sent_at is null and failed_at is null and problem is not null and via = 'mail' and erased_at is null`,
    )
  )?.n ?? 0

export const savePoster = (
  db: Db,
  id: string,
  data: Commands['notice.post'],
  agency: string,
  by: { id: string; at: string },
): Promise<number> =>
  db.run(sql`
    insert into notices.poster (id, agency, building, entrance, request, title, body, starts, ends, put_up_at, by_person)
    values (${id}, ${agency}, ${data.building}, ${data.entrance ?? null}, ${data.request ?? null}, ${data.title}, ${data.words},
      ${data.starts}, ${endOfNotice(data)}, ${by.at}, ${by.id})`)

export const saveTakenDown = (db: Db, id: string, at: string): Promise<number> =>
  db.run(sql`update notices.poster set taken_down_at = ${at} where id = ${id}`)

export const savePrinted = (db: Db, id: string, at: string): Promise<number> =>
  db.run(
    sql`update notices.mail set printed_at = coalesce(printed_at, ${at}), sent_at = coalesce(sent_at, ${at}) where id = ${id}`,
  )

/** Notices come down by themselves at their end. */
export const takeDownEnded = (db: Db): Promise<number> =>
  db.run(sql`update notices.poster set taken_down_at = ends where taken_down_at is null and ends <= now()`)

/** Empties what was written to a person, and where (right to erasure); that something was sent stays countable. */
export const forget = (db: Db, person: string, at: string): Promise<number> =>
  db.run(sql`
    update notices.mail set to_address = '', subject = '', body = '', address = '{}', problem = null, code = null, erased_at = ${at}
    where to_person = ${person} and erased_at is null`)

/** Mails say nothing that the thread does not keep: thirteen months later their words go. */
export const forgetOld = (db: Db): Promise<number> =>
  db.run(sql`
    update notices.mail set to_address = '', subject = '', body = '', address = '{}', problem = null, erased_at = now()
    where made_at < now() - interval '13 months' and erased_at is null`)
