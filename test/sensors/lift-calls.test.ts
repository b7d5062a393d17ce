import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { forgetDue } from '../../src/kernel/server/personal.ts'
import { personalLiftCalls } from '../../src/sensors/server/lift-calls/personal-lift-calls.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { eraseHers } from '../setup/erase-person.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { build, moveIn } from '../setup/tell.ts'
import { askOf, inHours } from './leaking-homes.ts'

let town: Landlord
const nadia = actorOf('agent')
const karim = actorOf('caretaker')
const tenantOf = (name: string) =>
  actorOf('tenant', centre, {
    id: derivedId('lift tenant', name),
    households: [derivedId('lift home', name)],
  })
const diaye = tenantOf('n’diaye')
const marty = tenantOf('marty')
const mute = tenantOf('mute')
const people = [
  { who: diaye, person: { lastName: 'N’Diaye', firstName: 'Awa', phone: '06 11 22 33 44', toldBy: 'paper' } },
  {
    who: marty,
    person: { lastName: 'Marty', firstName: 'Rose', phone: '06 99 88 77 66', email: 'rose@lift.example' },
  },
  { who: mute, person: { lastName: 'Silva', firstName: 'José' } },
] as const
const homeOf = (who: typeof diaye): string => who.households[0]!

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  const units = people.map(({ who }, i) => ({ id: derivedId('lift unit', who.id), ref: `ASC-${i}` }))
  await build(town.act, centre, { units })
  for (const { who, person } of people)
    await moveIn(town.act, { household: homeOf(who), unit: derivedId('lift unit', who.id) }, [
      { person: who.id, ...person },
    ])
})
afterAll(() => town.close())

const stop = async (more: object = {}): Promise<string> => {
  const request = newId()
  await town.act(
    'request.file',
    request,
    {
      nature: 'lift.stopped',
      channel: 'phone',
      building: centre.building,
      part: 'lift',
      outage: true,
      ...more,
    },
    nadia,
  )
  return request
}
const calls = (request: string, who = nadia) => askOf(town, who, 'liftCall.ofRequest', { request })
const ask = (who: typeof diaye, by = who) => town.send(by, 'liftCall.ask', homeOf(who), {})

describe('who needs to know that the lift has stopped', () => {
  test('asks for it where there is a lift, with a telephone, for her own home', async () => {
    expect(await askOf(town, diaye, 'liftCall.ofHome', {})).toMatchObject({ hasLift: false })
    expect(await ask(diaye)).toMatchObject({ refused: 'no_lift_here' })
    await build(town.act, centre, {
      units: [{ id: derivedId('a lift'), ref: 'ASC', kind: 'common', part: 'lift', entrance: null }],
    })
    expect(await ask(mute)).toMatchObject({ refused: 'no_phone_to_call' })
    expect(await ask(diaye, marty)).toMatchObject({ refused: 'not_yours' })
    expect(await ask(diaye, actorOf('agent', roches))).toMatchObject({ refused: 'not_yours' })
    expect(await ask(diaye)).toMatchObject({ ok: true })
    expect(await ask(diaye)).toMatchObject({ ok: true })
    expect(await ask(marty, nadia)).toMatchObject({ ok: true })
    expect(await askOf(town, diaye, 'liftCall.ofHome', {})).toMatchObject({
      household: homeOf(diaye),
      hasLift: true,
      isAsked: true,
      phone: '06 11 22 33 44',
    })
    expect(await askOf(town, marty, 'liftCall.ofHome', { household: homeOf(diaye) })).toMatchObject({
      refused: 'not_yours',
    })
  })

  test('is called: first whom neither mail nor text reaches, by whoever works there, and again once it runs', async () => {
    const request = await stop()
    const { phase, rows } = await calls(request)
    expect(phase).toBe('stopped')
    expect(rows.map(({ name, way }) => [name, way])).toEqual([
      ['Awa N’Diaye', 'none'],
      ['Rose Marty', 'mail'],
    ])
    const note = (who: typeof diaye, came: string, by = nadia) =>
      town.send(by, 'liftCall.note', request, { household: homeOf(who), came })
    expect(await note(diaye, 'absent')).toMatchObject({ ok: true })
    expect(await note(diaye, 'reached', karim)).toMatchObject({ ok: true })
    expect(await note(mute, 'reached')).toMatchObject({ refused: 'no_lift_call' })
    expect((await calls(request, karim)).rows.map(({ name, came }) => [name, came])).toEqual([
      ['Rose Marty', null],
      ['Awa N’Diaye', 'reached'],
    ])
    expect((await calls(request, actorOf('agent', roches))).rows).toEqual([])
    expect(await calls(request, diaye)).toMatchObject({ refused: 'not_yours' })
    await town.database.owner.run(sql`update requests.request set resolved_at = now() where id = ${request}`)
    expect(await calls(request)).toMatchObject({
      phase: 'runs',
      rows: [
        { name: 'Awa N’Diaye', came: null },
        { name: 'Rose Marty', came: null },
      ],
    })
  })

  test('nothing is said of another breakdown', async () => {
    const other = await stop({ nature: 'light.common', part: 'hall', outage: false })
    expect(await calls(other)).toEqual({ phase: null, rows: [] })
  })

  test('takes it back, is forgotten, moves out: nothing of it is left', async () => {
    const held = () =>
      town.database.owner.rows(sql`select c.household from sensors.lift_call c order by c.since`)
    expect(await town.send(diaye, 'liftCall.end', homeOf(diaye), {})).toMatchObject({ ok: true })
    expect(await town.database.owner.rows(sql`select 1 from sensors.lift_told`)).toEqual([])
    expect(await held()).toEqual([{ household: homeOf(marty) }])
    await eraseHers(town.kernel, nadia.id)
    expect(await held()).toEqual([{ household: homeOf(marty) }])
    await forgetDue(town.database.owner, personalLiftCalls, inHours(0))
    expect(await held()).toEqual([{ household: homeOf(marty) }])
    await town.database.owner.run(
      sql`update people.tenancy set ends = current_date - 1 where household = ${homeOf(marty)}`,
    )
    expect((await calls(await stop())).rows).toEqual([])
    await forgetDue(town.database.owner, personalLiftCalls, inHours(0))
    expect(await held()).toEqual([])
  })
})
