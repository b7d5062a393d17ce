import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { cursorOfNow, factsAfter } from '../../src/kernel/server/feed.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { json, sql } from '../../src/kernel/server/sql.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import type { AlarmCard, Queries, Thread } from '../../src/requests/core/contract.ts'
import { ringNow } from '../../src/requests/server/alarm/ring.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { correctOwn } from '../setup/tell.ts'
import { until } from '../setup/until.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const run = (statement: ReturnType<typeof sql>) => town.database.owner.run(statement)
const [nadia, karim, ines, luc] = (['agent', 'caretaker', 'operator', 'technician'] as const).map((role) =>
  actorOf(role),
) as [Actor, Actor, Actor, Actor]
const leGoff = actorOf('tenant')

beforeAll(async () => {
  town = await openLandlord({ size: 4 })
  await correctOwn(town.act, luc, { email: 'luc@robine.test' })
  await run(sql`insert into kernel.setting (key, value)
    values ('landlord', ${json({ name: 'Robine', onCall: '04 68 90 10 99', onCallMail: 'astreinte@robine.test' })})`)
})
afterAll(() => town.close())
beforeEach(async () => {
  await run(sql`update requests.alarm set ended_at = now() where ended_at is null`)
  await run(sql`delete from notices.mail`)
})

const rent = 'N’Diaye et moi devons 640 euros de loyer'
const file = async (more: object = {}): Promise<string> => {
  const id = newId()
  const asked = { nature: 'matter.rent', words: rent, unit: centre.unit, channel: 'phone' }
  expect(
    await town.send(ines, 'request.file', id, { ...asked, requester: { person: leGoff.id }, ...more }),
  ).toMatchObject({ ok: true })
  return id
}
const alarmsOf = async (who: Actor): Promise<AlarmCard[]> =>
  ((await town.kernel.ask(who, 'danger.list', {})) as Queries['danger.list']['output']).alarms
const thread = (id: string, who = nadia) => town.kernel.ask(who, 'request.thread', { id }) as Promise<Thread>

const told = {
  'by the tenant, in the thread of her rent': async () => {
    const id = await file()
    await town.send(leGoff, 'request.say', id, { words: 'AU FEU LA CUISINE BRULE' })
    return id
  },
  'by the desk, who was asked': async () => {
    const id = await file()
    await town.send(nadia, 'request.note', id, {
      words: 'Elle dit : au feu, la cuisine brûle.',
      danger: true,
    })
    return id
  },
  'in answer to a question, when it was filed': () => file({ answers: { fire: true } }),
  'by hand, when it was filed': () => file({ urgency: 'U0' }),
}

test.each(Object.entries(told))(
  'a danger told %s rings at the caretaker’s: the place and the kind alone',
  async (_, tell) => {
    const id = await tell()
    const [hers] = await alarmsOf(nadia)
    expect(hers).toMatchObject({ place: { building: centre.building }, calls: [{ request: id, door: '12' }] })
    const all = await alarmsOf(karim)
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({
      kind: hers?.kind,
      place: { building: centre.building, address: '16 rue Voltaire' },
      calls: [{ request: null, no: null, door: '12', caller: null, rang: null }],
    })
    const read = JSON.stringify(all)
    for (const secret of [rent, 'brûle', 'BRULE', 'matter.', id, leGoff.id, 'Le Goff'])
      expect(read).not.toContain(secret)
    expect(await thread(id, karim)).toEqual({ refused: 'not_found' })
    expect(await alarmsOf(actorOf('caretaker', roches))).toEqual([])
  },
)

test('of all that is journalled of it, the caretaker hears the alarm, and nothing of the matter', async () => {
  const cursor = await cursorOfNow(town.database.owner)
  const id = await told['by the tenant, in the thread of her rent']()
  const heard = async (who: Actor) =>
    (await town.database.as(who, (db) => factsAfter(db, cursor))).filter(({ subject }) => subject === id)
  await until(async () => (await heard(nadia)).some(({ type }) => type === 'alarm.raised'))
  expect((await heard(karim)).map(({ type }) => type)).toEqual(['alarm.raised'])
})

test('the caretaker takes it by name, the desk reads so, and when it is over it is over for both', async () => {
  const id = await told['by the tenant, in the thread of her rent']()
  const [alarm] = await alarmsOf(karim)
  expect(await town.send(karim, 'alarm.take', alarm!.id, {})).toMatchObject({ ok: true })
  expect((await alarmsOf(nadia))[0]?.taken).toMatchObject({ by: karim.id })
  expect((await thread(id)).entries.map(({ type }) => type)).toContain('alarm.taken')
  expect(await town.send(nadia, 'request.calm', id, {})).toMatchObject({ ok: true })
  expect([await alarmsOf(nadia), await alarmsOf(karim)]).toEqual([[], []])
})

test('whoever is on call is written to: what rings and where, without a word of the matter', async () => {
  const id = await told['by the tenant, in the thread of her rent']()
  await ringNow(town.kernel, { request: id }, new Date().toISOString())
  const rang = await town.database.owner.row<TellingFact>(sql`
    select f.id, f.type, f.subject, f.data, f.at from kernel.fact f where f.subject = ${id} and f.type = 'alarm.rang'`)
  await tellIt(town.kernel, rang!, new Date().toISOString())
  const mails = await town.database.owner.rows<{ email: string; text: string }>(
    sql`select m.to_address as email, concat_ws(' ', m.subject, m.body::text) as text from notices.mail m order by 1`,
  )
  expect(mails.map(({ email }) => email)).toEqual(
    expect.arrayContaining(['astreinte@robine.test', 'luc@robine.test']),
  )
  for (const { text } of mails) {
    expect(text).toContain('16 rue Voltaire')
    expect(text).toMatch(/feu ou fumée/i)
    expect(text).not.toMatch(/loyer/i)
  }
})

test('a blow told to the desk is not for the caretaker to take: he reads where, and keeps away', async () => {
  const id = await file()
  await town.send(leGoff, 'request.say', id, { words: 'mon mari me frappe' })
  expect(await alarmsOf(karim)).toMatchObject([
    { kind: 'danger.violence', keepAway: true, calls: [{ request: null }] },
  ])
  const unit = derivedId('unit', 'centre', 1)
  expect((await alarmsOf(nadia))[0]?.calls).toMatchObject([{ request: id, unit }])
})
