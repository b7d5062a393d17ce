import { textNumber } from '../../kernel/core/phone.ts'
import { makeLink } from '../../kernel/server/signed-links.ts'
import { type Db, json, sql } from '../../kernel/server/sql.ts'
import type { Letter } from '../core/compose-letter.ts'
import type { LetterOrigin } from './letter-origin.ts'

/** Days for which the short link of a text message opens its thread. */
const shortDays = 30

/** Keeps a text message in place of a mail, with a short link to the thread that it is about; false where it is kept already. */
export const saveText = async (
  db: Db,
  id: string,
  letter: Letter,
  from: LetterOrigin,
  atAnyHour: boolean,
): Promise<boolean> => {
  const { to, text, template, subject } = letter
  const number = textNumber(to.phone ?? '')
  if (!text || !number) throw new Error(`${template}: no text message is said of it`)
  const url = await shortUrl(db, letter, from)
  return (
    (await db.run(sql`
      insert into notices.mail (id, fact, template, to_person, to_address, lang, subject, body, request, via, agency, at_any_hour, asked)
      values (${id}, ${from.fact}, ${template}, ${to.id}, ${number}, ${to.lang}, ${subject},
        ${[text.words, url].filter(Boolean).join(' ')}, ${to.matter ?? from.matter}, 'sms', ${from.agency}, ${atAnyHour},
        ${text.asked ? json(text.asked) : null})
      on conflict (id) do nothing`)) === 1
  )
}

const shortUrl = async (
  db: Db,
  { to, way, page, text }: Letter,
  { matter: told, publicUrl }: LetterOrigin,
) => {
  if (text?.leads && page) return `${publicUrl}${page}`
  const matter = to.matter ?? told
  if (way !== 'thread' || !matter) return undefined
  return `${publicUrl}/s/${await makeLink(db, { purpose: 'thread', person: to.id, matter, days: shortDays, short: true })}`
}

/** Has a text message leave, at once or later (ISO). */
export const askToText = (db: Db, id: string, at?: string): Promise<number> =>
  db.run(sql`
    select graphile_worker.add_job('notices.text', payload => ${JSON.stringify({ mail: id })}::json, max_attempts => 25,
      job_key => ${`text:${id}`}::text, run_at => coalesce(${at ?? null}::timestamptz, now()))`)
