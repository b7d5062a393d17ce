import { v4, v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setRight } from '../../src/kernel/core/act-time.ts'
import { forgetAnswers, isTooOld, answerDays } from '../../src/kernel/server/answer-retention.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

const nadia = actorOf('agent')
const request = newId()
const today = Date.now()
const daysAgo = (days: number) => new Date(today - days * 86_400_000)

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  await town.send(nadia, 'request.file', request, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    channel: 'phone',
    requester: { person: centre.tenant },
  })
})
afterAll(() => town.close())

const idOf = (days: number) => v7({ msecs: daysAgo(days).getTime() })
const say = (id: string, days: number) => ({
  id,
  type: 'request.say',
  subject: request,
  data: { words: 'Nous passons jeudi.' },
  at: daysAgo(days).toISOString(),
})
const send = (command: ReturnType<typeof say>) => town.kernel.send(nadia, command)
const done = async (id: string) =>
  (await town.database.owner.rows(sql`select 1 from kernel.fact where command = ${id}`)).length
const answered = async (id: string) =>
  (await town.database.owner.rows(sql`select 1 from kernel.answer where id = ${id}`)).length
const receivedAt = (id: string, days: number) =>
  town.database.owner.run(
    sql`update kernel.answer set received_at = ${daysAgo(days).toISOString()} where id = ${id}`,
  )

test('an act that a phone kept for two months is done, once; its answer is kept as long as she may ask again', async () => {
  const act = say(idOf(59), 59)
  const first = await send(act)
  expect(first).toMatchObject({ ok: true })
  await receivedAt(act.id, 100)
  await forgetAnswers(town.database.owner, new Date(today).toISOString())
  expect(await send(act)).toEqual(first)
  expect(await done(act.id)).toBe(1)
})

test('once its answer is gone it is refused in plain words, and never done twice', async () => {
  const act = say(idOf(59), 59)
  await send(act)
  const later = new Date(today + 130 * 86_400_000).toISOString()
  expect(await forgetAnswers(town.database.owner, later)).toBeGreaterThan(0)
  expect(await answered(act.id)).toBe(0)
  const again = await town.kernel.send(nadia, act, later)
  expect(again).toMatchObject({ ok: false, refused: 'too_old', params: { days: answerDays } })
  expect(again.ok ? '' : again.message).toContain('deux fois')
  expect(await done(act.id)).toBe(1)
  expect(await answered(act.id)).toBe(0)
})

test('a new date on an old id makes no new act, nor does an id without a time that is dated long ago', async () => {
  expect(await send(say(idOf(130), 0))).toMatchObject({ refused: 'too_old' })
  expect(await send(say(v4(), 130))).toMatchObject({ refused: 'too_old' })
  expect(await send(say(v4(), 0))).toMatchObject({ ok: true })
})

test('a phone whose clock is a year slow is not shut out: it says so itself, and is set right', () => {
  const act = say(idOf(365), 365)
  const now = new Date(today).toISOString()
  expect(isTooOld(act, now)).toBe(true)
  expect(isTooOld(setRight(act, daysAgo(365).toISOString(), now).command, now)).toBe(false)
})

test('the answer to a clock that is ahead is kept for as long as its act seems young', async () => {
  const ahead = say(idOf(-300), -300)
  await send(ahead)
  await receivedAt(ahead.id, 200)
  await forgetAnswers(town.database.owner, new Date(today).toISOString())
  expect(await answered(ahead.id)).toBe(1)
})
