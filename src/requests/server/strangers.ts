import type { Actor } from '../../kernel/core/access.ts'
import { heardFrom, mailboxOf } from '../../kernel/server/signed-links.ts'
import { type QuotaBound, spend } from '../../kernel/server/quota.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/request-commands.ts'
import type { ConfirmationWay } from '../core/decide/known-filing.ts'
import type { KnownPlace } from '../core/known-place.ts'

const hour = 3600
/** Requests an hour: of one browser; of the strangers of one network, for whom a page and a mailbox are invented in a breath. */
const browser: QuotaBound = { most: 5, seconds: hour }
const network: QuotaBound = { most: 20, seconds: hour }
/**
 * Of those of a network who showed that they live there, or stand there: the name on that very lease, or the code on that
 * door. An operator's or an office's shared address is a whole building on the evening when its heating fails.
 */
const neighbours: QuotaBound = { most: 200, seconds: hour }
/** Of strangers in one dwelling, not closed yet. */
const open = 3
/** What is kept aside for one network: beyond it nothing is written at all. */
const aside: QuotaBound = { most: 200, seconds: hour }
/** First mails to a mailbox that nobody knows, a day. */
export const mailsADay = 3

export type Stranger = {
  place: KnownPlace
  data: Commands['request.file']
  /** what it is filed as, once the stranger's words are read */
  nature: string
  /** the stranger showed that she lives there, or stands there: the name on that lease, the code on that door */
  isThere: boolean
  /** U0: nothing holds it up */
  isDanger: boolean
}

/**
 * Whether a visitor's request is beyond what strangers may file; then how it is confirmed. Nothing for everybody else, and for
 * acts that came by no door. Throws `too_fast` where even what is kept aside is too much: that answer is not remembered.
 */
export const beyondBounds = async (
  db: Db,
  { role, id, network: from }: Actor,
  stranger: () => Promise<Stranger>,
): Promise<ConfirmationWay | undefined> => {
  if (role !== 'visitor' || !from) return undefined
  const { place, data, nature, isThere, isDanger } = await stranger()
  const [kind, bound] = isThere ? (['filed-there', neighbours] as const) : (['filed-from', network] as const)
  const within =
    (await openAt(db, place.kind === 'dwelling' ? (place.unit ?? null) : null)) < open &&
    (await spend(db, 'filed', id, browser)) &&
    (await spend(db, kind, from, bound))
  if (within) return undefined
  const alarmed = await alarmsAt(db, place)
  const rings = isDanger && !alarmed.includes(nature)
  if (!rings && !(await spend(db, 'filed-aside', from, aside)))
    throw Object.assign(new Error('too_fast'), { refused: 'too_fast' })
  return { way: await wayOf(db, data.requester ?? {}), alarmed }
}

// A mailbox that has not opened what it was sent, or has had enough today, is called if it can be.
const wayOf = async (
  db: Db,
  { email, phone }: NonNullable<Commands['request.file']['requester']>,
): Promise<ConfirmationWay['way']> => {
  if (!email) return 'call'
  const { opened, waiting, today } = await heardFrom(db, await mailboxOf(db, email))
  return phone && ((waiting && !opened) || today >= mailsADay) ? 'call' : 'mail'
}

// What a person filed who is signed in, or the office, is not counted.
const openAt = async (db: Db, unit: string | null): Promise<number> => {
  if (!unit) return 0
  const found = await db.row<{ n: number }>(sql`
    select count(*)::integer as n from requests.request r
    where r.unit = ${unit} and r.closed_at is null and exists (
      select from kernel.fact f where f.subject = r.id and f.type = 'request.filed' and f.role = 'visitor')`)
  return found?.n ?? 0
}

// Only what rings still: what was said to be over, or stands in other stairs, answers for nobody.
const alarmsAt = async (db: Db, { building, unit, entrance }: KnownPlace): Promise<string[]> =>
  (
    await db.rows<{ nature: string }>(sql`
      select r.nature from requests.request r
      where r.building = ${building} and r.unit is not distinct from ${unit ?? null}::uuid
        and r.entrance is not distinct from ${entrance ?? null}::uuid
        and r.unconfirmed_since is not null and r.closed_at is null and r.status <> 'resolved'`)
  ).map(({ nature }) => nature)
