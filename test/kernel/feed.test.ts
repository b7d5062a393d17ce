import { connect } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hangBell } from '../../src/kernel/server/feed/bell.ts'
import { followJournal, type News } from '../../src/kernel/server/feed/tail.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { makeLink } from '../../src/kernel/server/signed-links.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { stopClock } from '../setup/stop-clock.ts'
import { type Line, openLine, soon } from './line.ts'

let door: Doors
let house: string
const log: string[] = []
const lines: Line[] = []
beforeAll(async () => {
  door = await openDoors({ set: { logLevel: 'error' }, log: { write: (line) => void log.push(line) } })
  house = await door.listen()
})
afterAll(async () => {
  for (const line of lines) line.vanish()
  await door.close()
})

const agent = actorOf('agent')

/** The lift of Bellevue is out of order: a matter that all may follow who hold a link to it. */
const file = async (): Promise<string> => {
  const id = newId()
  const outcome = await door.send(agent, 'request.file', id, {
    nature: 'plumbing.tap_broken',
    words: 'L’évier fuit.',
    unit: centre.unit,
    requester: { person: centre.tenant },
    channel: 'phone',
  })
  expect(outcome).toMatchObject({ ok: true })
  return id
}
const say = async (matter: string): Promise<void> => {
  const words = 'Le réparateur arrive à 14 h.'
  expect(await door.send(agent, 'request.say', matter, { words })).toMatchObject({ ok: true })
}
const linkTo = (matter: string): Promise<string> =>
  makeLink(door.database.owner, { purpose: 'thread', matter, days: 1 })
const open = async (headers: Record<string, string>): Promise<Line> => {
  const line = openLine(house, headers)
  lines.push(line)
  await line.answered()
  return line
}
const follow = async (matter: string, n: number): Promise<Line[]> =>
  Promise.all(Array.from({ length: n }, async () => open({ authorization: `Link ${await linkTo(matter)}` })))
const heardBy = (all: readonly Line[]): number =>
  all.filter((line) => line.events().some(({ type }) => type === 'request.said')).length

/** How many connections the two pools of the house have given out: one a question. */
const count = () => {
  let n = 0
  const more = () => n++
  for (const pool of [door.database.write, door.database.read]) pool.on('acquire', more)
  return () => n
}

test('sixty pages on one matter cost the database what one does: at a ring of the bell, and at an act', async () => {
  const matter = await file()
  const pages = await follow(matter, 60)
  expect(pages.every((page) => page.status() === 200)).toBe(true)
  const asked = count()
  await door.database.owner.run(sql`select pg_notify('loge_feed', '')`)
  await expect.poll(asked, soon).toBeGreaterThan(1)
  await say(matter)
  await expect.poll(() => heardBy(pages), soon).toBe(60)
  // The ring, the act, its own reading, and some beats of the bell: not one a page.
  expect(asked()).toBeLessThan(40)
  // More than fifty hear the same: each asks again at a moment of her own.
  for (const page of pages) expect(page.events().at(-1)).toMatchObject({ spread: 20 })
  for (const page of pages) page.vanish()
})

test('where few listen, nobody is asked to wait', async () => {
  const matter = await file()
  const [page] = await follow(matter, 1)
  await say(matter)
  await expect.poll(() => page!.events().map(({ type }) => type), soon).toContain('request.said')
  expect(page!.events().every((event) => event.spread === undefined)).toBe(true)
})

test('who comes back hears what she missed, from the last minute and from long ago, each fact once', async () => {
  const matter = await file()
  const authorization = `Link ${await linkTo(matter)}`
  const stays = await open({ authorization: `Link ${await linkTo(matter)}` })
  const before = stays.last()!
  // The reader's matter may have been told to the line that stays already: who comes back has heard it then.
  const heard = stays.events().length
  const since = () => stays.events().slice(heard)
  await say(matter)
  await say(matter)
  const saidTo = (events: Line['events']) => events().filter(({ type }) => type === 'request.said').length
  await expect.poll(() => saidTo(since), soon).toBe(2)
  const told = since().map(({ type }) => type)
  const back = await open({ authorization, 'last-event-id': before })
  await expect.poll(() => back.events().map(({ type }) => type), soon).toEqual(told)
  const old = await open({ authorization, 'last-event-id': '0.0' })
  await expect.poll(() => old.events().map(({ type }) => type), soon).toContain('request.filed')
  await say(matter)
  const all = async () =>
    (
      await door.database.owner.rows<{ type: string }>(
        sql`select type from kernel.fact where subject = ${matter} and audience = 'everyone' order by tx, seq`,
      )
    ).map(({ type }) => type)
  await expect.poll(async () => old.events().map(({ type }) => type), soon).toEqual(await all())
  await expect.poll(() => [saidTo(since), saidTo(back.events)], soon).toEqual([3, 3])
  expect(back.events()).toEqual(since())
})

test('an answer bears its place in the journal: a line that begins there hears what was told before it was opened', async () => {
  const matter = await file()
  const { cookie } = await door.hire('agent', [centre.agency])
  const asked = await door.knock({
    method: 'POST',
    url: '/api/ask/request.thread',
    payload: { id: matter },
    headers: { cookie },
  })
  await say(matter)
  const line = await open({ cookie, 'last-event-id': asked.headers['x-loge-place'] as string })
  const said = () =>
    line.events().filter(({ type, subject }) => type === 'request.said' && subject === matter)
  await expect.poll(() => said().length, soon).toBe(1)
  const stranger = await door.knock({ method: 'POST', url: '/api/ask/request.help', payload: {} })
  expect(stranger.headers).not.toHaveProperty('x-loge-place')
})

test('who comes back while a fact is read, and not told yet, hears it once', async () => {
  const matter = await file()
  const { database } = door
  let telling = (): void => {}
  let letTell = (): void => {}
  const isRead = new Promise<void>((resolve) => (telling = resolve))
  const mayTell = new Promise<void>((resolve) => (letTell = resolve))
  const bell = await hangBell(database)
  const tail = followJournal(database, bell, async (facts) => {
    if (!facts.some(({ subject, type }) => subject === matter && type === 'request.said')) return
    telling()
    await mayTell
  })
  const join = async (after: string): Promise<News[]> => {
    const heard: News[] = []
    await tail.join({ actor: agent, tell: (news) => void heard.push(news), isGone: () => false }, after)
    return heard
  }
  await join(await tail.now())
  await say(matter)
  await isRead
  const back = await join('0.0')
  const said = () => back.filter(({ subject, type }) => subject === matter && type === 'request.said')
  expect(said()).toHaveLength(1)
  letTell()
  await say(matter)
  await expect.poll(() => said().length, soon).toBeGreaterThan(1)
  expect(new Set(back.map(({ cursor }) => cursor)).size).toBe(back.length)
  await bell.close()
})

test('who was away for ten thousand facts is told that she missed some, and the journal is not read for her', async () => {
  const matter = await file()
  const authorization = `Link ${await linkTo(matter)}`
  const { owner } = door.database
  await owner.run(sql`
    insert into kernel.fact (id, command, type, subject, data, actor, role, audience, at)
    select gen_random_uuid(), gen_random_uuid(), 'round.checked', gen_random_uuid(), '{}', gen_random_uuid(), 'caretaker', 'staff', now()
    from generate_series(1, 10001)`)
  // The journal is read up to here once one more fact was told.
  const [stays] = await follow(matter, 1)
  await say(matter)
  await expect.poll(() => stays!.events().map(({ type }) => type), soon).toContain('request.said')
  const old = await open({ authorization, 'last-event-id': '0.0' })
  await expect.poll(() => old.events(), soon).toMatchObject([{ type: 'feed.missed', subject: '' }])
  await say(matter)
  await expect.poll(() => old.events().map(({ type }) => type), soon).toEqual(['feed.missed', 'request.said'])
  // Where she stands now is where she goes on.
  const back = await open({ authorization, 'last-event-id': old.last()! })
  await say(matter)
  await expect.poll(() => back.events().map(({ type }) => type), soon).toEqual(['request.said'])
})

test('four screens of one person are told; a fifth is asked to come later, and one that comes back takes its own place', async () => {
  const { cookie } = await door.hire('agent', [centre.agency])
  const screens = await Promise.all(
    ['one', 'two', 'three', 'four'].map((page) => open({ cookie, 'x-loge-page': page })),
  )
  expect(screens.map((screen) => screen.status())).toEqual([200, 200, 200, 200])
  const fifth = await open({ cookie, 'x-loge-page': 'five' })
  expect(fifth.status()).toBe(503)
  expect(fifth.text()).toMatch(/^retry-after: \d+/im)
  expect((await open({ cookie, 'x-loge-page': 'two' })).status()).toBe(200)
  await expect.poll(() => screens[1]!.isClosed() || screens[1]!.text().endsWith('0\r\n\r\n'), soon).toBe(true)
  screens[0]!.vanish()
  await expect.poll(async () => (await open({ cookie, 'x-loge-page': 'five' })).status(), soon).toBe(200)
})

test('a line whose link was ended is closed before it hears more', async () => {
  const matter = await file()
  const token = await linkTo(matter)
  const line = await open({ authorization: `Link ${token}` })
  await door.database.owner.run(
    sql`update kernel.signed_link set revoked_at = now() where matter = ${matter}`,
  )
  // Whoever changes what people reach says so in the journal: then all lines are weighed.
  const { person } = await door.hire('caretaker', [centre.agency])
  const assign = { mode: 'add', buildings: [centre.building] }
  expect(await door.send(actorOf('manager'), 'patch.assign', person, assign)).toMatchObject({ ok: true })
  await say(matter)
  await expect.poll(() => line.text().endsWith('0\r\n\r\n'), soon).toBe(true)
  expect(line.events().map(({ type }) => type)).not.toContain('request.said')
})

describe('the door', () => {
  stopClock()
  test('has a pace, for a link as for a person', async () => {
    const slow = await openDoors({ set: { ratePerMinute: 3 } })
    const at = await slow.listen()
    const token = await makeLink(slow.database.owner, { purpose: 'thread', matter: newId(), days: 1 })
    const headers = { authorization: `Link ${token}` }
    const ask = async () => (await fetch(`${at}/api/feed?once`, { headers })).status
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([200, 200, 200, 429])
    await slow.close()
  })
})

test('a telephone that is gone before it was answered is no fault of the house', async () => {
  const { port, hostname } = new URL(house)
  const token = await linkTo(await file())
  for (let i = 0; i < 20; i++) {
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    const headers = `host: localhost\r\nauthorization: Link ${token}\r\n`
    socket.write(
      `GET /api/feed HTTP/1.1\r\n${headers}\r\nGET /api/feed?once HTTP/1.1\r\n${headers}\r\n`,
      () => socket.resetAndDestroy(),
    )
    await once(socket, 'close')
  }
  // Asked after them, answered after them.
  expect((await fetch(`${house}/healthz`)).status).toBe(200)
  expect(log).toEqual([])
})
