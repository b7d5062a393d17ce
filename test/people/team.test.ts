import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Role } from '../../src/kernel/core/roles.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/people/core/contract.ts'
import { slice as people } from '../../src/people/server/slice.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { centre, house, roches, who } from '../setup/agency-corners.ts'
import { letKeysLeave } from './keys.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let w: Doors
beforeAll(async () => {
  w = await openDoors()
})
afterAll(() => w.close())

const as = (role: Role, id: string, more: Partial<Actor> = {}): Actor => ({ ...house, id, role, ...more })
const karim = as('caretaker', who.karim, { buildings: [centre.building] })
const nadia = as('agent', who.nadia, { agencies: ['centre'] })
const sylvie = as('manager', who.sylvie, { agencies: ['centre'] })
const ines = as('operator', who.ines)
const helene = as('hq', who.helene)
const day = daysFromToday()
const card = (actor: Actor, id: string) =>
  w.kernel.ask(actor, 'staff.card', { id }) as Promise<Queries['staff.card']['output']>
const team = (actor: Actor, input: object = {}) =>
  w.kernel.ask(actor, 'staff.team', input) as Promise<Queries['staff.team']['output']>
const factsOf = (subject: string) =>
  w.database.owner.rows<{ type: string; data: Record<string, unknown> }>(
    sql`select type, data from kernel.fact where subject = ${subject} order by seq`,
  )
const hire = async (role: string, agencies: string[], email = ''): Promise<string> => {
  const id = newId()
  await w.act('person.hire', id, {
    firstName: 'Léa',
    lastName: `Roux ${id.slice(-6)}`,
    role,
    agencies,
    email,
  })
  return id
}

describe('the team', () => {
  test('is read at the office, and refused to a caretaker, a tenant or a firm, whoever it is about', async () => {
    for (const actor of [nadia, sylvie, ines, helene])
      expect((await team(actor)).rows.map((r) => r.id)).toContain(who.otherCaretaker)
    for (const id of [who.nadia, newId(), who.leGoff])
      for (const actor of [karim, as('tenant', who.leGoff), as('firm', newId())])
        expect(await card(actor, id)).toEqual({ refused: 'not_yours' })
    expect(await team(karim)).toEqual({ refused: 'not_yours' })
    // A tenant is no colleague.
    expect(await card(helene, who.leGoff)).toEqual({ refused: 'not_found' })
  })

  test('says nothing of when somebody was last here', async () => {
    const browser = w.browser()
    await browser.signIn('karim')
    expect(JSON.stringify([await card(helene, who.karim), await team(helene)])).not.toMatch(
      /seen|session|device/i,
    )
  })

  test('shows what the reader may change, and to nobody else who changed what', async () => {
    await w.act('person.assign', who.luc, { job: 'Gestionnaire technique' }, sylvie)
    const bySylvie = await card(sylvie, who.luc)
    expect(bySylvie).toMatchObject({ can: { assign: true, patch: false }, herself: false })
    expect(bySylvie.changes[0]).toMatchObject({ type: 'staff.assigned', by: 'Sylvie Lefèvre', active: true })
    expect(bySylvie.choices).toMatchObject({ agencies: [{ id: 'centre' }] })
    expect(bySylvie.choices.roles).not.toContain('hq')
    expect(await card(nadia, who.luc)).toMatchObject({
      can: { assign: false },
      changes: [],
      choices: { agencies: [], roles: [] },
    })
    expect(await card(sylvie, who.sylvie)).toMatchObject({ can: { assign: false }, herself: true })
    expect(await card(sylvie, who.otherCaretaker)).toMatchObject({ can: { assign: false, patch: false } })
  })
})

describe('a change that waits for its day', () => {
  test('is shown, done on its day, once, and may be given up before', async () => {
    const lea = await hire('agent', ['centre'])
    expect(await w.send(sylvie, 'person.assign', lea, { role: 'manager', from: day(-1) })).toMatchObject({
      refused: 'day_past',
    })
    expect(await w.send(nadia, 'person.assign', lea, { role: 'manager', from: day(3) })).toMatchObject({
      refused: 'not_yours',
    })
    await w.act('person.assign', lea, { role: 'manager', from: day(3) }, sylvie)
    expect(await card(sylvie, lea)).toMatchObject({ role: 'agent', plan: { role: 'manager', from: day(3) } })
    await people.tasks!['people.plans']!({}, w.kernel)
    expect((await card(sylvie, lea)).role).toBe('agent')
    expect(await w.send(nadia, 'staff.unplan', lea, {})).toMatchObject({ refused: 'not_yours' })
    await w.act('staff.unplan', lea, {}, sylvie)
    expect((await card(sylvie, lea)).plan).toBeNull()

    await w.act('person.assign', lea, { active: false, from: day(2) }, sylvie)
    await w.database.owner.run(
      sql`update people.planned_change set from_day = current_date where person = ${lea}`,
    )
    await people.tasks!['people.plans']!({}, w.kernel)
    await people.tasks!['people.plans']!({}, w.kernel)
    expect(await card(sylvie, lea)).toMatchObject({ active: false, plan: null })
    expect((await factsOf(lea)).map((f) => f.type)).toEqual([
      'staff.hired',
      'staff.planned',
      'staff.unplanned',
      'staff.planned',
      'staff.assigned',
    ])
  })
})

describe('an invitation', () => {
  test('leaves by mail for three days, from who may change her rights', async () => {
    const lea = await hire('agent', ['centre'], 'lea@robine-habitat.example')
    expect(await w.send(nadia, 'staff.invite', lea, {})).toMatchObject({ refused: 'not_yours' })
    expect(await w.send(sylvie, 'staff.invite', who.otherCaretaker, {})).toMatchObject({
      refused: 'not_yours',
    })
    expect(await w.send(sylvie, 'staff.invite', await hire('agent', ['centre']), {})).toMatchObject({
      refused: 'no_mail',
    })
    await w.act('staff.invite', lea, {}, sylvie)
    await people.tasks!['people.invite']!({ person: lea }, w.kernel)
    await letKeysLeave(w)
    const link = await w.database.owner.row<{ days: number }>(sql`
      select round(extract(epoch from expires_at - made_at) / 86400)::int as days from kernel.signed_link
      where person = ${lea} and purpose = 'signin' and used_at is null`)
    expect(link).toEqual({ days: 3 })
    await w.act('person.assign', lea, { active: false }, sylvie)
    expect(await w.send(sylvie, 'staff.invite', lea, {})).toMatchObject({ refused: 'has_left' })
    expect(
      await w.database.owner.row(
        sql`select 1 from kernel.signed_link where person = ${lea} and revoked_at is null`,
      ),
    ).toBeUndefined()
  })
})

describe('a patch handed over', () => {
  const patchOf = async (person: string) => (await card(helene, person)).patch

  test('is refused to who may not, and where it makes no sense', async () => {
    const lea = await hire('caretaker', ['centre'])
    const give = { to: lea, mode: 'move' }
    expect(await w.send(karim, 'staff.handOver', who.karim, give)).toMatchObject({ refused: 'not_yours' })
    expect(await w.send(sylvie, 'staff.handOver', who.otherCaretaker, give)).toMatchObject({
      refused: 'not_yours',
    })
    expect(
      await w.send(sylvie, 'staff.handOver', who.karim, { ...give, to: who.otherCaretaker }),
    ).toMatchObject({ refused: 'not_yours' })
    expect(await w.send(sylvie, 'staff.handOver', who.karim, { ...give, to: newId() })).toMatchObject({
      refused: 'not_found',
    })
    expect(await w.send(sylvie, 'staff.handOver', who.karim, { ...give, to: who.nadia })).toMatchObject({
      refused: 'not_a_caretaker',
    })
    expect(await w.send(sylvie, 'staff.handOver', who.karim, { ...give, to: who.karim })).toMatchObject({
      refused: 'hand_to_self',
    })
    expect(await w.send(sylvie, 'staff.handOver', lea, { ...give, to: who.karim })).toMatchObject({
      refused: 'nothing_to_hand',
    })
    expect(await w.send(sylvie, 'staff.handOver', who.karim, { ...give, mode: 'away' })).toMatchObject({
      refused: 'dates_backwards',
    })
    // An agent may arrange a patch; she ends nobody's access.
    expect(await w.send(nadia, 'staff.handOver', who.karim, { ...give, mode: 'leave' })).toMatchObject({
      refused: 'not_yours',
    })
  })

  test('for a leave: both keep it until the day, and who had it for good has it for good', async () => {
    const lea = await hire('caretaker', ['centre'])
    await w.act('staff.handOver', who.karim, { to: lea, mode: 'away', until: day(10) }, nadia)
    expect(await patchOf(lea)).toMatchObject([{ id: centre.building, from: day(0), until: day(10) }])
    expect(await patchOf(who.karim)).toMatchObject([
      { id: centre.building, until: null, lent: { to: lea, until: day(10) } },
    ])
    expect(await patchOf(lea)).toMatchObject([{ lent: null }])
    await w.act('staff.handOver', lea, { to: who.karim, mode: 'move' }, sylvie)
    expect(await patchOf(lea)).toEqual([])
    expect(await patchOf(who.karim)).toMatchObject([{ id: centre.building, from: null, until: null }])
  })

  test('from a day on: one has it until the eve, the other from that day', async () => {
    const [ali, lea] = [await hire('caretaker', ['roches']), await hire('caretaker', ['roches'])]
    await w.act('patch.assign', ali, { mode: 'set', buildings: [roches.building] })
    await w.act('staff.handOver', ali, { to: lea, mode: 'move', from: day(5) }, helene)
    expect(await patchOf(ali)).toMatchObject([{ until: day(4) }])
    expect(await patchOf(lea)).toMatchObject([{ from: day(5), until: null }])
    await w.act('person.assign', ali, { active: false })
    await w.act('person.assign', lea, { active: false })
  })

  test('who leaves loses everything in the same act, and the colleague has it', async () => {
    const [ali, lea] = [
      await hire('caretaker', ['roches'], 'ali@robine-habitat.example'),
      await hire('caretaker', ['roches']),
    ]
    await w.act('patch.assign', ali, { mode: 'set', buildings: [roches.building] })
    await w.database.owner.run(sql`
      insert into people.session (token, person, expires_at) values (${newId()}, ${ali}, now() + interval '1 hour')`)
    await w.act('staff.handOver', ali, { to: lea, mode: 'leave' }, helene)
    expect(await patchOf(lea)).toMatchObject([{ id: roches.building, until: null }])
    expect(await card(helene, ali)).toMatchObject({ active: false, patch: [], can: { handOver: false } })
    expect(
      await w.database.owner.row(sql`select 1 from people.session where person = ${ali}`),
    ).toBeUndefined()
    expect((await factsOf(ali)).slice(-2)).toMatchObject([
      { type: 'patch.handedOver', data: { to: lea, mode: 'leave', buildings: [roches.building] } },
      { type: 'staff.assigned', data: { active: false } },
    ])
    expect((await team(helene, { gone: true })).rows.map((r) => r.id)).toContain(ali)
  })
})

describe('two people see every right that is given', () => {
  const lea = { firstName: 'Léa', lastName: 'Roux', role: 'agent', agencies: ['centre'] }

  test('nobody lets herself in a second time, by her own mailbox or telephone', async () => {
    await w.database.owner.run(
      sql`update people.person set phone = '06 11 22 33 44' where id = ${who.sylvie}`,
    )
    for (const own of [{ email: 'SYLVIE@robine-habitat.example' }, { phone: '0611223344' }])
      expect(await w.send(sylvie, 'person.hire', newId(), { ...lea, ...own })).toMatchObject({
        refused: 'same_hands',
      })
  })

  test('a second account of hers changes nothing of her first: one browser, and she let it in', async () => {
    const second = newId()
    await w.act('person.hire', second, { ...lea, role: 'manager', email: 'lea@example.org' }, sylvie)
    const assign = (person: string) =>
      w.send(as('manager', second, { agencies: ['centre'] }), 'person.assign', person, { job: 'Direction' })
    await w.database.owner.run(
      sql`insert into people.browser (token, person) values ('one', ${second}), ('one', ${who.sylvie}), ('one', ${who.nadia})`,
    )
    expect(await assign(who.sylvie)).toMatchObject({ refused: 'same_hands' })
    // A post at which colleagues take turns makes nobody the same.
    expect(await assign(who.nadia)).toMatchObject({ ok: true })
    await w.database.owner.run(sql`delete from people.browser where token = 'one'`)
  })
})
