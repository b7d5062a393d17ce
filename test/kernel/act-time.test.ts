import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { confirmSilently } from '../../src/requests/server/nightly-acts.ts'
import { drawAll } from '../../src/contractors/server/order-tasks.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { openContracts, morning, type Contracts } from '../contractors/contracts.ts'

let w: Contracts
beforeAll(async () => {
  w = await openContracts()
})
afterAll(() => w.close())

const hour = 3_600_000
const day = 24 * hour
const after = (ms: number): string => new Date(Date.parse(morning) + ms).toISOString()
const slot = { starts: '2026-01-14T07:00:00.000Z', ends: '2026-01-14T09:00:00.000Z' }

type More = { at: string; now: string; compared?: boolean }
const sendAt = (who: Actor, type: string, subject: string, data: object, { now, ...more }: More) =>
  w.kernel.send(who, { id: newId(), type, subject, data, ...more }, now)

/** Nicolas has accepted to mend Madame Le Goff's tap, and may come tomorrow morning. */
const planned = async () => {
  const { request, order } = await w.ordered(w.id.framework, slot)
  await w.act(w.people.nicolas, 'order.accept', request, { order })
  return { request, order }
}
const report = (of: { request: string; order: string }, more: More) =>
  sendAt(w.people.nicolas, 'order.report', of.request, { order: of.order, outcome: 'done' }, more)
const standing = async (request: string) =>
  (await w.database.owner.row<Record<string, string | null>>(sql`
    select r.status, r.closure, r.resolved_at as "resolvedAt", o.ended_at as "endedAt", o.due >= o.ended_at as kept
    from requests.request r join contractors.work_order o on o.request = r.id where r.id = ${request}`))!

describe('a firm that dates its own work', () => {
  test('is not believed five days later: what counts is when it told, and the thread says what it said', async () => {
    const of = await planned()
    const [end, told] = [after(2 * day), after(7 * day)]
    expect(await report(of, { at: end, now: told })).toMatchObject({ ok: true, notice: { code: 'said_at' } })
    expect(await standing(of.request)).toMatchObject({ resolvedAt: told, endedAt: told })
    const { entries } = await w.ask<Thread>(w.people.leGoff, 'request.thread', { id: of.request }, told)
    expect(entries.find(({ type }) => type === 'order.done')).toMatchObject({
      at: told,
      data: { saidAt: end },
    })
  })

  test('is believed within the day, as the telephone in a cellar is', async () => {
    const of = await planned()
    const [end, told] = [after(2 * day), after(2 * day + 20 * hour)]
    expect(await report(of, { at: end, now: told })).not.toHaveProperty('notice')
    expect(await standing(of.request)).toMatchObject({ resolvedAt: end, endedAt: end })
  })

  test('cannot have ended before it accepted, nor before there was a request', async () => {
    const of = await planned()
    const told = after(10 * hour)
    expect(await report(of, { at: after(-8 * hour), now: told })).toMatchObject({ ok: true })
    expect(await standing(of.request)).toMatchObject({ resolvedAt: morning, endedAt: morning })
    const { entries } = await w.ask<Thread>(w.people.agent, 'request.thread', { id: of.request }, told)
    const instants = entries.map(({ at }) => at)
    expect(instants).toEqual([...instants].sort())
  })

  test('nor after it told', async () => {
    const of = await planned()
    const told = after(10 * hour)
    expect(await report(of, { at: after(30 * day), now: told })).toMatchObject({
      ok: true,
      notice: { code: 'clock_off' },
    })
    expect(await standing(of.request)).toMatchObject({ endedAt: told })
  })
})

describe('the days that are given to somebody', () => {
  // A caretaker's telephone, known to the house, brings the word of six days ago.
  const lateWord = async () => {
    const of = await planned()
    const [end, told] = [after(2 * day), after(8 * day)]
    const [type, data] = ['request.resolve', { how: 'done' }] as const
    await w.act(w.people.agent, 'order.cancel', of.request, {
      order: of.order,
      reason: 'other',
      words: 'Karim s’en occupe.',
    })
    expect(
      await sendAt(w.people.agent, type, of.request, data, { at: end, now: told, compared: true }),
    ).toMatchObject({ ok: true })
    return { ...of, end, told }
  }

  test('run from when the house was told: the night does not close what nobody could answer', async () => {
    const { request, end, told } = await lateWord()
    expect(await standing(request)).toMatchObject({ status: 'resolved', resolvedAt: end })
    // The tenant's seven working days: from the day on which she could hear of it.
    for (const nights of [0, 1, 8])
      await confirmSilently(w.kernel, new Date(Date.parse(told) + nights * day).toISOString())
    expect(await standing(request)).toMatchObject({ status: 'resolved' })
    await confirmSilently(w.kernel, new Date(Date.parse(told) + 12 * day).toISOString())
    expect(await standing(request)).toMatchObject({ status: 'closed', closure: 'done' })
  })

  test('a check on the spot is drawn of work that was told late', async () => {
    const of = await planned()
    const [end, told] = [after(2 * day), after(8 * day)]
    expect(
      await sendAt(
        w.people.nicolas,
        'order.report',
        of.request,
        { order: of.order, outcome: 'done' },
        { at: end, now: told, compared: true },
      ),
    ).toMatchObject({ ok: true })
    await drawAll(
      { ...w.kernel, settings: { ...w.kernel.settings, checkOneIn: 1 } },
      new Date(Date.parse(told) + hour).toISOString(),
    )
    const { spot } = (await w.database.owner.row<{ spot: string }>(
      sql`select spot from contractors.work_order where id = ${of.order}`,
    ))!
    expect(spot).toBe('due')
  })
})

test('in no history does the hour of a matter go back, whatever its people say of theirs', async () => {
  const people = fc.constantFrom('nicolas', 'agent', 'leGoff', 'benali', 'technician' as const)
  const acts = fc.constantFrom<[string, object]>(
    ['request.say', { words: 'Je passe demain.' }],
    ['request.note', { words: 'Vu avec la régie.' }],
    ['request.remind', {}],
    ['request.resolve', { how: 'done' }],
    ['request.contest', { words: 'Ça fuit encore.' }],
    ['request.confirm', {}],
    ['request.close', { reason: 'withdrawn' }],
    ['request.reopen', { words: 'À revoir.' }],
    ['request.classify', { urgency: 'U2' }],
    ['order.accept', {}],
    ['order.onTheWay', {}],
    ['order.report', { outcome: 'done' }],
    ['order.report', { outcome: 'noAccess' }],
    ['order.witness', { done: true }],
    ['order.cancel', { reason: 'other', words: 'Plus besoin.' }],
  )
  const step = fc.record({
    who: people,
    act: acts,
    /** how long after the last one it arrives, and how long before that it was done, by its own word (hours) */
    waits: fc.integer({ min: 0, max: 60 }),
    ago: fc.integer({ min: -50, max: 24 * 70 }),
    compared: fc.boolean(),
  })
  let backwards = 0
  let facts = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const { request, order } = await w.ordered(w.id.framework, slot)
      let now = Date.parse(morning)
      for (const {
        who,
        act: [type, data],
        waits,
        ago,
        compared,
      } of steps) {
        now += waits * hour
        const at = new Date(now - ago * hour).toISOString()
        const whole = type.startsWith('order.') ? { ...data, order } : data
        await sendAt(w.people[who], type, request, whole, { at, now: new Date(now).toISOString(), compared })
      }
      const told = await w.database.owner.rows<{ at: string }>(
        sql`select at from kernel.fact where subject = ${request} order by seq`,
      )
      facts += told.length
      backwards += told.filter(({ at }, i) => i > 0 && at < told[i - 1]!.at).length
      const [{ at: last }] = told.slice(-1) as [{ at: string }]
      expect(Date.parse(last)).toBeLessThanOrEqual(now)
    }),
    { numRuns: 40 },
  )
  expect({ backwards, some: facts > 200 }).toEqual({ backwards: 0, some: true })
})
