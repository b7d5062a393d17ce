import { Agent, request } from 'node:http'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { p95, print, say } from '../figures.ts'
import { aDay, happen } from './catch-up-pack.ts'
import { ask, phoneOf, type Phone } from './pack-phone.ts'

const phones = 500
const acts = 5
const natures = ['light.common', 'bins.full', 'letterbox.broken', 'other.repair', 'lift.stopped']

/**
 * Five hundred caretakers whose phones come back at the same moment after a day without network: each sends what its day has
 * gathered, asks for what it missed, and listens to the feed. Seconds until the last one has it all.
 */
export const comeBack = async (kernel: Kernel, port: number, { buildings }: Phone): Promise<void> => {
  const all = await caretakers(kernel, buildings)
  const cursors: string[] = []
  for (const { cookie } of all) cursors.push((await ask(port, cookie, {})).read().cursor)
  const facts = await happen(kernel, { ...all[0]!, buildings }, aDay)
  const heard: (() => void)[] = []
  const began = performance.now()
  const ms = await Promise.all(
    all.map(async (phone, i) => {
      await sendDay(port, phone)
      heard.push(await listen(port, phone.cookie))
      await ask(port, phone.cookie, { after: cursors[i]! })
      return performance.now() - began
    }),
  )
  for (const leave of heard) leave()
  say(`${facts} facts in ${buildings.length} buildings; p95 ${(p95(ms) / 1000).toFixed(1)} s`)
  print({
    bench: 'field',
    name: `${phones} phones back at once, ${acts} acts each`,
    value: Math.max(...ms) / 1000,
    unit: 's',
    n: ms.length,
    target: '<= 60',
  })
}

/** As many caretakers as phones, each of three neighbouring buildings. */
const caretakers = async (kernel: Kernel, buildings: readonly string[]): Promise<Phone[]> => {
  const db = kernel.database.owner
  const made: Phone[] = []
  for (let i = 0; i < phones; i++) {
    const person = newId()
    const own = [0, 1, 2].map((n) => buildings[(i + n) % buildings.length]!)
    await db.run(
      sql`insert into people.person (id, kind, first_name, last_name) values (${person}, 'staff', 'Karim', ${`Benali ${i}`})`,
    )
    await db.run(sql`insert into people.staff (person, role, agencies) values (${person}, 'caretaker', '{}')`)
    await db.run(
      sql`insert into people.patch (building, caretaker) select distinct unnest(${own}::uuid[]), ${person}::uuid`,
    )
    made.push(await phoneOf(kernel, person, 0, own))
  }
  return made
}

const sendDay = (port: number, { cookie, buildings }: Phone): Promise<void> => {
  const day = Array.from({ length: acts }, (_, i) => ({
    id: newId(),
    type: 'request.file',
    subject: newId(),
    at: new Date(Date.now() - (acts - i) * 3_600_000).toISOString(),
    data: {
      nature: natures[i % natures.length],
      building: buildings[0],
      part: 'hall',
      channel: 'field',
      words: `Vu en passant, numéro ${i + 1}.`,
    },
  }))
  const body = JSON.stringify(day)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie }
  return new Promise((done, fail) => {
    const sent = request({ port, method: 'POST', path: '/api/commands', headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => (text += part))
      answer.on('end', () => {
        const outcomes = answer.statusCode === 200 ? (JSON.parse(text) as { ok: boolean }[]) : []
        if (outcomes.length === acts && outcomes.every(({ ok }) => ok)) done()
        else fail(new Error(`${answer.statusCode}: ${text.slice(0, 300)}`))
      })
    })
    sent.on('error', fail)
    sent.end(body)
  })
}

/** Open as long as the page is; answers how to leave it. */
const listen = (port: number, cookie: string): Promise<() => void> =>
  new Promise((done, fail) => {
    const line = request({ port, path: '/api/feed', headers: { cookie }, agent: new Agent() }, (answer) => {
      if (answer.statusCode !== 200) return fail(new Error(`the feed said ${answer.statusCode}`))
      answer.resume()
      answer.on('error', () => {})
      done(() => line.destroy())
    })
    line.on('error', fail)
    line.end()
  })
