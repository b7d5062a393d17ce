import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Role } from '../../src/kernel/core/roles.ts'
import { cents } from '../../src/kernel/core/money.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/people/core/contract.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { recordPapers } from '../setup/record-papers.ts'

let w: Doors
beforeAll(async () => {
  w = await openDoors()
})
afterAll(() => w.close())

const as = (role: Role, id: string, more: Partial<Actor> = {}): Actor => ({ ...house, id, role, ...more })
const karim = as('caretaker', who.karim, { buildings: [centre.building] })
const nadia = as('agent', who.nadia, { agencies: ['centre'] })
const sylvie = as('manager', who.sylvie, { agencies: ['centre'] })
const helene = as('hq', who.helene)
const leGoff = as('tenant', who.leGoff, { households: [centre.household] })
const day = daysFromToday()
const card = (actor: Actor, id: string) =>
  w.kernel.ask(actor, 'person.card', { id }) as Promise<Queries['person.card']['output']>

describe('a lease', () => {
  const lease = (starts: string) => ({
    unit: centre.empty,
    tenancy: { id: newId(), starts, rent: cents(38_000) },
    occupants: [{ person: newId(), firstName: 'Jean', lastName: 'Prat', phone: '06 11 22 33 44' }],
  })

  test('names each of its people once, and begins in a year that there was', async () => {
    const one = lease('2024-01-01')
    const twice = { ...one, occupants: [...one.occupants, { ...one.occupants[0]!, firstName: 'Jeanne' }] }
    for (const wrong of [twice, lease('0000-01-01'), lease('0001-01-01')])
      expect(await w.send(nadia, 'person.moveIn', newId(), wrong)).toMatchObject({ refused: 'malformed' })
  })

  test('begins in a free dwelling of the agent’s agency, ends, and another begins', async () => {
    const household = newId()
    const first = lease('2024-01-01')
    expect(await w.send(nadia, 'person.moveIn', household, { ...first, unit: roches.empty })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(karim, 'person.moveIn', household, first)).toMatchObject({ refused: 'not_yours' })
    expect(await w.send(nadia, 'person.moveIn', household, first)).toMatchObject({ ok: true })
    expect(await w.send(nadia, 'person.moveIn', newId(), lease('2025-01-01'))).toMatchObject({
      refused: 'dwelling_taken',
    })
    expect(await w.send(nadia, 'person.moveOut', household, { ends: '2023-01-01' })).toMatchObject({
      refused: 'dates_backwards',
    })
    expect(await w.send(nadia, 'person.moveOut', household, { ends: '2024-12-31' })).toMatchObject({
      ok: true,
    })
    expect(await w.send(nadia, 'person.moveIn', household, lease('2025-01-01'))).toMatchObject({
      refused: 'already_known',
    })
    // What the house saw fall vacant is let with its papers.
    await recordPapers((type, unit, data) => w.act(type, unit, data, nadia), centre.empty, '2024-12-20')
    expect(await w.send(nadia, 'person.moveIn', newId(), lease('2025-01-01'))).toMatchObject({ ok: true })
  })

  test('an unknown dwelling is no place', async () => {
    expect(
      await w.send(nadia, 'person.moveIn', newId(), { ...lease('2024-01-01'), unit: newId() }),
    ).toMatchObject({ refused: 'unknown_place' })
  })
})

describe('staff', () => {
  const someone = { firstName: 'Julie', lastName: 'Fabre', role: 'agent', agencies: ['centre'] }

  test('a manager hires in her agency, for the roles of an agency', async () => {
    expect(await w.send(sylvie, 'person.hire', newId(), { ...someone, login: 'julie' })).toMatchObject({
      ok: true,
    })
    expect(await w.send(sylvie, 'person.hire', newId(), { ...someone, agencies: ['roches'] })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(sylvie, 'person.hire', newId(), { ...someone, role: 'hq' })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(nadia, 'person.hire', newId(), someone)).toMatchObject({ refused: 'not_yours' })
    expect(await w.send(helene, 'person.hire', newId(), { ...someone, login: 'JULIE' })).toMatchObject({
      refused: 'login_taken',
    })
    expect(await w.send(helene, 'person.hire', newId(), { ...someone, agencies: ['lune'] })).toMatchObject({
      refused: 'unknown_agency',
    })
  })

  test('two hires at once do not share a login', async () => {
    const both = await Promise.all(
      [newId(), newId()].map((id) => w.send(helene, 'person.hire', id, { ...someone, login: 'jumelles' })),
    )
    expect(both.filter((o) => o.ok)).toHaveLength(1)
  })

  test('nobody changes her own role', async () => {
    expect(await w.send(sylvie, 'person.assign', who.sylvie, { agencies: ['centre'] })).toMatchObject({
      refused: 'own_role',
    })
    expect(await w.send(sylvie, 'person.assign', who.helene, { active: false })).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(sylvie, 'person.assign', who.luc, { job: 'Gestionnaire technique' })).toMatchObject({
      ok: true,
    })
  })

  test('Ali Saïd keeps Karim’s building while he is away, and Karim keeps it too', async () => {
    const cover = { mode: 'add', buildings: [centre.building], from: day(-1), until: day(5) }
    expect(await w.send(sylvie, 'patch.assign', who.otherCaretaker, cover)).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(helene, 'patch.assign', who.otherCaretaker, cover)).toMatchObject({ ok: true })
    expect(await w.send(helene, 'patch.assign', who.karim, cover)).toMatchObject({ ok: true })
    const list = (await w.kernel.ask(helene, 'staff.list', {
      role: 'caretaker',
    })) as Queries['staff.list']['output']
    expect(list.filter((s) => s.buildings.includes(centre.building))).toHaveLength(2)
    const { forGood } = (await w.database.owner.row<{ forGood: boolean }>(sql`
      select ends is null as "forGood" from people.patch where caretaker = ${who.karim} and building = ${centre.building}`))!
    expect(forGood).toBe(true)
    await w.act('patch.assign', who.otherCaretaker, { mode: 'remove', buildings: [centre.building] })
  })

  test('an agent has no patch', async () => {
    expect(await w.send(helene, 'patch.assign', who.nadia, { mode: 'set', buildings: [] })).toMatchObject({
      refused: 'not_a_caretaker',
    })
  })
})

describe('how she is reached', () => {
  test('Madame Le Goff, her agency and her caretaker may correct it, and nobody else', async () => {
    for (const actor of [leGoff, nadia, karim])
      expect(await w.send(actor, 'person.correct', who.leGoff, { phone: '06 98 76 54 32' })).toMatchObject({
        ok: true,
      })
    expect((await card(nadia, who.leGoff)).phone).toBe('06 98 76 54 32')
    expect(
      await w.send(leGoff, 'person.correct', who.otherTenant, { phone: '06 11 22 33 44' }),
    ).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(nadia, 'person.correct', who.otherTenant, { phone: '06 11 22 33 44' })).toMatchObject(
      {
        refused: 'not_found',
      },
    )
    expect(await w.send(nadia, 'person.correct', newId(), { phone: '06 11 22 33 44' })).toMatchObject({
      refused: 'not_found',
    })
    expect(
      await w.send({ ...leGoff, matter: newId() }, 'person.correct', who.leGoff, { phone: '06 11 22 33 44' }),
    ).toMatchObject({ refused: 'sign_in' })
  })

  test('a way to reach her must stay', async () => {
    expect(
      await w.send({ ...leGoff, enteredAt: new Date().toISOString() }, 'person.correct', who.leGoff, {
        phone: '',
        email: '',
      }),
    ).toMatchObject({
      refused: 'unreachable',
      message: expect.stringContaining('une lettre'),
    })
  })

  test('the journal names the field, never what it holds', async () => {
    const facts = await w.database.owner.rows<{ data: object }>(
      sql`select data from kernel.fact where type = 'person.corrected' and subject = ${who.leGoff}`,
    )
    expect(facts[0]!.data).toEqual({ fields: ['phone'] })
  })
})

describe('what one must know before going', () => {
  const raise = (actor: Actor, data: object, id = newId()) => w.send(actor, 'alert.raise', id, data)

  test('Karim warns of a dog until a day that the table allows, and lifts it', async () => {
    const id = newId()
    expect(await raise(karim, { code: 'dog', person: who.leGoff, until: day(100) }, id)).toMatchObject({
      ok: true,
    })
    expect((await card(karim, who.leGoff)).alerts).toMatchObject([
      { id, code: 'dog', until: day(100), about: 'person' },
    ])
    expect(await w.send(as('caretaker', newId()), 'alert.lift', id, {})).toMatchObject({
      refused: 'not_found',
    })
    expect(await w.send(karim, 'alert.lift', id, {})).toMatchObject({ ok: true })
    expect((await card(karim, who.leGoff)).alerts).toEqual([])
  })

  test.each([
    ['alert_until', { code: 'dog', person: who.leGoff, until: day(900) }],
    ['alert_until', { code: 'dog', person: who.leGoff, until: day(-2) }],
    ['alert_place', { code: 'dog', building: centre.building, until: day(10) }],
    ['alert_place', { code: 'pests', person: who.leGoff, until: day(10) }],
    ['unknown_alert', { code: 'procedurier', person: who.leGoff, until: day(10) }],
    ['not_yours', { code: 'visit_risk', person: who.leGoff, until: day(10) }],
    ['not_found', { code: 'dog', person: who.otherTenant, until: day(10) }],
  ])('%s: %j', async (refused, data) => {
    expect(await raise(karim, data)).toMatchObject({ refused })
  })
})

describe('her rights', () => {
  test('everything held about Madame Le Goff comes out for head office and her manager, secrets apart', async () => {
    const all = (await w.kernel.ask(sylvie, 'person.export', { id: who.leGoff })) as Record<string, object[]>
    expect(all['person']![0]).toMatchObject({ lastName: 'Le Goff' })
    expect(all['tenancies']![0]).toMatchObject({ rentCents: 41_250 })
    expect(all['journal']!.length).toBeGreaterThan(0)
    expect(JSON.stringify(await w.kernel.ask(helene, 'person.export', { id: who.nadia }))).not.toContain(
      'argon2',
    )
    expect(await w.kernel.ask(sylvie, 'person.export', { id: who.otherTenant })).toEqual({
      refused: 'not_found',
    })
    for (const actor of [nadia, karim, leGoff])
      expect(await w.kernel.ask(actor, 'person.export', { id: who.leGoff })).toEqual({ refused: 'not_yours' })
  })

  test('a person is erased once neither lease nor job keeps her, and her history stays countable', async () => {
    expect(await w.send(sylvie, 'person.erase', who.leGoff, {})).toMatchObject({ refused: 'still_tenant' })
    expect(await w.send(helene, 'person.erase', who.nadia, {})).toMatchObject({ refused: 'still_staff' })
    expect(await w.send(sylvie, 'person.erase', who.otherTenant, {})).toMatchObject({ refused: 'not_found' })
    await w.act('alert.raise', newId(), { code: 'dog', person: who.otherTenant, until: day(10) })
    await w.act('person.moveOut', roches.household, { ends: '2025-01-31' })
    expect(await w.send(nadia, 'person.erase', who.otherTenant, {})).toMatchObject({ refused: 'not_yours' })
    expect(await w.send(helene, 'person.erase', who.otherTenant, {})).toMatchObject({
      ok: true,
      facts: [{ type: 'person.erased', data: {} }],
    })
    const row = await card(helene, who.otherTenant)
    expect(row).toMatchObject({
      firstName: '',
      lastName: '',
      phone: '',
      email: '',
      erased: true,
      home: null,
      alerts: [],
    })
    const everywhere = await w.database.owner.row(sql`
      select 1 from kernel.fact f where f.data::text ilike '%prat%' or f.data::text like '%06 12%'`)
    expect(everywhere).toBeUndefined()
    const facts = await w.database.owner.row<{ n: number }>(
      sql`select count(*) as n from kernel.fact where subject in (${who.otherTenant}, ${roches.household})`,
    )
    expect(facts!.n).toBeGreaterThanOrEqual(3)
  })
})
