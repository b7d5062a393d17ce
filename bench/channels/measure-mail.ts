import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { median, print, say } from '../figures.ts'
import { openMailHouse } from './open-mail-house.ts'

const tenants = 40
const answers = 6
const atOnce = 8

/**
 * A mail that answers one of hers, from the door to her thread: one after the other, then eight at a time. The reading is asked for at
 * once. The floor is a bare insert of the same bytes, in turn with it, by the same number of hands.
 */
export const measureMail = async (): Promise<void> => {
  const { kernel, handOver, close } = await openMailHouse()
  const senders = await mailboxes(kernel)
  say(`${senders.length} mailboxes`)
  const arrive = async (mail: string): Promise<number> => {
    const began = performance.now()
    const { status, id } = await handOver(mail)
    if (status !== 202) throw new Error(`the door said ${status}`)
    await deliverMessage(kernel, id)
    return performance.now() - began
  }
  await kernel.database.owner.run(
    sql`create unlogged table public.bench_floor (id uuid primary key, bytes bytea)`,
  )
  await kernel.database.owner.run(sql`alter table public.bench_floor set logged`)
  const insert = async (mail: string): Promise<number> => {
    const began = performance.now()
    await kernel.database.owner.run(
      sql`insert into public.bench_floor (id, bytes) values (${newId()}, ${Buffer.from(mail)})`,
    )
    return performance.now() - began
  }
  for (const from of senders) await arrive(mailOf(from, `first-${from}`))
  const ms: { mail: number[]; floor: number[] } = { mail: [], floor: [] }
  for (let i = 0; i < answers; i++)
    for (const from of senders) {
      const mail = mailOf(from, `${i}-${from}`, `first-${from}`)
      ms.floor.push(await insert(mail))
      ms.mail.push(await arrive(mail))
    }
  const [value, floor] = [median(ms.mail), median(ms.floor)]
  print({
    bench: 'channels',
    name: 'mail to thread p50',
    value,
    unit: 'ms',
    floor,
    ratio: value / floor,
    n: ms.mail.length,
    target: '<= 20',
  })
  const together = (): string[] =>
    Array.from({ length: answers }, (_, i) =>
      senders.map((from) => mailOf(from, `at-once-${i}-${from}`, `first-${from}`)),
    ).flat()
  const floorRate = await rateOf(together(), insert)
  const rate = await rateOf(together(), arrive)
  const n = together().length
  print({
    bench: 'channels',
    name: `mails to threads, ${atOnce} at a time`,
    value: rate,
    unit: 'mails/s',
    floor: floorRate,
    ratio: rate / floorRate,
    n,
    target: '>= 100',
  })
  const placed = await kernel.database.owner.row<{ n: number }>(
    sql`select count(*)::int as n from channels.message where state = 'placed'`,
  )
  say(`${placed?.n} placed of ${senders.length + 2 * n}`)
  await close()
}

const rateOf = async (waiting: string[], work: (mail: string) => Promise<number>): Promise<number> => {
  const n = waiting.length
  const began = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = waiting.pop(); one; one = waiting.pop()) await work(one)
    }),
  )
  return n / ((performance.now() - began) / 1000)
}

const mailboxes = async ({ database }: Kernel): Promise<string[]> =>
  (
    await database.owner.rows<{ email: string }>(sql`
      select min(p.email) as email from people.person p
      where p.kind = 'tenant' and p.email <> '' and p.erased_at is null and exists (
        select from people.lease t where t.household = p.household and (t.ends is null or t.ends >= current_date))
      group by lower(p.email) having count(*) = 1 order by 1 limit ${tenants}`)
  ).map(({ email }) => email)

const mailOf = (from: string, name: string, before?: string): string =>
  [
    `From: <${from}>`,
    'To: demandes@robine.example',
    'Subject: Robinet',
    `Message-ID: <${name}>`,
    ...(before ? [`In-Reply-To: <${before}>`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Le robinet de la cuisine goutte encore, merci de passer un matin (${name}).`,
  ].join('\r\n')
