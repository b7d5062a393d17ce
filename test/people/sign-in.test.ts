import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { knock } from '../../src/kernel/server/attempts.ts'
import { makeLink } from '../../src/kernel/server/signed-links.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { markOf } from '../../src/people/server/sign/open-entry.ts'
import { sendLinks } from '../../src/people/server/sign/link-routes.ts'
import { seal } from '../../src/people/server/sign/seal-password.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { centre, house, who } from '../setup/agency-corners.ts'
import { letKeysLeave } from './keys.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { phrase } from '../setup/landlord.ts'

let w: Doors
beforeAll(async () => {
  w = await openDoors()
})
afterAll(() => w.close())
// A minute is short, and these tests many: each is at another address.
let tests = 0
beforeEach(async () => {
  w.from = `192.0.2.${++tests}`
  await w.database.owner.run(sql`delete from kernel.attempt`)
})

const db = () => w.database.owner
const journal = async (type: string, subject: string) =>
  (
    await db().rows<{ data: object }>(
      sql`select data from kernel.fact where type = ${type} and subject = ${subject} order by seq`,
    )
  ).map((f) => f.data)

describe('a browser that she entered from before', () => {
  const miss = (times: number, from: string, login: string) =>
    Promise.all(
      Array.from({ length: times }, () => w.browser(from).signIn(login, 'un mot de passe au hasard')),
    )

  test('opens though others have shut her login, at her own address too, and everywhere', async () => {
    const hers = w.browser()
    await hers.signIn('nadia')
    await hers.drop('/api/session')
    for (const _ of Array.from({ length: 100 }))
      await knock(db(), 'anywhere', 'nadia', { misses: 100, minutes: 15 })
    await miss(6, w.from, 'nadia')
    expect((await w.browser().signIn('nadia')).body).toMatchObject({ refused: 'locked' })
    expect((await hers.signIn('nadia')).status).toBe(200)
  })

  test('asks for a link though others have asked for too many', async () => {
    const hers = w.browser()
    await hers.signIn('nadia')
    const email = 'nadia@robine-habitat.example'
    for (const _ of Array.from({ length: 30 }))
      await knock(db(), 'link-anywhere', email, { misses: 30, minutes: 15 })
    expect((await w.browser().post('/api/session/link', { email })).body).toMatchObject({ refused: 'work' })
    expect((await hers.post('/api/session/link', { email })).status).toBe(200)
  })

  test('is counted by itself: five misses in it shut it', async () => {
    const hers = w.browser()
    await hers.signIn('nadia')
    for (const _ of Array.from({ length: 5 })) await hers.signIn('nadia', 'un mot de passe au hasard')
    expect((await hers.signIn('nadia')).body).toMatchObject({ refused: 'locked' })
    expect((await w.browser().signIn('nadia')).status).toBe(200)
  })

  test('is known for her alone, for half a year, and only by its hash', async () => {
    const hers = w.browser()
    await hers.signIn('nadia')
    const cookie = hers.jar.get('loge-known')!
    expect(await db().row(sql`select 1 from people.browser where token = ${cookie}`)).toBeUndefined()
    await miss(5, w.from, 'karim')
    expect((await hers.signIn('karim')).body).toMatchObject({ refused: 'locked' })
    await db().run(sql`update people.browser set seen_at = now() - interval '181 days'`)
    await miss(5, w.from, 'nadia')
    expect((await hers.signIn('nadia')).body).toMatchObject({ refused: 'locked' })
  })
})

describe('an address that many share', () => {
  const crowded = async () => {
    for (const _ of Array.from({ length: 50 }))
      await knock(db(), 'address', w.from, { misses: 50, minutes: 15 })
  }
  const solve = ({ work, bits }: { work: string; bits: number }): { work: string; answer: number } => {
    for (let answer = 0; ; answer++) {
      const hash = createHash('sha256').update(`${work}:${answer}`).digest()
      if (hash.readUInt32BE(0) >>> (32 - bits) === 0) return { work, answer }
    }
  }
  const enter = (work?: object) =>
    w.browser().post('/api/session', { login: 'nadia', password: phrase, ...(work ? { work } : {}) })
  const asked = async () => (await enter()).body.params as unknown as { work: string; bits: number }

  test('asks for a little work after fifty misses, and then lets in who knows her password', async () => {
    await crowded()
    expect((await enter()).body).toMatchObject({ refused: 'work' })
    expect((await enter(solve(await asked()))).status).toBe(200)
  })

  test('takes no work twice, none unsolved, none of another’s making, none of yesterday', async () => {
    await crowded()
    const worked = solve(await asked())
    expect((await enter(worked)).status).toBe(200)
    await crowded()
    const puzzle = await asked()
    const forged = puzzle.work.replace(/\.[^.]*$/, '.x')
    const old = puzzle.work.replace(/\.\d+\./, '.1.')
    for (const work of [
      worked,
      { work: puzzle.work, answer: solve(puzzle).answer + 1 },
      solve({ ...puzzle, work: forged }),
      solve({ ...puzzle, work: old }),
    ])
      expect((await enter(work)).body).toMatchObject({ refused: 'work' })
  })

  test('asks for it at the door of links too', async () => {
    for (const _ of Array.from({ length: 200 }))
      await knock(db(), 'link-address', w.from, { misses: 200, minutes: 15 })
    const ask = (work?: object) =>
      w
        .browser()
        .post('/api/session/link', { email: 'nadia@robine-habitat.example', ...(work ? { work } : {}) })
    const no = await ask()
    expect(no.body).toMatchObject({ refused: 'work' })
    expect((await ask(solve(no.body.params as unknown as { work: string; bits: number }))).status).toBe(200)
  })
})

describe('by password', () => {
  test('Nadia enters, is herself, and leaves', async () => {
    const nadia = w.browser()
    const came = await nadia.signIn('Nadia')
    expect(came).toMatchObject({
      status: 200,
      body: { role: 'agent', home: '/bureau/a-faire', name: 'Nadia Ferrand' },
    })
    expect(came.cookies.find((c) => c.name === 'loge')).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    })
    const me = (await nadia.ask('me')).body
    expect(me).toMatchObject({
      id: who.nadia,
      role: 'agent',
      agencies: [{ id: 'centre', name: 'Agence centre' }],
    })
    expect(await journal('session.opened', who.nadia)).toContainEqual({ how: 'password' })
    await nadia.drop('/api/session')
    expect((await nadia.ask('me')).body.role).toBe('visitor')
  })

  test('only a hash of her cookie is kept', async () => {
    const nadia = w.browser()
    await nadia.signIn('nadia')
    const kept = await db().row(sql`select 1 from people.session where token = ${nadia.jar.get('loge')}`)
    expect(kept).toBeUndefined()
  })

  test('a wrong password and an unknown login get the same answer', async () => {
    const wrong = await w.browser().signIn('nadia', 'trois moineaux sur le mur')
    const unknown = await w.browser().signIn('personne', 'trois moineaux sur le mur')
    expect(wrong).toMatchObject({ status: 401, body: { refused: 'sign_in_wrong' } })
    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body])
    expect(await journal('session.refused', who.nadia)).toContainEqual({ how: 'password', why: 'wrong' })
  })

  test('after five misses the door says how long it stays shut, even to the right password', async () => {
    for (const _ of Array.from({ length: 5 })) await w.browser().signIn('nadia', 'un mot de passe au hasard')
    const shut = await w.browser().signIn('nadia')
    expect(shut).toMatchObject({ status: 429, body: { refused: 'locked' } })
    expect(shut.body.message).toContain(`${shut.body.params!.minutes}\u00a0min`)
    expect((await w.browser().signIn('sylvie')).status).toBe(200)
    await db().run(sql`update kernel.attempt set locked_until = now() - interval '1 minute'`)
    expect((await w.browser().signIn('nadia')).status).toBe(200)
  })

  test('what comes while the door is shut is written nowhere', async () => {
    for (const _ of Array.from({ length: 9 })) await w.browser().signIn('sylvie', 'un mot de passe au hasard')
    const misses = await journal('session.refused', who.sylvie)
    await w.browser().signIn('sylvie')
    expect(misses.length).toBe(5)
    expect(await journal('session.refused', who.sylvie)).toEqual(misses)
    expect(await journal('session.refused', markOf('sylvie'))).toEqual([])
  })

  test('who misses her login five times shuts nobody out elsewhere', async () => {
    for (const _ of Array.from({ length: 5 }))
      await w.browser('198.51.100.9').signIn('nadia', 'un mot de passe au hasard')
    expect((await w.browser('198.51.100.9').signIn('nadia')).status).toBe(429)
    expect((await w.browser('203.0.113.7').signIn('nadia')).status).toBe(200)
    expect((await w.browser('198.51.100.9').signIn('nadia')).status).toBe(429)
  })

  test('a hundred misses from many addresses shut it everywhere for a while', async () => {
    for (const _ of Array.from({ length: 100 }))
      await knock(db(), 'anywhere', 'nadia', { misses: 100, minutes: 15 })
    expect((await w.browser('203.0.113.8').signIn('nadia')).body).toMatchObject({ refused: 'locked' })
  })

  test('when too many wait she is asked to come back, and that is no miss', async () => {
    let open = false
    // As many as may be weighed and wait: each makes room for the next of its own.
    const others = Array.from({ length: 62 }, async () => {
      while (!open) await seal('un mot de passe au hasard')
    })
    for (const _ of Array.from({ length: 6 }))
      expect(await w.browser().signIn('nadia')).toMatchObject({
        status: 503,
        body: { refused: 'too_busy' },
        headers: { 'retry-after': '5' },
      })
    open = true
    await Promise.all(others)
    expect((await w.browser().signIn('nadia')).status).toBe(200)
  })

  test('a second lock lasts longer than the first', async () => {
    const lock = async () => {
      for (const _ of Array.from({ length: 5 }))
        await w.browser().signIn('nadia', 'un mot de passe au hasard')
      return (await w.browser().signIn('nadia')).body.params!.minutes
    }
    const first = await lock()
    await db().run(sql`update kernel.attempt set locked_until = now() - interval '1 minute'`)
    expect(await lock()).toBeGreaterThan(first)
  })

  test('twenty tries at once are twenty tries', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => w.browser().signIn('nadia', 'un mot de passe au hasard')),
    )
    expect(answers.filter((a) => a.status === 401)).toHaveLength(5)
    expect(answers.filter((a) => a.status === 429)).toHaveLength(15)
  })

  test('a key for a tool asks for an entry of these ten minutes, or the password again', async () => {
    const desk = w.browser()
    await desk.signIn('sylvie')
    await db().run(
      sql`update people.session set entered_at = now() - interval '11 minutes' where person = ${who.sylvie}`,
    )
    const key = () => desk.post('/api/session/tokens', { name: 'Visionneuse', days: 5 })
    expect((await key()).body).toMatchObject({ refused: 'enter_again' })
    expect((await desk.post('/api/session/again', { password: 'un autre que le sien' })).body).toMatchObject({
      refused: 'password_wrong',
    })
    expect((await key()).body).toMatchObject({ refused: 'enter_again' })
    expect((await desk.post('/api/session/again', { password: phrase })).status).toBe(200)
    expect((await key()).status).toBe(200)
  })

  test('a first password asks for an entry of these ten minutes', async () => {
    const token = await openSession(db(), { person: who.helene, how: 'link', device: '' })
    await db().run(sql`update people.account set password = null where person = ${who.helene}`)
    const hers = w.browser()
    hers.jar.set('loge', token)
    await db().run(
      sql`update people.session set entered_at = now() - interval '11 minutes' where person = ${who.helene}`,
    )
    const choose = () => hers.post('/api/session/password', { password: 'une lampe près de la porte' })
    expect((await choose()).body).toMatchObject({ refused: 'enter_again' })
    await db().run(sql`update people.session set entered_at = now() where person = ${who.helene}`)
    expect((await choose()).status).toBe(200)
    await db().run(
      sql`update people.account set password = ${await seal(phrase)} where person = ${who.helene}`,
    )
  })

  test('a new password closes her other sessions and keeps this one', async () => {
    const [phone, desk] = [w.browser(), w.browser()]
    await phone.signIn('sylvie')
    await desk.signIn('sylvie')
    const change = (current: string, password: string) =>
      desk.post('/api/session/password', { current, password })
    expect((await change('pas celui-là du tout', 'une lampe près de la porte')).body).toMatchObject({
      refused: 'password_wrong',
    })
    expect((await change(phrase, 'court')).body).toMatchObject({
      refused: 'password_short',
      params: { least: 12 },
    })
    expect((await change(phrase, 'aaaaaaaaaaaaaaaa')).body).toMatchObject({ refused: 'password_plain' })
    expect((await change(phrase, 'une lampe près de la porte')).body).toEqual({ ok: true })
    expect((await phone.ask('me')).body.role).toBe('visitor')
    expect((await desk.ask('me')).body.role).toBe('manager')
    expect((await w.browser().signIn('sylvie')).status).toBe(401)
    expect((await w.browser().signIn('sylvie', 'une lampe près de la porte')).status).toBe(200)
  })

  test('she sees her devices and closes the one she has lost', async () => {
    const [lost, here] = [w.browser(), w.browser()]
    await lost.signIn('helene')
    await here.signIn('helene')
    const { sessions } = (await here.get('/api/session')).body
    const other = sessions!.find((s) => !s.here)!
    expect((await w.browser().drop(`/api/session/${other.id}`)).body).toMatchObject({ refused: 'sign_in' })
    await here.drop(`/api/session/${other.id}`)
    expect((await lost.ask('me')).body.role).toBe('visitor')
    expect((await here.ask('me')).body.role).toBe('hq')
  })
})

describe('a session', () => {
  test('ends after its hours, and after thirty days even in use', async () => {
    const nadia = w.browser()
    await nadia.signIn('nadia')
    await db().run(
      sql`update people.session set started_at = now() - interval '31 days' where person = ${who.nadia}`,
    )
    expect((await nadia.ask('me')).body.role).toBe('visitor')
    await nadia.signIn('nadia')
    await db().run(
      sql`update people.session set expires_at = now() - interval '1 second' where person = ${who.nadia}`,
    )
    expect((await nadia.ask('me')).body.role).toBe('visitor')
  })

  test('slides while it is used', async () => {
    const nadia = w.browser()
    await nadia.signIn('nadia')
    await db().run(sql`
      update people.session set seen_at = now() - interval '2 hours', expires_at = now() + interval '1 hour' where person = ${who.nadia}`)
    await nadia.ask('me')
    const { late } = (await db().row<{ late: boolean }>(sql`
      select bool_or(expires_at > now() + interval '11 hours') as late from people.session where person = ${who.nadia}`))!
    expect(late).toBe(true)
  })

  test('a role changed in mid-session counts at the next call', async () => {
    const karim = w.browser()
    await karim.signIn('karim')
    const asks = async () => (await karim.ask('person.card', { id: who.leGoff })).status
    expect(await asks()).toBe(200)
    await w.act('patch.assign', who.karim, { mode: 'set', buildings: [] })
    expect(await asks()).toBe(404)
    await w.act('patch.assign', who.karim, {
      mode: 'add',
      buildings: [centre.building],
      from: '2000-01-01',
      until: '2000-02-01',
    })
    expect(await asks()).toBe(404)
    await w.act('patch.assign', who.karim, { mode: 'set', buildings: [centre.building] })
    expect(await asks()).toBe(200)
    await w.act('person.assign', who.karim, { active: false })
    expect((await karim.ask('me')).body.role).toBe('visitor')
    expect((await karim.signIn('karim')).status).toBe(401)
    await w.act('person.assign', who.karim, { active: true })
    await w.act('patch.assign', who.karim, { mode: 'set', buildings: [centre.building] })
  })
})

describe('by a link', () => {
  const linkFor = async (email: string) => {
    expect((await w.browser().post('/api/session/link', { email })).body).toEqual({ sent: true })
    await sendLinks({ email }, w.kernel)
    expect(JSON.stringify(await letKeysLeave(w))).not.toMatch(/[\w-]{43}/)
    const mails = await db().rows<{ person: string; body: string }>(
      sql`select to_person as person, body from notices.mail order by made_at desc, id`,
    )
    return mails.map(({ person, body }) => ({ person, token: /\/in#([\w-]{43})/.exec(body)![1]! }))
  }

  test('Madame Le Goff gets one by mail and enters once', async () => {
    const [mail] = await linkFor('Anne.LeGoff@example.org'.toLowerCase())
    expect(mail).toMatchObject({ person: who.leGoff })
    const phone = w.browser()
    expect((await phone.post('/api/session/open', { token: mail!.token })).body).toMatchObject({
      role: 'tenant',
      home: '/chez-moi',
    })
    expect((await phone.ask('me')).body).toMatchObject({ id: who.leGoff, households: [centre.household] })
    const thief = w.browser()
    expect(await thief.post('/api/session/open', { token: mail!.token })).toMatchObject({
      status: 410,
      body: { refused: 'link_expired' },
    })
    expect((await thief.ask('me')).body.role).toBe('visitor')
  })

  test('who opens one may ask for as many more', async () => {
    const ask = async (from?: string) =>
      (await w.browser(from).post('/api/session/link', { email: 'anne.legoff@example.org' })).status
    for (let n = 0; n < 3; n++) await ask()
    const [mail] = await linkFor('anne.legoff@example.org')
    await w.browser().post('/api/session/open', { token: mail!.token })
    for (let n = 0; n < 5; n++) expect(await ask()).toBe(200)
    expect(await ask()).toBe(429)
    expect(await ask('198.51.100.9')).toBe(200)
  })

  test('an unknown address gets the same answer, and no mail', async () => {
    const before = (await linkFor('anne.legoff@example.org')).length
    expect(await linkFor('personne@example.org')).toHaveLength(before)
  })

  test('who came by her mailbox may choose a password without the old one', async () => {
    const [mail] = await linkFor('sylvie@robine-habitat.example')
    const sylvie = w.browser()
    await sylvie.post('/api/session/open', { token: mail!.token })
    expect((await sylvie.post('/api/session/password', { password: phrase })).body).toEqual({ ok: true })
  })

  test('an unknown link, an expired one and a thread’s link open no session', async () => {
    const opens = async (token: string) =>
      (await w.browser().post('/api/session/open', { token })).body.refused
    expect(await opens('x'.repeat(43))).toBe('link_unknown')
    expect(await opens(await makeLink(db(), { purpose: 'signin', person: who.leGoff, days: -1 }))).toBe(
      'link_expired',
    )
    expect(
      await opens(await makeLink(db(), { purpose: 'thread', person: who.leGoff, matter: newId(), days: 1 })),
    ).toBe('link_expired')
  })

  test('a thread’s link is Madame Le Goff for that one matter', async () => {
    const matter = newId()
    const token = await makeLink(db(), { purpose: 'thread', person: who.leGoff, matter, days: 1 })
    const headers = { authorization: `Link ${token}` }
    expect((await w.browser().ask('me', {}, headers)).body).toMatchObject({
      id: who.leGoff,
      role: 'tenant',
      matter,
      households: [],
      account: null,
    })
    await db().run(
      sql`update kernel.signed_link set expires_at = now() - interval '1 day' where matter = ${matter}`,
    )
    expect(await w.browser().ask('me', {}, headers)).toMatchObject({
      status: 410,
      body: { refused: 'link_expired' },
    })
    expect(await w.browser().ask('me', {}, { authorization: 'Link nothing' })).toMatchObject({
      status: 404,
      body: { refused: 'link_unknown' },
    })
  })

  test('a firm’s link is the firm', async () => {
    const firm = newId()
    await db().run(sql`insert into contractors.firm (id, name) values (${firm}, 'Plomberie Atlantique')`)
    const token = await makeLink(db(), { purpose: 'firm', firm, days: 1 })
    expect((await w.browser().ask('me', {}, { authorization: `Link ${token}` })).body).toMatchObject({
      role: 'firm',
      firm: { id: firm, name: 'Plomberie Atlantique' },
    })
  })
})

describe('a visitor', () => {
  test('keeps her own mark, so that she finds her answers and no other does', async () => {
    const [one, other] = [w.browser(), w.browser()]
    await one.ask('me')
    await other.ask('me')
    const id = newId()
    const know = { lastName: 'Passant', phone: '06 00 00 00 00' }
    const subject = newId()
    const [first] = await one.send('person.know', subject, know, id)
    expect(first).toMatchObject({ ok: true })
    expect((await one.send('person.know', subject, know, id))[0]).toEqual(first)
    expect((await other.send('person.know', subject, know, id))[0]).toMatchObject({
      ok: false,
      refused: 'id_taken',
    })
  })

  test('reads nothing of anybody', async () => {
    for (const query of ['person.card', 'person.export', 'staff.list'])
      expect((await w.browser().ask(query, { id: who.leGoff })).body.refused).toMatch(/sign_in|not_yours/)
  })
})

describe('from elsewhere', () => {
  test.each<[Record<string, string>, number]>([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://ailleurs.example' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 401],
    [{ origin: 'http://localhost:4000' }, 401],
    [{ origin: 'https://phish.example', host: 'phish.example' }, 403],
    [{ origin: 'https://phish.example', 'x-forwarded-host': 'phish.example' }, 403],
    [{}, 401],
  ])('a page that says %j gets %i', async (headers, status) => {
    const sent = await w.browser().post('/api/session', { login: 'nadia', password: 'peu importe' }, headers)
    expect(sent.status).toBe(status)
  })
})

describe('on a demonstration', () => {
  test('one may be anybody, and nowhere else', async () => {
    const guest = w.browser()
    expect((await guest.ask('people.personas')).body).toEqual({ demo: false, personas: [] })
    expect((await guest.post('/api/session/demo', { persona: who.ines })).status).toBe(404)
    await db().run(sql`insert into kernel.setting (key, value) values ('demo', 'true')`)
    const { personas } = (await guest.ask('people.personas')).body
    expect(personas).toContainEqual(expect.objectContaining({ role: 'caretaker', count: 1 }))
    expect((await guest.post('/api/session/demo', { persona: who.ines })).body).toMatchObject({
      role: 'operator',
    })
    await db().run(
      sql`insert into kernel.setting (key, value) values ('personas', ${JSON.stringify([who.helene, who.leGoff])}::jsonb)`,
    )
    expect((await guest.ask('people.personas')).body.personas!.map((p) => p.id)).toEqual([
      who.helene,
      who.leGoff,
    ])
    await db().run(sql`delete from kernel.setting`)
  })
})

test('when a colleague came in is no one’s to hear, however far she reaches', async () => {
  const karim = w.browser()
  await karim.signIn('karim')
  await karim.drop('/api/session')
  await w.act('person.correct', who.leGoff, { phone: '06 11 22 33 44' })
  for (const person of [who.ines, who.helene]) {
    const reader = w.browser()
    reader.jar.set('loge', await openSession(db(), { person, how: 'link', device: '' }))
    const hear = async () =>
      (await reader.get('/api/feed?once&after=0.0')).body as unknown as Record<string, unknown>[]
    // A fact is told once nothing that began before it is still being written, in whatever database of the same PostgreSQL.
    await expect.poll(async () => (await hear()).map(({ type }) => type)).toContain('person.corrected')
    const heard = await hear()
    expect(heard.filter(({ type }) => /^(session|account)\./.test(String(type)))).toEqual([])
    expect(new Set(heard.flatMap(Object.keys))).toEqual(new Set(['cursor', 'type', 'subject', 'at']))
  }
})

test('only the house writes who came in', async () => {
  const forged = await w.send({ ...house, role: 'hq' }, 'session.note', who.nadia, { what: 'opened' })
  expect(forged).toMatchObject({ ok: false, refused: 'not_yours' })
})
