import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse } from '../../src/app/house.ts'
import { seedIfEmpty } from '../../src/app/seed-if-empty.ts'
import { serve } from '../../src/app/serve.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { median, print, say } from '../figures.ts'

const token = 'a secret of the bench'
const tenants = 40
const answers = 6
const atOnce = 8

/** A mail that answers one of hers, from the door to her thread: one after the other, then eight at a time. The reading is asked for at once. */
export const measureMail = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-mail-'))
  const settings = { ...readSettings({ DATA_DIR: folder }), logLevel: 'silent', mailDoorToken: token }
  const house = await openHouse(settings)
  await seedIfEmpty(house)
  const { app, close } = await serve(house.kernel, { port: 0, host: '127.0.0.1', jobs: false, pages: false })
  const address = app.server.address()
  const door = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api/channels/mail`
  const senders = await mailboxes(house.kernel)
  say(`${senders.length} mailboxes`)
  const arrive = async (from: string, name: string, before?: string): Promise<number> => {
    const began = performance.now()
    const { id } = await handOver(door, mailOf(from, name, before))
    await deliverMessage(house.kernel, id)
    return performance.now() - began
  }
  for (const from of senders) await arrive(from, `first-${from}`)
  const ms: number[] = []
  for (let i = 0; i < answers; i++)
    for (const from of senders) ms.push(await arrive(from, `${i}-${from}`, `first-${from}`))
  print({
    bench: 'channels',
    name: 'mail to thread p50',
    value: median(ms),
    unit: 'ms',
    n: ms.length,
    target: '<= 20',
  })
  const waiting = Array.from({ length: answers }, (_, i) => senders.map((from) => ({ from, i }))).flat()
  const n = waiting.length
  const began = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = waiting.pop(); one; one = waiting.pop())
        await arrive(one.from, `at-once-${one.i}-${one.from}`, `first-${one.from}`)
    }),
  )
  const value = n / ((performance.now() - began) / 1000)
  print({
    bench: 'channels',
    name: 'mails to threads, 8 at a time',
    value,
    unit: 'mails/s',
    n,
    target: '>= 100',
  })
  const placed = await house.kernel.database.owner.row<{ n: number }>(
    sql`select count(*)::int as n from channels.message where state = 'placed'`,
  )
  say(`${placed?.n} placed of ${senders.length + 2 * n}`)
  await close()
  await house.close()
  rmSync(folder, { recursive: true, force: true })
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

const handOver = async (door: string, mail: string): Promise<{ id: string }> => {
  const answer = await fetch(door, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` },
    body: mail,
  })
  if (answer.status !== 202) throw new Error(`the door said ${answer.status}`)
  return (await answer.json()) as { id: string }
}
