import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord({ size: 12 })
})
afterAll(() => w.close())

const day = daysFromToday()
const nadia = actorOf('agent')
const far = actorOf('agent', roches)
const letting = actorOf('letting')
const give = { household: centre.household, way: 'hand', receivedOn: day(0) } as const
const farGive = { household: roches.household, way: 'registered', receivedOn: day(-2) } as const
const standing = () =>
  w.database.owner.rows(sql`
    select l.household, l.agency, l.way, l.months, r.reason from lettings.leaving l
      left join lettings.leaving_reason r on r.leaving = l.id order by l.agency`)

describe('an id that is taken', () => {
  test('is taken for another agency too: her notice does not become somebody else’s', async () => {
    const id = newId()
    await w.act('leaving.give', id, { ...give, reason: 'health', proved: true }, nadia)
    expect(await w.send(far, 'leaving.give', id, farGive)).toMatchObject({ refused: 'id_taken' })
    expect(await standing()).toEqual([
      { household: centre.household, agency: 'centre', way: 'hand', months: 1, reason: 'health' },
    ])
    await w.act('leaving.give', newId(), farGive, far)
  })

  test('of a diagnostic, of a dispute, of a remark and of an account is refused, and breaks nothing', async () => {
    const paper = { diagnostic: newId(), kind: 'dpe', doneOn: day(-2), found: 'D' }
    await w.act('diagnostic.record', centre.unit, paper, nadia)
    expect(await w.send(far, 'diagnostic.record', roches.unit, paper)).toMatchObject({ refused: 'id_taken' })
    // Whoever records none there learns nothing of the id.
    expect(await w.send(far, 'diagnostic.record', centre.unit, paper)).toMatchObject({ refused: 'not_found' })

    await w.database.owner.run(sql`update lettings.void set lease_ends = ${day(-30)}::date`)
    const said = { dispute: newId(), starts: day(-10), ends: day(-9), cause: 'allocation' }
    await w.act('void.dispute', centre.unit, said, nadia)
    expect(await w.send(far, 'void.dispute', roches.unit, said)).toMatchObject({ refused: 'id_taken' })
    expect(await w.send(far, 'void.dispute', centre.unit, said)).toMatchObject({ refused: 'not_found' })

    for (const { unit } of [centre, roches]) await w.act('void.move', unit, { step: 'proposed' }, letting)
    const remark = { remark: newId(), words: 'La chaudière est bruyante.' }
    await w.act('void.remark', centre.unit, remark, nadia)
    expect(await w.send(nadia, 'void.remark', centre.unit, remark)).toMatchObject({ refused: 'id_taken' })
    expect(await w.send(far, 'void.remark', roches.unit, remark)).toMatchObject({ refused: 'id_taken' })
    expect(await w.send(far, 'void.remark', centre.unit, remark)).toMatchObject({ refused: 'not_found' })
    await w.act('void.answerRemark', centre.unit, { ...remark, words: 'Elle est révisée lundi.' }, letting)
    for (const { unit } of [centre, roches])
      await w.act('void.back', unit, { step: 'none', reason: 'withdrew' }, letting)

    const account = newId()
    const lease = { unit: centre.unit, household: centre.household }
    await w.act('settlement.open', account, lease, nadia)
    const own = { unit: roches.unit, household: roches.household }
    expect(await w.send(far, 'settlement.open', account, own)).toMatchObject({ refused: 'id_taken' })
    expect(await w.send(far, 'settlement.open', newId(), lease)).toMatchObject({ refused: 'not_yours' })
  })
})

test('ten who open the same account at once open one', async () => {
  const own = { unit: roches.unit, household: roches.household }
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => w.send(far, 'settlement.open', newId(), own)),
  )
  expect(outcomes.map((one) => (one.ok ? 'ok' : one.refused)).toSorted()).toEqual([
    ...Array.from({ length: 9 }, () => 'already_opened'),
    'ok',
  ])
})

test('ten at once, of each act: a notice, a step, a stop stand once', async () => {
  const ten = (type: string, data: object, by = nadia) =>
    Promise.all(Array.from({ length: 10 }, () => w.send(by, type, centre.unit, data)))
  const kept = () =>
    w.database.owner.row<{ moves: number; stops: number }>(sql`
      select (select count(*)::int from lettings.move) as moves, (select count(*)::int from lettings.stop) as stops`)
  const before = (await kept())!
  const steps = await ten('void.move', { step: 'proposed' }, letting)
  expect(steps.map((one) => (one.ok ? 'ok' : one.refused)).toSorted()).toEqual(
    ['ok', ...Array.from({ length: 9 }, () => 'void_moved')].toSorted(),
  )
  await ten('void.stop', { why: 'claim' }, letting)
  const backs = await ten('void.back', { step: 'none', reason: 'withdrew' }, letting)
  expect(backs.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await kept()).toEqual({ moves: before.moves + 2, stops: before.stops + 1 })
})

describe('days that are a slip of the finger', () => {
  test.each([
    ['a last day in another century', { leavesOn: '9999-12-31' }, 'malformed'],
    ['a last day in two years', { leavesOn: day(800) }, 'day_too_far'],
    ['a receipt of the year before', { receivedOn: day(-366) }, 'day_too_far'],
  ])('of a notice: %s', async (_, more, refused) => {
    const [{ id } = { id: '' }] = await w.database.owner.rows<{ id: string }>(
      sql`select l.id from lettings.leaving l where l.household = ${centre.household}`,
    )
    expect(await w.send(nadia, 'leaving.correct', id, { ...give, ...more })).toMatchObject({ refused })
  })

  test('of a void: a cause of days to come, a step wanted before there were tablets, a lease in years', async () => {
    const said = { dispute: newId(), starts: day(-5), ends: day(1), cause: 'signing' }
    expect(await w.send(nadia, 'void.dispute', centre.unit, said)).toMatchObject({ refused: 'days_outside' })
    const wanted = { step: 'ready', day: '0001-01-01' }
    expect(await w.send(nadia, 'void.plan', centre.unit, wanted)).toMatchObject({ refused: 'malformed' })
    for (const step of ['proposed', 'decided', 'offered', 'accepted'])
      await w.act('void.move', centre.unit, { step }, letting)
    expect(
      await w.send(letting, 'void.move', centre.unit, { step: 'signed', starts: day(800) }),
    ).toMatchObject({ refused: 'day_too_far' })
  })

  test('a diagnostic that ended between the offer and the lease keeps it from being signed', async () => {
    for (const [kind, found] of [
      ['lead', 'none'],
      ['electricity', 'done'],
      ['gas', 'absent'],
      ['risks', 'done'],
      ['asbestos', 'none'],
      ['noise', 'outside'],
    ])
      await w.act(
        'diagnostic.record',
        centre.unit,
        { diagnostic: newId(), kind, doneOn: day(-2), found },
        nadia,
      )
    // The class of energy was told on a day of which it holds ten years but for a week.
    await w.database.owner.run(sql`
      update lettings.diagnostic set done_on = (${day(7)}::date - interval '10 years')::date, found = 'C'
      where kind = 'dpe' and unit = ${centre.unit}`)
    const sign = { step: 'signed', starts: day(20) }
    expect(await w.send(letting, 'void.move', centre.unit, sign)).toMatchObject({
      refused: 'diagnostic_expired',
      params: { n: 1 },
    })
  })

  test('an order that ends after the day of entry: keys are not handed over before it is ready', async () => {
    const paper = { diagnostic: newId(), kind: 'dpe', doneOn: day(-1), found: 'C' }
    await w.act('diagnostic.record', centre.unit, paper, nadia)
    await w.act('void.move', centre.unit, { step: 'signed', starts: day(20) }, letting)
    const enter = () => w.send(letting, 'void.move', centre.unit, { step: 'entered' })
    expect(await enter()).toMatchObject({ refused: 'not_ready' })
  })
})

test('a grid that says an element twice, or free of wear for longer than it lives, is none', async () => {
  const row = { element: 'floor', name: 'Sol', life: 5, free: 1, yearly: 5, residual: 5 }
  const grid = (rows: object[]) =>
    w.send(actorOf('manager'), 'grid.import', newId(), {
      name: 'Accord',
      source: 'Accord',
      asOf: '2020-01-01',
      rows,
    })
  expect(await grid([row, { ...row, name: 'Sol dur' }])).toMatchObject({ refused: 'malformed' })
  expect(await grid([{ ...row, free: 9 }])).toMatchObject({ refused: 'malformed' })
  expect(await grid([row])).toMatchObject({ ok: true })
})
