import { actorOf, staff } from '../../seeds/characters.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { median, print, say } from '../figures.ts'
import { ask, type Phone } from './pack-phone.ts'

const bench = 'field'
export const aDay = 200

/** What a phone that was away for a day costs the house: from the question to the last byte, nobody else asking. */
export const catchUp = async (kernel: Kernel, port: number, who: Phone): Promise<void> => {
  const { cursor } = (await ask(port, who.cookie, {})).read()
  const facts = await happen(kernel, who, aDay)
  const ms: number[] = []
  for (let i = 0; i < 60; i++) ms.push((await ask(port, who.cookie, { after: cursor })).ms)
  const last = await ask(port, who.cookie, { after: cursor })
  say(`${facts} facts: ${last.read().threads.length} threads in ${last.bytes} bytes`)
  print({
    bench,
    name: `catch-up of ${aDay} facts`,
    value: median(ms.slice(10)),
    unit: 'ms',
    n: 50,
    target: '<= 20',
  })
}

/** Thirty facts heard one by one, ten openings of the app: the bodies of the answers. */
export const quietDay = async (kernel: Kernel, port: number, who: Phone): Promise<void> => {
  let { cursor } = (await ask(port, who.cookie, {})).read()
  let bytes = 0
  const renew = async (): Promise<void> => {
    const come = await ask(port, who.cookie, { after: cursor })
    bytes += come.bytes
    cursor = come.read().cursor
  }
  for (let i = 0; i < 10; i++) await renew()
  let heard = 0
  while (heard < 30) {
    heard += await happen(kernel, who, 1)
    await renew()
  }
  print({ bench, name: 'packs of a quiet day', value: bytes / 1000, unit: 'kB', n: heard, target: '<= 300' })
}

/** An agency's day in a caretaker's buildings: people report, the agency writes, somebody takes it on. Says how many facts he may hear of it. */
export const happen = async (kernel: Kernel, { buildings }: Phone, facts: number): Promise<number> => {
  const db = kernel.database.owner
  const agent = actorOf(staff.find((s) => s.role === 'operator')!)
  const homes = await db.rows<{ id: string }>(sql`
    select id from estate.unit where building = any (${buildings}::uuid[]) and kind = 'dwelling' order by id`)
  const count = async (): Promise<number> =>
    (
      await db.row<{ n: number }>(
        sql`select count(*)::int as n from kernel.fact where building = any (${buildings}::uuid[])`,
      )
    )?.n ?? 0
  const send = async (type: string, subject: string, data: object): Promise<void> => {
    const outcome = await kernel.send(agent, {
      id: newId(),
      type,
      subject,
      data,
      at: new Date().toISOString(),
    })
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
  }
  const before = await count()
  for (let i = 0; (await count()) - before < facts; i++) {
    const request = newId()
    await send('request.file', request, {
      unit: homes[(i * 7) % homes.length]?.id,
      nature: 'plumbing.tap_leak',
      channel: 'phone',
      words: 'Le robinet de la cuisine goutte depuis lundi, même bien fermé.',
    })
    if (facts === 1) break
    await send('request.say', request, { words: 'Bien reçu, nous revenons vers vous demain matin.' })
    await send('request.orient', request, { to: 'caretaker' })
    await send('request.note', request, { words: 'Essayer le joint d’abord.' })
  }
  return (await count()) - before
}
