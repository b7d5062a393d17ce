import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries, Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 4 })
})
afterAll(() => town.close())

const day = daysFromToday()
const nadia = actorOf('agent')
const luc = actorOf('technician')
const dueFromNow = (request: string, later: string) =>
  town.database.owner.run(
    sql`update requests.request set due = now() + ${later}::interval where id = ${request}`,
  )
const filed = async (nature = 'plumbing.tap_leak'): Promise<string> => {
  const request = newId()
  const asked = { nature, unit: centre.unit, requester: { person: centre.tenant }, channel: 'phone' }
  expect(await town.send(nadia, 'request.file', request, asked)).toMatchObject({ ok: true })
  await dueFromNow(request, '9 days')
  return request
}
const listed = async (reader: Actor, filters: object = {}): Promise<string[]> =>
  ((await town.kernel.ask(reader, 'request.list', filters)) as Queries['request.list']['output']).rows.map(
    ({ id }) => id,
  )
const ownOf = (reader: Actor) =>
  town.kernel.ask(reader, 'desk.own', {}) as Promise<Queries['desk.own']['output']>
const snooze = (by: Actor, request: string, until: string) =>
  town.send(by, 'snooze.keep', by.id, { request, until })

test('Nadia sets a request aside: it leaves her lists alone, and returns when she wants, or when somebody speaks', async () => {
  const request = await filed()
  expect(await snooze(nadia, request, day(3))).toMatchObject({ ok: true, facts: [] })
  expect(await listed(nadia)).not.toContain(request)
  expect(await listed(nadia, { building: centre.building })).toContain(request)
  expect(await listed(luc)).toContain(request)
  expect((await ownOf(nadia)).snoozed).toMatchObject([{ until: day(3), request: { id: request } }])
  expect((await ownOf(luc)).snoozed).toEqual([])
  await town.send(actorOf('tenant'), 'request.say', request, { words: 'Et alors ?' })
  expect(await listed(nadia)).toContain(request)
  await snooze(nadia, request, day(3))
  await town.send(nadia, 'snooze.drop', nadia.id, { request })
  expect(await listed(nadia)).toContain(request)
})

test('a danger is not set aside, and one that becomes a danger, or is due today, comes through', async () => {
  expect(await snooze(nadia, await filed('gas.smell'), day(3))).toMatchObject({ refused: 'snooze_danger' })
  const [danger, owed] = [await filed(), await filed()]
  for (const one of [danger, owed]) await snooze(nadia, one, day(3))
  await town.send(luc, 'request.classify', danger, { urgency: 'U0' })
  await town.database.owner.run(sql`update requests.request set due = now() where id = ${owed}`)
  expect(await listed(nadia)).toEqual(expect.arrayContaining([danger, owed]))
})

test('a request that was late already stays aside until its day; one that is owed today is not hidden', async () => {
  const [late, owed] = [await filed(), await filed()]
  await dueFromNow(late, '-9 days')
  for (const one of [late, owed]) expect(await snooze(nadia, one, day(3))).toMatchObject({ ok: true })
  await dueFromNow(owed, '0 days')
  expect(await listed(nadia)).not.toContain(late)
  expect(await listed(nadia)).toContain(owed)
})

test('what is due before that day is said to come back on the day on which it is due; what is due today is refused', async () => {
  const [soon, today] = [await filed(), await filed()]
  await dueFromNow(soon, '1 day')
  await town.database.owner.run(
    sql`update requests.request set due = ((now() at time zone 'Europe/Paris')::date + time '23:59:59') at time zone 'Europe/Paris' where id = ${today}`,
  )
  expect(await snooze(nadia, soon, day(3))).toMatchObject({ ok: true })
  expect(await snooze(nadia, today, day(3))).toMatchObject({ refused: 'snooze_due' })
  expect((await ownOf(nadia)).snoozed).toContainEqual(
    expect.objectContaining({ until: day(1), request: expect.objectContaining({ id: soon }) }),
  )
  expect(await listed(nadia)).toContain(today)
})

test('the past, a request of elsewhere, and another’s desk are refused', async () => {
  const request = await filed()
  expect(await snooze(nadia, request, day(0))).toMatchObject({ refused: 'snooze_past' })
  expect(await snooze(actorOf('agent', roches), request, day(3))).toMatchObject({ refused: 'not_found' })
  expect(await town.send(luc, 'snooze.keep', nadia.id, { request, until: day(3) })).toMatchObject({
    refused: 'not_yours',
  })
  for (const other of [actorOf('tenant'), actorOf('firm'), actorOf('caretaker')]) {
    expect(await snooze(other, request, day(3))).toMatchObject({ ok: false })
    expect(await ownOf(other)).toMatchObject({ refused: 'not_yours' })
    for (const table of ['snooze', 'memo', 'mention'])
      await expect(
        town.database.as(other, (db) => db.rows(sql`select person from ${sql.ref(`requests.${table}`)}`)),
      ).rejects.toThrow('permission denied')
  }
})

test('«Me rappeler: rappeler Mme N’Diaye»: in her list on the day, until it is done, and in nobody else’s', async () => {
  const request = await filed()
  const [today, later] = [newId(), newId()]
  const words = 'Rappeler Mme N’Diaye'
  await town.send(nadia, 'memo.keep', nadia.id, { memo: today, request, day: day(0), words })
  await town.send(nadia, 'memo.keep', nadia.id, { memo: later, day: day(4), words: 'Clés de la cave' })
  expect(await ownOf(nadia)).toMatchObject({
    memos: [{ id: today, words, request: { id: request } }],
    later: 1,
  })
  expect(await ownOf(luc)).toMatchObject({ memos: [], later: 0 })
  expect(await town.send(nadia, 'memo.keep', nadia.id, { memo: newId(), day: day(-1), words })).toMatchObject(
    {
      refused: 'memo_past',
    },
  )
  await town.send(luc, 'memo.end', luc.id, { memo: today })
  expect((await ownOf(nadia)).memos).toHaveLength(1)
  await town.send(nadia, 'memo.end', nadia.id, { memo: today })
  expect((await ownOf(nadia)).memos).toEqual([])
})

test('Nadia names Luc in a note: he finds it, until he has read it; it goes with the words', async () => {
  const request = await filed()
  const note = (words: string) => town.send(nadia, 'request.note', request, { words })
  expect(await note('@luc moreau, peux-tu passer ?')).toMatchObject({ ok: true })
  expect((await ownOf(luc)).mentions).toMatchObject([
    { by: 'Nadia Ferrand', words: '@luc moreau, peux-tu passer ?', request: { id: request } },
  ])
  expect((await ownOf(nadia)).mentions).toEqual([])
  await town.send(luc, 'mention.read', luc.id, { request })
  expect((await ownOf(luc)).mentions).toEqual([])
  await note('Encore un mot, @Luc Moreau.')
  await town.database.owner.run(
    sql`update requests.message set body = '', erased_at = now() where request = ${request}`,
  )
  expect((await ownOf(luc)).mentions).toEqual([])
})

test('whoever may not read it is not named: nothing is sent, and she is told', async () => {
  const request = await filed()
  const far = newId()
  await town.act('person.hire', far, {
    firstName: 'Zoé',
    lastName: 'D’Angelo',
    role: 'agent',
    agencies: ['roches'],
  })
  const before = ((await town.kernel.ask(nadia, 'request.thread', { id: request })) as Thread).entries.length
  expect(await town.send(nadia, 'request.note', request, { words: 'Vu avec @zoé d’angelo.' })).toMatchObject({
    refused: 'mention_elsewhere',
    message: expect.stringContaining('Zoé D’Angelo'),
  })
  expect(((await town.kernel.ask(nadia, 'request.thread', { id: request })) as Thread).entries).toHaveLength(
    before,
  )
  const asked = (await town.kernel.ask(nadia, 'mention.colleagues', {
    request,
  })) as Queries['mention.colleagues']['output']
  const names = asked.colleagues.map(({ id }) => id)
  expect(names).toEqual(expect.arrayContaining([who.luc, who.sylvie, who.ines, who.helene]))
  for (const id of [far, who.karim, who.nadia]) expect(names).not.toContain(id)
  for (const other of [actorOf('tenant'), actorOf('caretaker'), actorOf('firm')])
    expect(await town.kernel.ask(other, 'mention.colleagues', { request })).toMatchObject({
      refused: expect.any(String),
    })
})

test('whoever has no desk reads the own list all the same: there is nothing to set aside', async () => {
  for (const reader of [actorOf('tenant'), actorOf('caretaker')]) {
    const said = (await town.kernel.ask(reader, 'request.list', { sort: 'newest' })) as { refused?: string }
    expect([reader.role, said.refused]).toEqual([reader.role, undefined])
  }
})
