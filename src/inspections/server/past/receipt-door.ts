import type { FastifyInstance } from 'fastify'
import { z } from 'zod/mini'
import { forgive, knock, pardon } from '../../../kernel/server/attempts.ts'
import { addressOf } from '../../../kernel/server/network-address.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import { makeLink } from '../../../kernel/server/signed-links.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'

/** Tries at one receipt, from anywhere, and of one address at all of them. */
const patience = { receipt: { misses: 5, minutes: 15 }, address: { misses: 30, minutes: 15 } }
const fewCalls = { config: { perMinute: 30 } }

/** Days for which a receipt that was opened reads on, in that tab. */
const daysOpen = 1

const receipt = z.object({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  phone: z.string().check(z.maxLength(30)),
})

/**
 * `POST /api/inspections/:id/open` `{ hash, phone }`: whoever holds the receipt of an inspection (the hash that its code carries) and knows the
 * telephone number of one of its tenants gets a link to the papers of that lease: `{ token }`, for a day. `receipt_wrong`: they do not go
 * together, or that lease is over for three years, all alike; `locked` with minutes: five misses at one receipt, thirty of one address.
 */
export const receiptDoor = (app: FastifyInstance, kernel: Kernel): void => {
  const db = kernel.database.owner
  app.post<{ Params: { id: string } }>('/api/inspections/:id/open', fewCalls, async (request, reply) => {
    const { id } = request.params
    const said = receipt.safeParse(request.body)
    if (!said.success || !z.uuid().safeParse(id).success)
      return sayNo(kernel, request, reply, 'receipt_wrong')
    const from = addressOf(request)
    const minutes =
      (await knock(db, 'receipt-address', from, patience.address)) ||
      (await knock(db, 'receipt', id, patience.receipt))
    if (minutes) return sayNo(kernel, request, reply, 'locked', { minutes })
    const opened = await holderOf(db, { inspection: id, ...said.data })
    if (!opened) return sayNo(kernel, request, reply, 'receipt_wrong')
    await forgive(db, 'receipt', id)
    await pardon(db, 'receipt-address', from)
    const token = await makeLink(db, {
      purpose: 'lease',
      person: opened.person,
      matter: opened.lease,
      days: daysOpen,
    })
    return reply.header('cache-control', 'no-store').send({ token })
  })
}

/** The last nine digits: a number with its country and without is the same. */
const digitsOf = (phone: string): string => phone.replace(/\D/g, '').slice(-9)

const holderOf = async (
  db: Db,
  { inspection, hash, phone }: { inspection: string; hash: string; phone: string },
): Promise<{ person: string; lease: string } | undefined> => {
  const digits = digitsOf(phone)
  if (digits.length < 9) return undefined
  return db.row(sql`
    select p.id as person, l.id as lease
    from inspections.inspection i
      join people.lease l on l.household = i.household and l.unit = i.unit
      join people.reachable p on p.household = i.household
    where i.id = ${inspection} and i.hash = ${hash} and i.kind in ('entry', 'exit') and p.kind = 'tenant' and p.erased_at is null
      and right(regexp_replace(p.phone, '\\D', '', 'g'), 9) = ${digits}
      and (l.ends is null or l.ends > (now() at time zone 'Europe/Paris')::date - interval '3 years')
    order by l.starts desc, p.id limit 1`)
}
