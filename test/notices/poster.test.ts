import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { tasks } from '../../src/notices/server/notice-tasks.ts'
import type { Queries } from '../../src/notices/core/contract.ts'
import {
  bellevue,
  dwell,
  hear,
  hours,
  type House,
  karim,
  leGoff,
  mails,
  nadia,
  openHouse,
  stairs,
  tulipes,
} from './house.ts'

type List = Queries['notice.list']['output']

let house: House
beforeAll(async () => {
  house = await openHouse()
  await dwell(house, 'Agreed', { email: 'agreed@mail.test' })
  await dwell(house, 'Paper', { toldBy: 'paper' })
  await dwell(house, 'Quiet', { email: 'quiet@mail.test', notices: false })
})
afterAll(() => house.drop())

const notice = {
  title: 'Eau coupée jeudi',
  words: 'De 8 h à 12 h.',
  building: bellevue,
  entrance: stairs,
  starts: hours(0),
  ends: hours(48),
}

const send = (actor: Actor, type: string, subject: string, data: object = {}) =>
  house.send(actor, { id: newId(), type, subject, data, at: new Date().toISOString() })
const post = (actor: Actor, more: object = {}, subject = newId()) =>
  send(actor, 'notice.post', subject, { ...notice, ...more })
const list = async (actor: Actor, input: object = {}) =>
  ((await house.ask(actor, 'notice.list', input)) as List).rows

test('Karim Benali puts up a notice, the stairwell reads it, and those who agreed receive it', async () => {
  const id = newId()
  expect(await post(karim, {}, id)).toMatchObject({ ok: true, facts: [{ type: 'notice.posted' }] })
  expect(await list(karim)).toMatchObject([
    { id, state: 'up', entrance: { name: 'Entrée 2' }, can: { takeDown: true } },
  ])
  expect(await list(leGoff)).toMatchObject([{ id, can: { takeDown: false } }])
  expect(await house.ask(karim, 'notice.card', { id })).toMatchObject({
    agency: { phone: '04 68 90 10 10' },
    told: 2,
  })
  await hear(house, 'notice.posted', {}, { subject: id, role: 'caretaker' })
  expect((await mails(house)).map(({ to_address }) => to_address)).toEqual([
    'agreed@mail.test',
    'legoff@mail.test',
  ])
  expect((await mails(house))[0]!.body).toContain('De 8 h à 12 h.')
})

test.each<[string, Actor, object, string]>([
  ['a building outside his patch', karim, { building: tulipes, entrance: undefined }, 'not_yours'],
  ['a stairwell of another building', nadia, { building: tulipes }, 'unknown_place'],
  ['a tenant', leGoff, {}, 'not_yours'],
  ['an end before its start', nadia, { starts: hours(5), ends: hours(1) }, 'notice_backwards'],
  ['an end that has passed', nadia, { starts: hours(-9), ends: hours(-1) }, 'notice_past'],
  ['a year on the wall', nadia, { ends: hours(24 * 365) }, 'notice_too_long_up'],
  ['a request that is not of this building', nadia, { request: newId() }, 'not_found'],
])('no notice for %s', async (_, actor, more, code) => {
  expect(await post(actor, more)).toMatchObject({ ok: false, refused: code })
})

test('nobody says that a sheet was up before his last one there, nor that it was down before it was up', async () => {
  const sent = (type: string, subject: string, data: object, days: number) =>
    house.send(karim, {
      id: newId(),
      type,
      subject,
      data,
      at: new Date(Date.now() - days * 86_400_000).toISOString(),
      compared: true,
    })
  const upOf = async (id: string) =>
    (await house.database.owner.row<{ up: string; down: string | null }>(
      sql`select put_up_at as up, taken_down_at as down from notices.poster where id = ${id}`,
    ))!
  const [first, late] = [newId(), newId()]
  await sent('notice.post', first, notice, 2)
  await sent('notice.post', late, { ...notice, title: 'Porte d’entrée réparée par M. D’Angelo' }, 40)
  expect((await upOf(late)).up).toBe((await upOf(first)).up)
  await sent('notice.takeDown', late, {}, 40)
  expect((await upOf(late)).down).toBe((await upOf(late)).up)
})

test('taken down, it is read no more; taking it down again says so', async () => {
  const id = newId()
  await post(nadia, {}, id)
  expect(await send(leGoff, 'notice.takeDown', id)).toMatchObject({ ok: false, refused: 'not_yours' })
  expect(await send(karim, 'notice.takeDown', id)).toMatchObject({ ok: true })
  expect(await send(nadia, 'notice.takeDown', id)).toMatchObject({ ok: false, refused: 'already_down' })
  expect((await list(karim)).map((row) => row.id)).not.toContain(id)
  expect((await list(karim, { past: true })).find((row) => row.id === id)).toMatchObject({ state: 'down' })
})

test('notices are read page after page, each once, the newest first', async () => {
  for (const from of [1, 1, 2, 3]) await post(nadia, { starts: hours(from) })
  const whole = await list(nadia)
  const paged: string[] = []
  let after: string | null = null
  do {
    const { rows, next } = (await house.ask(nadia, 'notice.list', {
      limit: 2,
      ...(after ? { after } : {}),
    })) as List
    paged.push(...rows.map(({ id }) => id))
    after = next
  } while (after)
  expect(paged.length).toBeGreaterThanOrEqual(4)
  expect(paged).toEqual(whole.map(({ id }) => id))
})

test('at its end a notice comes down by itself, and is not told any more', async () => {
  const id = newId()
  await post(nadia, {}, id)
  await house.database.owner.run(
    sql`update notices.poster set ends = now() - interval '1 minute' where id = ${id}`,
  )
  expect((await list(nadia)).map((row) => row.id)).not.toContain(id)
  await tasks['notices.tidy']!({}, house)
  expect(
    await house.database.owner.row(
      sql`select taken_down_at = ends as noted from notices.poster where id = ${id}`,
    ),
  ).toEqual({ noted: true })
  const before = await mails(house)
  await hear(house, 'notice.posted', {}, { subject: id, role: 'agent' })
  expect(await mails(house)).toHaveLength(before.length)
})

const nobody = (role: Actor['role'], name: string): Actor => ({
  ...leGoff,
  role,
  id: newId(),
  name,
  households: [],
})

test.each([
  nobody('visitor', 'a passer-by'),
  nobody('firm', 'Plomberie Robine'),
  nobody('hq', 'Hélène Vidal'),
])('$role $name posts nothing and prints nothing, and is told so', async (actor) => {
  expect(await post(actor)).toMatchObject({ ok: false, refused: 'not_yours' })
  expect(await send(actor, 'notice.takeDown', newId())).toMatchObject({ ok: false, refused: 'not_yours' })
  expect(await send(actor, 'letter.print', newId())).toMatchObject({ ok: false, refused: 'not_yours' })
})

test('a firm without an order here reads no notice', async () => {
  expect(await list({ ...nobody('firm', 'Serrurerie'), firm: newId() })).toEqual([])
})
