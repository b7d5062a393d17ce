import { can, mayAnywhere } from '../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { spellPaperCode } from '../../kernel/core/paper-code.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { LetterCard, Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { site } from './store.ts'
import { pageOf, placeAfter, mailPlace } from './mail-page.ts'

type Row = {
  id: string
  address: string[]
  landlord: string
  agency: string
  agencyAddress: string
  phone: string
  subject: string
  body: string
  madeAt: string
  printedAt: string | null
  lang: 'fr' | 'en'
  agencyId: string | null
  code: string | null
  place: string
}

const lettersWhere = (where: RawBuilder<unknown>, limit: number) => sql<Row>`
  select m.id, m.address, app.landlord() as landlord,
    coalesce(a.name, '') as agency, coalesce(a.address, '') as "agencyAddress", coalesce(a.phone, '') as phone,
    m.subject, m.body, m.made_at as "madeAt", m.printed_at as "printedAt", m.lang, m.agency as "agencyId", m.code, ${mailPlace}
  from notices.mail m left join estate.office a on a.id = m.agency
  where m.via = 'paper' and m.erased_at is null and ${where}
  order by m.made_at desc, m.id desc
  limit ${limit}`

/** Letters still to be printed; the printed ones are found again by the mailbox. */
export const letters = async (
  { db, actor, settings }: Asking,
  { after, limit = 50 }: Queries['letter.list']['input'],
): Promise<Queries['letter.list']['output'] | Refusal> => {
  if (!mayAnywhere(grants, 'print', actor)) return refuse('not_yours')
  const { at, id } = placeAfter(after)
  const rows = await db.rows(
    lettersWhere(
      sql`m.printed_at is null and (${at}::timestamptz is null or (m.made_at, m.id) < (${at}::timestamptz, ${id}::uuid))`,
      limit + 1,
    ),
  )
  const { shown, next } = pageOf(rows, limit)
  return { letters: shown.map((row) => cardOf(row, settings.publicUrl)), next }
}

export const letterCard = async (
  { db, actor, settings }: Asking,
  { id }: Queries['letter.card']['input'],
): Promise<LetterCard | Refusal> => {
  if (!mayAnywhere(grants, 'print', actor)) return refuse('not_yours')
  const letter = await db.row(lettersWhere(sql`m.id = ${id}`, 1))
  if (!letter || !can(grants, 'print', actor, { agency: letter.agencyId })) return refuse('not_found')
  return cardOf(letter, settings.publicUrl)
}

const cardOf = (row: Row, publicUrl: string): LetterCard => ({
  id: row.id,
  to: { name: row.address[0] ?? '', lines: row.address.slice(1) },
  from: { landlord: row.landlord, name: row.agency, address: row.agencyAddress, phone: row.phone },
  subject: row.subject,
  paragraphs: row.body.replaceAll(site, publicUrl).split('\n\n'),
  madeAt: row.madeAt,
  printedAt: row.printedAt,
  lang: row.lang,
  code: row.code && spellPaperCode(row.code),
})
