import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Role } from '../../src/kernel/core/roles.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/people/core/contract.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { forgetOfTheNight } from '../setup/erase-person.ts'

let w: Doors
beforeAll(async () => {
  w = await openDoors()
})
afterAll(() => w.close())

type List = Queries['alert.list']['output']

const as = (role: Role, id: string, more: Partial<Actor> = {}): Actor => ({ ...house, id, role, ...more })
const karim = as('caretaker', who.karim, { buildings: [centre.building] })
const nadia = as('agent', who.nadia, { agencies: ['centre'] })
const sylvie = as('manager', who.sylvie, { agencies: ['centre'] })
const helene = as('hq', who.helene)
const stranger = as('agent', newId(), { agencies: ['roches'] })
const day = daysFromToday()
const list = (actor: Actor, input: object) => w.kernel.ask(actor, 'alert.list', input) as Promise<List>
const raise = (actor: Actor, data: object, id = newId()) => w.send(actor, 'alert.raise', id, data)

describe('safety alerts', () => {
  const risk = newId()

  test('are seen by those who go there, with who put them up, and changed by those who may', async () => {
    expect(
      await raise(sylvie, { code: 'visit_risk', person: who.leGoff, until: day(30) }, risk),
    ).toMatchObject({ ok: true })
    expect(await list(nadia, { person: who.leGoff })).toMatchObject({
      rows: [
        {
          id: risk,
          code: 'visit_risk',
          about: 'person',
          until: day(30),
          by: 'Sylvie Lefèvre',
          person: { id: who.leGoff },
          mayChange: false,
        },
      ],
      target: { person: { id: who.leGoff }, unit: centre.unit, building: centre.building },
    })
    expect((await list(sylvie, { unit: centre.unit })).rows).toMatchObject([{ id: risk, mayChange: true }])
    expect((await list(karim, {})).rows).toMatchObject([{ id: risk, mayChange: false }])
    expect((await list(karim, {})).codes).not.toContain('visit_risk')
    expect((await list(stranger, {})).rows).toEqual([])
    expect((await list(helene, {})).codes).toEqual([])
  })

  test('are not put up twice: the same code on the same person is renewed', async () => {
    expect(await raise(sylvie, { code: 'visit_risk', person: who.leGoff, until: day(90) })).toMatchObject({
      refused: 'alert_stands',
      params: { until: day(30) },
    })
    expect(await raise(nadia, { code: 'pests', unit: centre.unit, until: day(7) })).toMatchObject({
      ok: true,
    })
    expect(await raise(nadia, { code: 'pests', building: centre.building, until: day(7) })).toMatchObject({
      ok: true,
    })
  })

  test('go on after the first two hundred, each once, the soonest end first', async () => {
    await w.database.owner.run(sql`
      insert into people.alert (id, code, building, agency, until, by_person)
      select gen_random_uuid(), 'pests', ${centre.building}, 'centre', ${day(20)}::date + n % 7, ${who.nadia}
      from generate_series(1, 230) n`)
    const first = await list(nadia, {})
    expect(first.rows).toHaveLength(200)
    const second = await list(nadia, { after: first.next })
    expect(second.next).toBeNull()
    const all = [...first.rows, ...second.rows]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(230)
    expect(all.map(({ until }) => until)).toEqual(all.map(({ until }) => until).toSorted())
    await w.database.owner.run(
      sql`delete from people.alert where until between ${day(20)} and ${day(26)} and by_person = ${who.nadia}`,
    )
  })

  test('are renewed within what the table allows, from today on', async () => {
    expect(await w.send(nadia, 'alert.renew', risk, { until: day(60) })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(stranger, 'alert.renew', risk, { until: day(60) })).toMatchObject({
      refused: 'not_found',
    })
    expect(await w.send(sylvie, 'alert.renew', risk, { until: day(400) })).toMatchObject({
      refused: 'alert_until',
    })
    expect(await w.send(sylvie, 'alert.renew', risk, { until: day(0) })).toMatchObject({
      refused: 'alert_until',
    })
    expect(await w.send(sylvie, 'alert.renew', risk, { until: day(90) })).toMatchObject({ ok: true })
    expect((await list(karim, { person: who.leGoff })).rows.find((a) => a.id === risk)?.until).toBe(day(90))
  })

  test('end by themselves, and nothing of them stays but the journal', async () => {
    await w.database.owner.run(sql`update people.alert set until = ${day(-1)} where id = ${risk}`)
    expect((await list(sylvie, { person: who.leGoff })).rows.map((a) => a.code)).not.toContain('visit_risk')
    await forgetOfTheNight(w.kernel)
    expect(await w.database.owner.row(sql`select 1 from people.alert where id = ${risk}`)).toBeUndefined()
    expect(
      await w.database.owner.row(
        sql`select type from kernel.fact where subject = ${risk} and type = 'alert.renewed'`,
      ),
    ).toBeDefined()
  })

  test('are read by the person herself, signed in, and by no other tenant', async () => {
    const mine = (actor: Actor) => w.kernel.ask(actor, 'alert.mine', {})
    const herself = as('tenant', who.leGoff, { households: [centre.household] })
    expect(await raise(nadia, { code: 'call_first', person: who.leGoff, until: day(20) })).toMatchObject({
      ok: true,
    })
    expect(await mine(herself)).toEqual([{ code: 'call_first', until: day(20) }])
    expect(await mine({ ...herself, matter: newId() })).toEqual({ refused: 'sign_in' })
    expect(await mine(as('tenant', who.otherTenant))).toEqual([])
    expect(await mine(as('visitor', newId()))).toEqual({ refused: 'sign_in' })
  })

  test('are refused to who has no business there before anything is said of the place', async () => {
    expect(await list(as('visitor', newId()), {})).toEqual({ refused: 'sign_in' })
    for (const role of ['tenant', 'firm'] as const)
      for (const input of [{ person: who.leGoff }, { person: newId() }, {}])
        expect(await list(as(role, newId()), input)).toEqual({ refused: 'not_yours' })
    for (const input of [{ person: who.otherTenant }, { unit: roches.unit }, { building: roches.building }])
      for (const actor of [karim, nadia, sylvie])
        expect(await list(actor, input)).toEqual({ refused: 'not_found' })
    expect(await list(nadia, { request: newId() })).toEqual({ refused: 'not_found' })
  })
})
