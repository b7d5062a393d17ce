import { mayAnywhere } from '../../kernel/core/access.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { MailRow, Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { htmlOf, withoutKeys } from '../core/mail-html.ts'
import { leftWhyOf } from '../core/left-notice.ts'
import { unseenTemplates } from '../core/notice-reach.ts'
import { pageOf, placeAfter, mailPlace } from './mail-page.ts'

/** Whose mails the reader may see: all, those of her agencies, or none. On a demonstration the mailbox is everybody's. */
const readable = async (asking: Asking): Promise<RawBuilder<unknown> | undefined> => {
  const { actor } = asking
  if (await isDemo(asking)) return sql`true`
  // A letter with a code is not for who asked for it: see 0054_given_address.sql.
  const others = sql`m.asked_by is distinct from ${actor.id}::uuid and m.template <> all (${[...unseenTemplates]}::text[])`
  const { leads, reach } = ofRole(actor.role)
  if (!leads) return undefined
  return reach === 'agency' ? sql`${others} and m.agency = any (${[...actor.agencies]}::text[])` : others
}

const isDemo = async ({ db }: Asking): Promise<boolean> =>
  (await db.row<{ value: unknown }>(sql`select value from kernel.setting where key = 'demo'`))?.value === true

const columns = sql`
  m.id, m.template, case when m.via = 'paper' then coalesce(m.address[1], '') else m.to_address end as "to", m.subject,
  m.made_at as "madeAt", m.sent_at as "sentAt", m.problem, m.request, m.erased_at is not null as erased, m.lang, ${mailPlace},
  m.failure, m.replaced_at is not null as replaced,
  case when m.via = 'paper' then 'letter' when m.delivered_at is not null then 'arrived' when m.returned_at is not null then 'returned'
    when m.failed_at is not null then 'failed' when m.replaced_at is not null then 'unheard' when m.sent_at is null and m.problem is not null then 'stuck'
    when m.sent_at is null then 'waiting' when m.via = 'local' then 'kept' else 'sent' end as state`

type Row = Omit<MailRow, 'why'> & { lang: string; place: string; failure: string | null }

export const mailboxList = async (
  asking: Asking,
  input: Queries['mailbox.list']['input'],
): Promise<Queries['mailbox.list']['output'] | Refusal> => {
  const may = await readable(asking)
  if (!may) return refuse(asking.actor.role === 'visitor' ? 'sign_in' : 'not_yours')
  const { at, id } = placeAfter(input.after)
  const limit = input.limit ?? 50
  const q = input.q?.trim() ? `%${input.q.trim().replace(/[\\%_]/g, '\\$&')}%` : null
  const rows = await asking.db.rows<Row>(sql`
    select ${columns} from notices.mail m
    where ${may}
      and (${input.request ?? null}::uuid is null or m.request = ${input.request ?? null})
      and (${q}::text is null or m.subject ilike ${q} or m.to_address ilike ${q}
        or (m.via = 'paper' and m.address[1] ilike ${q}))
      and (${at}::timestamptz is null or (m.made_at, m.id) < (${at}::timestamptz, ${id}::uuid))
    order by m.made_at desc, m.id desc
    limit ${limit + 1}`)
  const { shown, next } = pageOf(rows, limit)
  return {
    rows: shown.map(toldOf),
    next,
    local: !asking.settings.mailUrl,
    letters: mayAnywhere(grants, 'print', asking.actor),
  }
}

export const mailboxCard = async (
  asking: Asking,
  { id }: Queries['mailbox.card']['input'],
): Promise<Queries['mailbox.card']['output'] | Refusal> => {
  const may = await readable(asking)
  if (!may) return refuse(asking.actor.role === 'visitor' ? 'sign_in' : 'not_yours')
  const mail = await asking.db.row<Row & { body: string }>(
    sql`select ${columns}, m.body from notices.mail m where m.id = ${id} and ${may}`,
  )
  if (!mail) return refuse('not_found')
  const { body: whole, ...row } = mail
  // What a link opens is its addressee's alone: to read her mail is not to become her. A demonstration has no other mailbox.
  const body = (await isDemo(asking)) ? whole : withoutKeys(whole)
  return {
    mail: toldOf(row),
    body,
    html: htmlOf(row.subject, body, asking.settings.publicUrl, row.lang),
  }
}

const toldOf = ({ lang: _, place: __, failure, ...row }: Row): MailRow => ({
  ...row,
  why: leftWhyOf({ failure }),
})
