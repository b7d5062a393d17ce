import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { roches, who } from '../setup/agency-corners.ts'
import { farManager, type Ground, lamp, openGround, signIn } from './phone.ts'

let w: Ground
beforeAll(async () => {
  w = await openGround()
})
afterAll(() => w.close())
beforeEach(() => w.forgetPhones())

describe('a phone in Karim’s hands', () => {
  test('makes itself known once, and he sees it and names it', async () => {
    const phone = await w.enrolled(who.karim)
    expect(await phone.enrol()).toMatchObject({ ok: true, facts: [] })
    expect(await phone.one('device.name', phone.id, { name: ' Le noir de service ' })).toMatchObject({
      ok: true,
    })
    const { rows, reviews } = await phone.devices(true)
    expect(reviews).toBe(false)
    expect(rows.filter((d) => d.id === phone.id)).toMatchObject([
      { name: 'Le noir de service', person: { id: who.karim, name: 'Karim Benali' }, revoked: null, held: 0 },
    ])
  })

  test('keeps its secret as a hash that no role reads', async () => {
    const phone = await w.enrolled(who.karim)
    const kept = await w.database.owner.row<{ secret: string }>(
      sql`select secret from field.device where id = ${phone.id}`,
    )
    expect(kept!.secret).not.toContain(phone.secret)
    const helene = {
      id: who.helene,
      role: 'hq',
      name: '',
      lang: 'fr',
      agencies: [],
      buildings: [],
      households: [],
    } as const
    await expect(
      w.database.as(helene, (db) => db.rows(sql`select secret from field.device`)),
    ).rejects.toThrow(/permission denied/)
  })

  test('is not another’s: the same id is refused, and nothing says whose it is', async () => {
    const phone = await w.enrolled(who.karim)
    const other = await w.inHands(who.otherCaretaker)
    expect(await other.one('device.enrol', phone.id, { secret: other.secret })).toMatchObject({
      ok: false,
      refused: 'not_yours',
    })
  })

  test('an eleventh is known like the others: the one that was seen longest ago makes room', async () => {
    const eldest = await w.enrolled(who.otherCaretaker)
    await w.database.owner.run(
      sql`update field.device set seen_at = now() - interval '1 day' where id = ${eldest.id}`,
    )
    const next = await w.enrolled(who.otherCaretaker)
    for (let n = 0; n < 8; n++) await w.enrolled(who.otherCaretaker)
    expect((await eldest.ask('me')).status).toBe(200)
    await w.database.owner.run(
      sql`update field.device set seen_at = now() - interval '1 day' where id = ${eldest.id}`,
    )
    const eleventh = await w.enrolled(who.otherCaretaker)
    for (const [phone, status] of [
      [eldest, 403],
      [next, 200],
      [eleventh, 200],
    ] as const)
      expect((await phone.ask('me')).status).toBe(status)
    const { rows } = await eleventh.devices()
    const mine = rows.filter((row) => row.person.id === who.otherCaretaker)
    expect(mine.filter((row) => !row.revoked).length).toBe(10)
    expect(mine.find((row) => row.id === eldest.id)!.revoked).toMatchObject({ why: 'replaced' })
  })

  test('is known by those who have one: tenants, head office and visitors enrol none', async () => {
    for (const person of [who.leGoff, who.ines, who.helene])
      expect(await (await w.inHands(person)).enrol()).toMatchObject({ refused: 'not_yours' })
  })

  test('tells when it was last here, and writes it only when that is news', async () => {
    const phone = await w.enrolled(who.karim)
    const db = w.database.owner
    const version = async () =>
      (await db.row<{ v: string; seen: string }>(
        sql`select xmin::text as v, seen_at as seen from field.device where id = ${phone.id}`,
      ))!
    await phone.ask('me')
    const first = await version()
    await phone.ask('me')
    expect((await version()).v).toBe(first.v)
    await db.run(sql`update field.device set seen_at = now() - interval '2 days' where id = ${phone.id}`)
    await phone.ask('me')
    expect(Date.now() - Date.parse((await version()).seen)).toBeLessThan(60_000)
  })
})

describe('a forged phone', () => {
  test('with a wrong secret is no phone: it sees what its session sees, and learns nothing', async () => {
    const lost = await w.enrolled(who.karim)
    await lost.one('device.revoke', lost.id, { why: 'lost' })
    const forger = await w.inHands(who.nadia)
    const plain = await forger.ask('me')
    for (const shown of [
      `${lost.id}.${forger.secret}`,
      `${newId()}.${lost.secret}`,
      lost.id,
      'x'.repeat(5000),
    ]) {
      forger.show(shown)
      expect(await forger.ask('me')).toMatchObject({ status: 200, body: plain.body })
    }
    forger.browser.jar.clear()
    forger.show(`${lost.id}.${forger.secret}`)
    const act = lamp()
    await forger.acts(act)
    expect((await lost.held()).waiting ?? []).toEqual([])
    const held = await w.database.owner.rows(sql`select 1 from field.quarantined_act where id = ${act.id}`)
    expect(held).toEqual([])
  })
})

describe('who sees and who revokes', () => {
  const people = {
    karim: [who.karim, 1, true],
    colleague: [who.otherCaretaker, 0, 'not_found'],
    nadia: [who.nadia, 1, true],
    luc: [who.luc, 0, 'not_yours'],
    sylvie: [who.sylvie, 1, true],
    far: [farManager, 0, 'not_found'],
    ines: [who.ines, 0, 'not_yours'],
    helene: [who.helene, 1, true],
    leGoff: [who.leGoff, undefined, 'not_yours'],
  } as const

  test.each(Object.entries(people))('%s', async (_, [person, sees, revokes]) => {
    const phone = await w.enrolled(who.karim)
    const desk = await w.inHands(person)
    const { rows } = await desk.devices()
    expect(rows?.filter((d) => d.id === phone.id).length).toBe(sees)
    const named = await desk.one('device.name', phone.id, { name: 'Bleu' })
    const revoked = await desk.one('device.revoke', phone.id, { why: 'replaced' })
    for (const outcome of [named, revoked]) expect(outcome.ok ? true : outcome.refused).toBe(revokes)
    expect((await phone.ask('me')).status).toBe(revokes === true ? 403 : 200)
  })
})

describe('Karim has lost his phone', () => {
  test('he revokes it from another: it gets nothing, its session ends, the other goes on', async () => {
    const lost = await w.enrolled(who.karim)
    await lost.ask('me')
    const other = await w.enrolled(who.karim)
    expect(await other.one('device.revoke', lost.id, { why: 'lost' })).toMatchObject({ ok: true })
    expect(await other.one('device.revoke', lost.id, { why: 'other' })).toMatchObject({ ok: true, facts: [] })
    for (const query of ['me', 'request.list', 'phone.list', 'nothing'])
      expect(await lost.ask(query)).toMatchObject({ status: 403, body: { refused: 'device_revoked' } })
    const shown = { 'x-loge-device': `${lost.id}.${lost.secret}` }
    for (const url of ['/api/feed?once', '/api/session', `/api/files/${'0'.repeat(64)}`])
      expect(await lost.browser.get(url, shown)).toMatchObject({
        status: 403,
        body: { refused: 'device_revoked' },
      })
    // The phone's cookie alone opens nothing either.
    lost.show(undefined)
    expect(await lost.ask('request.list')).toMatchObject({ status: 401 })
    expect((await other.devices(true)).rows.find((d) => d.id === lost.id)).toMatchObject({
      revoked: { by: 'Karim Benali', why: 'lost' },
    })
  })

  test('a feed that was open closes', async () => {
    const lost = await w.enrolled(who.karim)
    const address = await w.address()
    const feed = await fetch(`${address}/api/feed`, {
      headers: {
        cookie: `loge=${lost.browser.jar.get('loge')}`,
        'x-loge-device': `${lost.id}.${lost.secret}`,
      },
    })
    const heard = feed.text()
    const sylvie = await w.inHands(who.sylvie)
    await sylvie.one('device.revoke', lost.id, { why: 'lost' })
    // Something happens in his buildings: he is no longer told.
    const report = lamp('Une vitre du hall')
    await sylvie.acts(report)
    expect(await heard).not.toContain(report.subject)
  })
})

test('a feed that was open closes when he keeps other buildings', async () => {
  const phone = await w.enrolled(who.karim)
  const address = await w.address()
  const feed = await fetch(`${address}/api/feed`, {
    headers: { cookie: `loge=${phone.browser.jar.get('loge')}` },
  })
  const heard = feed.text()
  await w.act('patch.assign', who.karim, { mode: 'add', buildings: [roches.building] })
  const sylvie = await w.inHands(who.sylvie)
  const report = lamp('Une autre vitre')
  await sylvie.acts(report)
  expect(await heard).not.toContain(report.subject)
  await w.act('patch.assign', who.karim, { mode: 'remove', buildings: [roches.building] })
})

test('a person who signs in again on her phone is bound to it anew', async () => {
  const phone = await w.enrolled(who.karim)
  await phone.ask('me')
  await signIn(w, phone, who.karim)
  await phone.ask('me')
  const sylvie = await w.inHands(who.sylvie)
  await sylvie.one('device.revoke', phone.id, { why: 'lost' })
  phone.show(undefined)
  expect(await phone.ask('request.list')).toMatchObject({ status: 401 })
})

describe('what Karim did three days ago in a cellar', () => {
  const then = new Date(Date.now() - 3 * 86_400_000).toISOString()
  const now = () => new Date().toISOString()
  const datedOf = (subject: string) =>
    w.database.owner.row<{ at: string; said: string | null }>(
      sql`select at, data ->> 'saidAt' as said from kernel.fact where subject = ${subject}`,
    )

  test('has its hour on his telephone, which the house knows and whose clock was compared', async () => {
    const phone = await w.enrolled(who.karim)
    const shown = { 'x-loge-device': `${phone.id}.${phone.secret}`, 'x-loge-clock': now() }
    const act = lamp('La lampe de la cave', {}, then)
    expect((await phone.browser.post('/api/commands', [act], shown)).body).toMatchObject([{ ok: true }])
    expect(await datedOf(act.subject)).toEqual({ at: then, said: null })
  })

  test.each([
    ['a telephone that does not say its clock', {}],
    ['a wrong secret', { 'x-loge-clock': now(), secret: 'x'.repeat(43) }],
  ])(
    'has the hour of its reception from %s, and his own beside it',
    async (_, { secret, ...said }: Record<string, string>) => {
      const phone = await w.enrolled(who.karim)
      const shown = { 'x-loge-device': `${phone.id}.${secret ?? phone.secret}`, ...said }
      const act = lamp('La porte de la cave', {}, then)
      const before = now()
      const [outcome] = (await phone.browser.post('/api/commands', [act], shown)).body as unknown as object[]
      expect(outcome).toMatchObject({ ok: true, notice: { code: 'said_at' } })
      const dated = (await datedOf(act.subject))!
      expect(dated.said).toBe(then)
      expect(dated.at >= before).toBe(true)
    },
  )
})

describe('somebody who no longer works here', () => {
  test('loses her phones with her access: the house withdraws each of them', async () => {
    const lea = newId()
    await w.act('person.hire', lea, {
      firstName: 'Léa',
      lastName: 'Roux',
      role: 'caretaker',
      agencies: ['centre'],
    })
    const phone = await w.enrolled(lea)
    expect((await phone.ask('me')).status).toBe(200)
    await w.act('person.assign', lea, { active: false })
    await expect.poll(async () => (await phone.ask('me')).status).toBe(403)
    const row = await w.database.owner.row<{ why: string }>(
      sql`select why from field.device where id = ${phone.id}`,
    )
    expect(row).toEqual({ why: 'left' })
  })
})
