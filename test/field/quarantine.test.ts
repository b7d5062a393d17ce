import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { slice as requests } from '../../src/requests/server/slice.ts'
import { centre, who } from '../setup/agency-corners.ts'
import { actOf, farManager, type Ground, lamp, openGround, type Phone } from './phone.ts'
import { until } from '../setup/until.ts'
import { forgetOfTheNight } from '../setup/erase-person.ts'

let w: Ground
beforeAll(async () => {
  w = await openGround()
})
afterAll(() => w.close())
beforeEach(() => w.forgetPhones())

const filed = (id: string) =>
  w.database.owner.rows<{ actor: string; at: string }>(
    sql`select actor, at from kernel.fact where subject = ${id} and type = 'request.filed'`,
  )

describe('what a revoked phone still brings', () => {
  test('its queue is held once, even if sent twice, and nothing of it is done', async () => {
    const lost = await w.enrolled(who.karim, 'Le noir')
    const [first, second] = [lamp(), lamp('Le portail grince')]
    expect(await lost.acts(first)).toMatchObject([{ ok: true }])
    const sylvie = await w.inHands(who.sylvie)
    await sylvie.one('device.revoke', lost.id, { why: 'lost' })
    lost.browser.jar.clear()
    for (let times = 0; times < 2; times++)
      expect(await lost.acts(first, second)).toMatchObject([
        { id: first.id, ok: false, refused: 'device_revoked' },
        { id: second.id, ok: false, refused: 'device_revoked' },
      ])
    const waits = async (phone: Phone) => (await phone.ask('held.waiting')).body
    expect(await waits(sylvie)).toEqual({ n: (await sylvie.held()).waiting.length })
    expect(await waits(await w.inHands(who.karim))).toEqual({ n: 0 })
    // The first was done while the phone was trusted: there is nothing to review.
    expect((await sylvie.held()).waiting.filter((h) => h.device === lost.id)).toMatchObject([
      {
        id: second.id,
        words: 'Le portail grince',
        author: { name: 'Karim Benali' },
        building: 'Bellevue A',
        deviceName: 'Le noir',
      },
    ])
    expect(await filed(second.subject)).toEqual([])
  })

  test('it says nothing about phones, and nothing too long', async () => {
    const lost = await w.enrolled(who.karim)
    await lost.one('device.revoke', lost.id, { why: 'lost' })
    const [again, long] = await lost.acts(
      actOf('device.enrol', newId(), { secret: lost.secret }),
      lamp('a'.repeat(70_000)),
    )
    expect(again).toMatchObject({ refused: 'device_revoked' })
    expect(long).toMatchObject({ refused: 'too_large' })
    const karim = await w.inHands(who.karim)
    expect((await karim.held()).waiting.filter((h) => h.device === lost.id)).toEqual([])
  })

  test('its photos are taken only when one of its held acts names them', async () => {
    const lost = await w.enrolled(who.karim)
    await lost.one('device.revoke', lost.id, { why: 'lost' })
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#c33' } })
      .png()
      .toBuffer()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect((await lost.photo(sha256, bytes)).statusCode).toBe(403)
    await lost.acts(lamp('Une photo du hall', { photos: [sha256] }))
    expect((await lost.photo(sha256, bytes)).statusCode).toBe(200)
    const sylvie = await w.inHands(who.sylvie)
    const seen = (phone: Phone) =>
      w.app.inject({ url: `/api/files/${sha256}`, cookies: Object.fromEntries(phone.browser.jar) })
    expect((await seen(sylvie)).statusCode).toBe(200)
    expect((await seen(await w.inHands(farManager))).statusCode).toBe(404)
    // The clearing of the night leaves it, for as long as somebody may still read the act.
    await w.database.owner.run(
      sql`update kernel.file set at = now() - interval '9 days' where sha256 = ${sha256}`,
    )
    await requests.tasks!['requests.tidy']!({}, w.kernel)
    expect((await seen(sylvie)).statusCode).toBe(200)
  })

  test('what was said aloud is told as a voice note, and not as a photo', async () => {
    const lost = await w.enrolled(who.karim)
    await lost.one('device.revoke', lost.id, { why: 'lost' })
    const [seen, heard] = ['a'.repeat(64), 'b'.repeat(64)]
    const act = lamp('Vu et dit', { photos: [seen], sounds: [heard] })
    await lost.acts(act)
    const { waiting } = await (await w.inHands(who.sylvie)).held()
    expect(waiting.find(({ id }) => id === act.id)).toMatchObject({ photos: [seen], sounds: [heard] })
  })
})

describe('what the field app cannot make', () => {
  test('an address that a thief gives a tenant is not even held', async () => {
    const lost = await w.enrolled(who.karim)
    await lost.one('device.revoke', lost.id, { why: 'lost' })
    const thefts = [
      actOf('person.correct', who.leGoff, { email: 'voleur@example.org' }),
      actOf('person.know', newId(), { lastName: 'Voleur', email: 'voleur@example.org' }),
      actOf('toString', newId(), {}),
    ]
    expect(await lost.acts(...thefts)).toMatchObject(thefts.map(() => ({ refused: 'device_revoked' })))
    expect((await (await w.inHands(who.sylvie)).held()).waiting.filter((h) => h.device === lost.id)).toEqual(
      [],
    )
  })

  test('an alert, what pays, what is somebody else’s to say, a way to reach her are read, and never done', async () => {
    const lost = await w.enrolled(who.karim)
    const sylvie = await w.inHands(who.sylvie)
    await sylvie.one('device.revoke', lost.id, { why: 'lost' })
    const acts = [
      actOf('alert.raise', newId(), { code: 'dog', unit: centre.unit, until: '2027-01-31' }),
      actOf('order.spotCheck', newId(), { order: newId(), conforming: true }),
      actOf('order.witness', newId(), { order: newId(), done: true }),
      actOf('request.confirm', newId(), {}),
      lamp('Pour un ami', { requester: { name: 'Ami', email: 'voleur@example.org' } }),
    ]
    await lost.acts(...acts)
    const waiting = (await sylvie.held()).waiting.filter((h) => h.device === lost.id)
    expect(waiting.map(({ id, doable }) => [id, doable])).toEqual(acts.map(({ id }) => [id, false]))
    for (const { id } of acts)
      expect(await sylvie.one('held.send', lost.id, { act: id })).toMatchObject({ refused: 'only_read' })
    expect(await sylvie.one('held.drop', lost.id, { act: acts[0]!.id })).toMatchObject({ ok: true })
  })

  test('who reviews reads every field of it, places by their names', async () => {
    const lost = await w.enrolled(who.karim)
    const sylvie = await w.inHands(who.sylvie)
    await sylvie.one('device.revoke', lost.id, { why: 'lost' })
    const act = actOf('estate.correct', centre.building, {
      building: { access: 'Code 4711' },
      unit: { id: centre.unit, storey: 0 },
    })
    await lost.acts(act, lamp('La lampe', { building: centre.building, outage: true }))
    const [correction, report] = (await sylvie.held()).waiting.filter((h) => h.device === lost.id)
    expect(correction).toMatchObject({
      doable: true,
      lines: [
        { key: 'access', value: 'Code 4711' },
        { key: 'id', value: 'L-centre' },
        { key: 'storey', value: '0' },
      ],
    })
    expect(report!.lines).toContainEqual({ key: 'building', value: 'Bellevue A' })
    expect(report!.lines).toContainEqual({ key: 'outage', value: 'true' })
  })
})

const settledAs = (phone: Phone, act: string) =>
  until(async () => {
    const found = (await phone.held()).settled.find((h) => h.id === act)?.settled
    return found?.outcome ? found : undefined
  })

describe('Sylvie reviews what it still brought', () => {
  const brought = async (...acts: ReturnType<typeof lamp>[]) => {
    const lost = await w.enrolled(who.karim)
    const sylvie = await w.inHands(who.sylvie)
    await sylvie.one('device.revoke', lost.id, { why: 'lost' })
    await lost.acts(...acts)
    return { lost, sylvie }
  }

  test('what she lets through happens once, in Karim’s name and at his hour', async () => {
    const then = new Date(Date.now() - 26 * 3_600_000).toISOString()
    const act = lamp('La lampe, hier', {}, then)
    const { lost, sylvie } = await brought(act)
    expect(await sylvie.one('held.send', lost.id, { act: act.id })).toMatchObject({ ok: true })
    expect(await settledAs(sylvie, act.id)).toMatchObject({
      how: 'sent',
      outcome: 'done',
      by: 'Sylvie Lefèvre',
    })
    expect(await sylvie.one('held.send', lost.id, { act: act.id })).toMatchObject({
      refused: 'already_settled',
    })
    // Found again in a drawer, the phone sends it once more.
    await lost.acts(act)
    expect(await filed(act.subject)).toEqual([{ actor: who.karim, at: then }])
  })

  test('what the house refuses says why', async () => {
    const act = lamp('Chez les autres', { building: newId() })
    const { lost, sylvie } = await brought(act)
    await sylvie.one('held.send', lost.id, { act: act.id })
    const { outcome, said } = await settledAs(sylvie, act.id)
    expect(outcome).not.toBe('done')
    expect(said).toMatch(/\w+ \w+/)
  })

  test('what she drops never happens', async () => {
    const act = lamp('Rien de grave')
    const { lost, sylvie } = await brought(act)
    expect(await sylvie.one('held.drop', lost.id, { act: act.id })).toMatchObject({ ok: true })
    expect(await sylvie.one('held.send', lost.id, { act: act.id })).toMatchObject({
      refused: 'already_settled',
    })
    await lost.acts(act)
    expect(await filed(act.subject)).toEqual([])
    expect((await sylvie.held()).waiting.filter((h) => h.device === lost.id)).toEqual([])
  })

  test('nobody else settles it: not its author, not a technician, not another agency', async () => {
    const act = lamp()
    const { lost } = await brought(act)
    for (const [person, no] of [
      [who.karim, 'not_yours'],
      [who.luc, 'not_yours'],
      [farManager, 'not_found'],
    ] as const)
      for (const type of ['held.send', 'held.drop'])
        expect(await (await w.inHands(person)).one(type, lost.id, { act: act.id })).toMatchObject({
          refused: no,
        })
    expect(await (await w.inHands(who.karim)).one('held.keep', lost.id, { act: lamp() })).toMatchObject({
      refused: 'not_yours',
    })
  })

  test('who works here no longer acts no more', async () => {
    const gone = newId()
    await w.act('person.hire', gone, {
      firstName: 'Ali',
      lastName: 'Parti',
      role: 'caretaker',
      agencies: ['centre'],
    })
    const phone = await w.enrolled(gone)
    const sylvie = await w.inHands(who.sylvie)
    await sylvie.one('device.revoke', phone.id, { why: 'left' })
    const act = lamp()
    await phone.acts(act)
    await w.act('person.assign', gone, { active: false })
    expect(await sylvie.one('held.send', phone.id, { act: act.id })).toMatchObject({ refused: 'author_gone' })
  })
})

test('words that have served are erased in time, read or not; the count stays', async () => {
  const phone = await w.enrolled(who.karim)
  await phone.one('device.revoke', phone.id, { why: 'other' })
  const [read, unread] = [lamp('Lu'), lamp('Jamais lu')]
  await phone.acts(read, unread)
  const sylvie = await w.inHands(who.sylvie)
  await sylvie.one('held.drop', phone.id, { act: read.id })
  const db = w.database.owner
  await db.run(
    sql`update field.quarantined_act set received_at = now() - interval '61 days', settled_at = settled_at - interval '31 days' where device = ${phone.id}`,
  )
  await forgetOfTheNight(w.kernel)
  expect(
    await db.rows(
      sql`select how, command from field.quarantined_act where device = ${phone.id} order by how`,
    ),
  ).toEqual([
    { how: 'dropped', command: null },
    { how: 'expired', command: null },
  ])
})
