import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { factsAfter } from '../../src/kernel/server/feed.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { json, sql } from '../../src/kernel/server/sql.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import type { AlarmCard, Queries, Thread } from '../../src/requests/core/contract.ts'
import { ringNow } from '../../src/requests/server/alarm/ring.ts'
import { eraseHers } from '../setup/erase-person.ts'
import { soon } from '../kernel/line.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { correctOwn, hire } from '../setup/tell.ts'

let town: Landlord
const run = (statement: ReturnType<typeof sql>) => town.database.owner.run(statement)
beforeAll(async () => {
  town = await openLandlord({ size: 4 })
  for (const [her, email] of [
    [actorOf('technician'), 'luc@robine.test'],
    [actorOf('manager'), ''],
    [actorOf('hq'), 'helene@robine.test'],
  ] as const)
    await correctOwn(town.act, her, { email })
  await hire(town.act, derivedId('staff', 'rosa'), {
    firstName: 'Rosa',
    lastName: 'N’Diaye',
    role: 'manager',
    agencies: ['roches'],
    email: 'rosa@robine.test',
  })
  await run(sql`insert into kernel.setting (key, value)
    values ('landlord', ${json({ name: 'Robine', onCall: '04 68 90 10 99', onCallMail: 'astreinte@robine.test' })})`)
})
afterAll(() => town.close())
beforeEach(async () => {
  await run(sql`update requests.alarm set ended_at = now() where ended_at is null`)
  await run(sql`delete from notices.mail`)
  await run(sql`delete from requests.unplaced_filing`)
})

const ines = actorOf('operator')
const nadia = actorOf('agent')
const luc = actorOf('technician')
const claire = { name: 'Claire N’Diaye', phone: '06 99 88 77 66' }
const gas = { words: 'Ça sent le gaz dans l’escalier, très fort', requester: claire }

const note = async (who: Actor = ines, data: object = gas): Promise<string> => {
  const id = newId()
  const filing = { nature: 'other.repair', channel: 'phone', ...data }
  expect(await town.send(who, 'request.file', id, filing)).toMatchObject({ ok: true })
  return id
}
const alarmsOf = async (who: Actor): Promise<AlarmCard[]> =>
  ((await town.kernel.ask(who, 'danger.list', {})) as Queries['danger.list']['output']).alarms
const ringAndTell = async (which: Parameters<typeof ringNow>[1], minutes: number): Promise<void> => {
  const at = new Date(Date.now() + minutes * 60_000).toISOString()
  await ringNow(town.kernel, which, at)
  const [fact] = await town.database.owner.rows<TellingFact>(sql`
    select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f
    where f.type = 'alarm.rang' order by f.seq desc limit 1`)
  await tellIt(town.kernel, fact!, at)
}
const mails = () =>
  town.database.owner.rows<{ to: string; subject: string; body: string }>(sql`
    select to_address as "to", subject, body from notices.mail where template = 'alarm' order by made_at, to_address`)

test('a smell of gas told without a place rings at once for the call centre and head office, with whom to call', async () => {
  const id = await note()
  for (const who of [ines, actorOf('hq')])
    expect(await alarmsOf(who)).toMatchObject([
      {
        kind: 'gas',
        nature: 'gas.smell',
        taken: null,
        place: { agency: null, building: null },
        calls: [{ request: id, no: null, caller: { name: 'Claire N’Diaye', phone: '06 99 88 77 66' } }],
      },
    ])
  const jobs = await town.database.owner.rows<{ payload: object }>(sql`
    select p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p using (id)
    where j.task_identifier = 'requests.ring'`)
  expect(jobs.map(({ payload }) => payload)).toContainEqual({ request: id })
})

/** What she hears of it and of what rings for it; another database of the same server may hold a fact back for a moment. */
const heardBy = async (who: Actor, id: string): Promise<string[]> => {
  const about = await town.database.owner.rows<{ alarm: string }>(
    sql`select alarm from requests.alarm_request where request = ${id}`,
  )
  const ids = [id, ...about.map(({ alarm }) => alarm)]
  const heard = await town.database.as(who, (db) => factsAfter(db, '0.0', 10_000))
  return heard.filter(({ subject }) => ids.includes(subject)).map(({ type }) => type)
}

test('of no agency yet it rings on the screens of all agencies; who is near takes it, and says where it is', async () => {
  const id = await note()
  const rosa = actorOf('manager', roches, { id: derivedId('staff', 'rosa') })
  for (const who of [nadia, luc, rosa, actorOf('agent', roches)]) {
    expect(await alarmsOf(who)).toMatchObject([{ place: { agency: null }, calls: [{ request: id }] }])
    await expect.poll(() => heardBy(who, id), soon).toEqual(['request.noted', 'alarm.raised'])
  }
  // Of a caretaker’s patch is nothing that has no place.
  expect(await alarmsOf(actorOf('caretaker'))).toEqual([])
  const [{ id: alarm } = { id: '' }] = await alarmsOf(rosa)
  expect(await town.send(rosa, 'alarm.take', alarm, {})).toMatchObject({ ok: true })
  expect(await alarmsOf(nadia)).toMatchObject([{ taken: { by: rosa.id } }])
  await town.send(rosa, 'alarm.release', alarm, {})
  expect(await town.send(luc, 'alarm.take', alarm, {})).toMatchObject({ ok: true })
  expect(await town.send(ines, 'request.place', id, { unit: centre.unit })).toMatchObject({ ok: true })
  expect(await alarmsOf(rosa)).toEqual([])
  // Rosa’s screen asks again, for it rang there; and who has it reads in the thread where it is.
  await expect.poll(async () => (await heardBy(rosa, id)).at(-1), soon).toBe('alarm.placed')
  expect(await heardBy(rosa, id)).not.toContain('request.filed')
  expect(await alarmsOf(luc)).toMatchObject([{ taken: { me: true }, place: { address: '16 rue Voltaire' } }])
  const thread = (await town.kernel.ask(luc, 'request.thread', { id })) as Thread
  expect(thread.entries.map(({ type }) => type)).toContain('alarm.placed')
})

test('taken by somebody of another agency than where it is, it rings there anew', async () => {
  const id = await note()
  const rosa = actorOf('manager', roches, { id: derivedId('staff', 'rosa') })
  const [{ id: alarm } = { id: '' }] = await alarmsOf(rosa)
  await ringAndTell({ request: id }, 0)
  await town.send(rosa, 'alarm.take', alarm, {})
  expect(await town.send(ines, 'request.place', id, { unit: centre.unit })).toMatchObject({ ok: true })
  expect(await alarmsOf(nadia)).toMatchObject([{ id: alarm, taken: null, rings: 0 }])
  await ringAndTell({ request: id }, 1)
  expect((await alarmsOf(nadia))[0]?.rings).toBe(1)
})

test('noted by an agency it is that agency’s, and no other’s', async () => {
  await note(nadia)
  expect(await alarmsOf(luc)).toMatchObject([{ place: { agency: 'centre', building: null } }])
  expect(await alarmsOf(actorOf('agent', roches))).toEqual([])
  expect(await alarmsOf(actorOf('caretaker'))).toEqual([])
})

test('it is mailed to the on-call with the number to call and «lieu inconnu», and again after ten minutes', async () => {
  const id = await note(nadia)
  await ringAndTell({ request: id }, 0)
  const first = await mails()
  expect(first.map(({ to }) => to)).toEqual(['astreinte@robine.test', 'luc@robine.test'])
  expect(first[0]!.subject).toContain('lieu inconnu')
  expect(first[0]!.body).toContain('06 99 88 77 66'.replaceAll(' ', '\u00a0'))
  expect(first[0]!.body).toContain('/bureau/a-faire')
  for (const { subject, body } of first)
    expect(`${subject} ${body}`).not.toMatch(/\{\w+\}|mail\.|undefined|n°\s+:/)
  const [alarm] = await alarmsOf(nadia)
  await ringAndTell({ alarm: alarm!.id, after: 1 }, 10)
  expect(await mails()).toHaveLength(4)
})

test('of an agency that nobody knows, the on-call and head office are mailed', async () => {
  await ringAndTell({ request: await note() }, 0)
  expect((await mails()).map(({ to }) => to)).toEqual(['astreinte@robine.test', 'helene@robine.test'])
})

test('Luc takes it by name: it rings no more; placed, it is still one alarm, and his', async () => {
  const id = await note(nadia)
  const [{ id: alarm } = { id: '' }] = await alarmsOf(nadia)
  expect(await town.send(luc, 'alarm.take', alarm, {})).toMatchObject({ ok: true })
  expect(await town.send(ines, 'alarm.take', alarm, {})).toMatchObject({ refused: 'alarm_taken' })
  await run(sql`update requests.alarm set taken_at = taken_at - interval '1 hour', raised_at = raised_at - interval '1 hour'
    where id = ${alarm}`)
  expect(await town.send(nadia, 'request.place', id, { unit: centre.unit })).toMatchObject({ ok: true })
  expect(await alarmsOf(nadia)).toMatchObject([
    {
      id: alarm,
      taken: { by: luc.id },
      place: { agency: 'centre', building: centre.building },
      calls: [{ request: id, no: expect.any(Number) }],
    },
  ])
  const thread = (await town.kernel.ask(nadia, 'request.thread', { id })) as Thread
  expect(thread.entries.map(({ type }) => type)).toContain('alarm.taken')
})

test('placed where the same danger rings already, it joins that alarm, and two of nobody’s place are two', async () => {
  const [one, two] = [await note(nadia), await note(nadia)]
  expect(await alarmsOf(nadia)).toHaveLength(2)
  for (const id of [one, two])
    expect(await town.send(nadia, 'request.place', id, { unit: centre.unit })).toMatchObject({ ok: true })
  const all = await alarmsOf(nadia)
  expect(all).toHaveLength(1)
  expect(new Set(all[0]!.calls.map(({ request }) => request))).toEqual(new Set([one, two]))
})

test('a danger by its nature, by an answer or by who noted it rings; a dripping tap does not', async () => {
  await note(nadia, { words: 'Le robinet goutte' })
  await note(nadia, { nature: 'gas.smell', urgency: 'U2', words: 'Une odeur, déjà vérifiée' })
  expect(await alarmsOf(nadia)).toEqual([])
  await note(nadia, { nature: 'gas.smell' })
  await note(nadia, { nature: 'plumbing.tap_leak', answers: { fire: true } })
  await note(nadia, { nature: 'door.entrance', urgency: 'U0', words: 'La porte est cassée' })
  expect((await alarmsOf(nadia)).map(({ kind }) => kind)).toEqual(['gas', 'fire', 'door.entrance'])
})

test('it was nothing: what rang without a place is over; erased with who called, too', async () => {
  const id = await note(nadia)
  expect(await town.send(nadia, 'request.dismiss', id, {})).toMatchObject({ ok: true })
  expect(await alarmsOf(nadia)).toEqual([])
  await note(nadia, { ...gas, requester: { person: centre.tenant } })
  expect(await alarmsOf(nadia)).toHaveLength(1)
  await eraseHers(town.kernel, centre.tenant)
  expect(await alarmsOf(nadia)).toEqual([])
})

test('what waits for its place is not filed a second time under the same number', async () => {
  const id = await note()
  expect(
    await town.send(ines, 'request.file', id, {
      nature: 'other.repair',
      channel: 'phone',
      ...gas,
      unit: centre.unit,
    }),
  ).toMatchObject({ refused: 'already_filed' })
})
