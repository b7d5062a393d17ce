import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { houseActor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/lettings/core/contract.ts'
import { signInspection } from '../inspections/signed-inspection.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { recordPapers } from '../setup/record-papers.ts'
import { hire, moveIn } from '../setup/tell.ts'
import { workOff } from '../setup/work-off.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
  await w.act('person.moveOut', centre.household, { ends: day(0) }, nadia)
})
afterAll(() => w.close())

const day = daysFromToday()
const nadia = actorOf('agent')
const luc = actorOf('technician')
const letting = actorOf('letting')
const firm = actorOf('firm')

type Card = Queries['void.card']['output']
const card = async (unit = centre.unit): Promise<Card> =>
  (await w.kernel.ask(letting, 'void.card', { unit })) as Card

/** A request of the house at a dwelling, given to the firm of the corner; its order, once the house has heard of it. */
const order = async (unit = centre.unit, at = centre): Promise<{ request: string; order: string }> => {
  const request = newId()
  await w.act(
    'request.file',
    request,
    { nature: 'inside.paint', unit, channel: 'counter' },
    actorOf('agent', at),
  )
  await w.act('request.orient', request, { to: 'firm', contract: at.contract }, actorOf('agent', at))
  const { id } = (await w.database.owner.row<{ id: string }>(
    sql`select o.id from contractors.current_order o where o.request = ${request}`,
  ))!
  await heard()
  return { request, order: id }
}
const heard = (): Promise<void> => workOff(w.kernel, 'lettings.hearOrder')
const finish = async (
  { request, order: id }: { request: string; order: string },
  by = firm,
): Promise<void> => {
  await w.act('order.accept', request, { order: id }, by)
  await w.act('order.report', request, { order: id, outcome: 'done', amount: 10_000 }, by)
  await heard()
}

describe('what the house hears of a dwelling that falls vacant', () => {
  let orders: { request: string; order: string }[]

  test('an order that is given while somebody lives there, for nobody, is of the void; works begin with the keys', async () => {
    orders = [await order()]
    expect(await card()).toMatchObject({ works: 'noticed', orders: [{ state: 'placed' }] })
    await signInspection(w, [])
    expect(await card()).toMatchObject({
      works: 'works',
      reached: expect.arrayContaining(['returned']),
      ball: 'firm',
    })
    const told = (await card()).thread.find(
      ({ type, data }) => type === 'void.moved' && data['step'] === 'returned',
    )
    expect(told).toMatchObject({ data: { day: day(0) } })
  })

  test('what the firms say are done waits for the agency; once all is checked the dwelling is ready', async () => {
    orders.push(await order())
    for (const one of orders) await finish(one)
    expect(await card()).toMatchObject({ works: 'works', ball: 'agency' })
    await w.act('order.check', orders[0]!.request, { order: orders[0]!.order }, luc)
    await heard()
    expect((await card()).works).toBe('works')
    // What a decent dwelling lacks keeps it there, and lets it go once it is seen to.
    await w.act('void.stop', centre.unit, { why: 'decency.3.1' }, luc)
    await w.act('order.check', orders[1]!.request, { order: orders[1]!.order }, luc)
    await heard()
    expect((await card()).works).toBe('works')
    await w.act('void.resume', centre.unit, { why: 'decency.3.1' }, luc)
    expect(await card()).toMatchObject({ works: 'ready', ball: 'head_office' })
  })

  test('one more order takes it back to works, with why; called off, it is ready no more than before', async () => {
    const more = await order()
    expect(await card()).toMatchObject({ works: 'works' })
    expect((await card()).thread).toContainEqual(
      expect.objectContaining({
        data: expect.objectContaining({ step: 'works', back: true, reason: 'works_again' }),
      }),
    )
    await w.act('order.cancel', more.request, { order: more.order }, nadia)
    await heard()
    expect((await card()).works).toBe('ready')
  })

  test('the same thing heard twice is heard once', async () => {
    const before = (await card()).thread.length
    const house = houseActor(derivedId('loge', 'voids'))
    const { request, order: id } = orders[0]!
    expect(await w.send(house, 'void.hearOrder', request, { order: id, state: 'checked' })).toMatchObject({
      ok: true,
    })
    expect(
      await w.send(house, 'void.hearInspection', centre.unit, {
        kind: 'exit',
        on: day(0),
        household: centre.household,
      }),
    ).toMatchObject({ ok: true })
    expect((await card()).thread).toHaveLength(before)
  })

  test('works that end after the day of the keys are told, to the agency and to who lets again', async () => {
    const officer = newId()
    await hire(w.act, officer, {
      role: 'letting',
      login: 'capucine',
      firstName: 'Capucine',
      lastName: 'Sabatier',
    })
    await recordPapers((type, subject, data) => w.act(type, subject, data, luc), centre.unit, day(0))
    await moveIn(
      w.act,
      { household: newId(), unit: centre.unit },
      [{ person: newId(), firstName: 'Rose', lastName: 'Blin' }],
      { starts: day(1) },
    )
    const last = await order()
    await w.act('order.accept', last.request, { order: last.order }, firm)
    await w.database.owner.run(
      sql`update lettings.void set next_starts = ${day(-1)}::date where unit = ${centre.unit}`,
    )
    await w.act('order.report', last.request, { order: last.order, outcome: 'done', amount: 10_000 }, firm)
    await heard()
    await workOff(w.kernel, 'notices.tell')
    const written = await w.database.owner.rows<{ person: string }>(
      sql`select m.to_person as person from notices.mail m where m.template = 'voidWorksLate'`,
    )
    expect(written.map(({ person }) => person)).toEqual(expect.arrayContaining([officer, who.sylvie]))
    const late = (await card()).thread.find(({ type }) => type === 'void.worksLate')
    expect(late).toMatchObject({ data: { order: last.order, day: day(-1), doneOn: day(0) } })
    expect(await card()).toMatchObject({ late: { step: 'ready', day: day(-2) }, ball: 'agency' })
    await w.act('order.check', last.request, { order: last.order }, luc)
    await heard()
    expect((await card()).thread.filter(({ type }) => type === 'void.worksLate')).toHaveLength(1)
  })

  test('the entry of somebody else hands over the keys; that of who left does nothing', async () => {
    const house = houseActor(derivedId('loge', 'voids'))
    const entry = (household: string) =>
      w.send(house, 'void.hearInspection', centre.unit, { kind: 'entry', on: day(0), household })
    expect(await entry(centre.household)).toMatchObject({ ok: true })
    expect((await card()).allocation).toBe('signed')
    expect(await entry(newId())).toMatchObject({ ok: true })
    expect(await card()).toMatchObject({
      allocation: 'entered',
      ball: 'agency',
      newcomerDue: expect.any(String),
    })
  })
})

describe('an order of who lives there', () => {
  test('is no works of the void before the keys are back', async () => {
    await w.act('person.moveOut', roches.household, { ends: day(20) }, actorOf('manager', roches))
    const request = newId()
    await w.act(
      'request.file',
      request,
      { nature: 'inside.paint', unit: roches.unit, channel: 'portal' },
      actorOf('tenant', roches),
    )
    await w.act(
      'request.orient',
      request,
      { to: 'firm', contract: roches.contract },
      actorOf('agent', roches),
    )
    await heard()
    expect((await card(roches.unit)).orders).toEqual([])
  })
})

test('only the house hears', async () => {
  for (const actor of [nadia, luc, letting, firm, actorOf('hq'), actorOf('tenant'), actorOf('caretaker')]) {
    const said = { kind: 'exit', on: day(0), household: null }
    expect(await w.send(actor, 'void.hearInspection', centre.unit, said)).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(actor, 'void.hearOrder', newId(), { order: newId(), state: 'placed' })).toMatchObject(
      { refused: 'not_yours' },
    )
  }
})
