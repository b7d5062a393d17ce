import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import type { Proposal, Queries, Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const agent = actorOf('agent')
const firm = actorOf('firm')
const heating = derivedId('heating contract')
const names = ['Muller', 'N’Diaye', 'D’Angelo'] as const
const homeOf = (name: string) => ({
  unit: derivedId('home', name),
  household: derivedId('household', name),
  person: derivedId('person', name),
})

beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  await town.act('person.correct', centre.tenant, { notices: true }, agent)
  await town.database.owner.run(sql`
    insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends, capacity)
    values (${heating}, ${centre.firm}, 'M-CH', 'Chauffage', 'framework', '{heating,lift,plumbing}', '{centre}', 40000, '2020-01-01', '2040-01-01', 500)`)
  for (const [i, name] of names.entries()) {
    const { unit, household, person } = homeOf(name)
    for (const statement of [
      sql`insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door)
        values (${unit}, 'dwelling', ${centre.building}, ${centre.entrance}, 'centre', ${name}, ${`H${i}`}, 3, ${String(20 + i)})`,
      sql`insert into people.household (id, unit, building, agency) values (${household}, ${unit}, ${centre.building}, 'centre')`,
      sql`insert into people.tenancy (id, household, unit, starts) values (${newId()}, ${household}, ${unit}, '2019-04-01')`,
      sql`insert into people.person (id, kind, first_name, last_name, email, notices, agency, building, household)
        values (${person}, 'tenant', 'Aïcha', ${name}, ${`h${i}@exemple.fr`}, true, 'centre', ${centre.building}, ${household})`,
    ])
      await town.database.owner.run(statement)
  }
})
afterAll(() => town.close())

const act = async (type: string, subject: string, data: object, who = agent) => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const filed = async (name: string, nature: string, more: object = {}): Promise<string> => {
  const request = newId()
  const { unit, person } = homeOf(name)
  await act('request.file', request, { nature, unit, requester: { person }, channel: 'phone', ...more })
  return request
}
const standing = (id: string) =>
  town.database.owner.row<{ status: string; kind: string; outage: string | null; urgency: string }>(
    sql`select status, kind, outage, urgency from requests.request where id = ${id}`,
  )
const proposed = async (name: string, more: object) =>
  (await town.kernel.ask(agent, 'request.propose', { unit: homeOf(name).unit, ...more })) as Proposal
const threadOf = async (id: string, who = agent) =>
  (await town.kernel.ask(who, 'request.thread', { id })) as Thread
const over = async (...ids: string[]) => {
  await town.database.owner.run(
    sql`update requests.request set status = 'closed', closed_at = now() where id = any (${ids}::uuid[]) or outage = any (${ids}::uuid[])`,
  )
}

describe('who is stuck is nobody’s follower', () => {
  test('the lift is out since this morning, and Aïcha N’Diaye is in it: she is not offered the breakdown', async () => {
    const outage = await filed('Muller', 'lift.stopped', { outage: true })
    expect((await proposed('N’Diaye', { nature: 'lift.stopped' })).outage?.id).toBe(outage)
    expect(
      (await proposed('N’Diaye', { nature: 'lift.stopped', answers: { stuck: true } })).outage,
    ).toBeNull()
    const stuck = await filed('N’Diaye', 'lift.stopped', { answers: { stuck: true } })
    expect(await town.send(agent, 'request.attach', stuck, { outage })).toMatchObject({
      refused: 'danger_alone',
    })
    expect(await town.send(agent, 'request.gather', outage, { requests: [stuck] })).toMatchObject({
      refused: 'danger_alone',
    })
    expect(await town.send(agent, 'request.gather', stuck, { requests: [] })).toMatchObject({
      refused: 'danger_alone',
    })
    const { can } = await threadOf(stuck)
    expect([can['attach'], can['gather']]).not.toContain('yes')
    // The tenant's own page cannot hide her in it either.
    const byHer = await filed('D’Angelo', 'lift.stopped', { answers: { stuck: true }, follows: outage })
    expect(await standing(byHer)).toMatchObject({ status: 'filed', outage: null, urgency: 'U0' })
    await over(outage, stuck, byHer)
  })

  test('an incident is as urgent as the most urgent of those who follow it, and its firm is told', async () => {
    const outage = await filed('Muller', 'heating.none', { urgency: 'U3' })
    expect(Date.parse((await threadOf(outage)).request.due) - Date.now()).toBeGreaterThan(48 * 3_600_000)
    await act('request.orient', outage, { to: 'firm', contract: heating })
    const first = await filed('N’Diaye', 'heating.none', { urgency: 'U1' })
    await act('request.gather', outage, { requests: [first] })
    expect(await standing(outage)).toMatchObject({ kind: 'outage', urgency: 'U1' })
    const { request, orders, entries } = await threadOf(outage)
    const { request: hers } = await threadOf(first)
    expect(request.due).toBe(hers.due)
    expect(entries.map(({ type }) => type)).toContain('request.heightened')
    const order = await town.database.owner.row(
      sql`select urgency from contractors.work_order where id = ${orders[0]!.id}`,
    )
    expect(order).toEqual({ urgency: 'U1' })
    // A calmer one changes nothing.
    const calm = await filed('D’Angelo', 'heating.none', { urgency: 'U3' })
    await act('request.attach', calm, { outage })
    expect(await standing(outage)).toMatchObject({ urgency: 'U1' })
    await over(outage)
  })
})

describe('three tenants of one house call within the hour: no more heating', () => {
  const asOnTheCall = async (name: string) => {
    const p = await proposed(name, { words: 'Plus de chauffage depuis ce matin.' })
    return { p, request: newId() }
  }

  test('the third call makes one breakdown of it: the two first orders are called off, their firm and tenants told', async () => {
    const twins: string[] = []
    for (const name of ['Muller', 'N’Diaye'] as const) {
      const { p, request } = await asOnTheCall(name)
      const { unit, person } = homeOf(name)
      await act('request.file', request, {
        nature: p.nature,
        unit,
        requester: { person },
        channel: 'phone',
        words: 'Plus de chauffage depuis ce matin.',
      })
      await act('request.orient', request, { to: 'firm', contract: p.contract!.id, slot: p.slots[0] })
      twins.push(request)
    }
    // One of them is further: the firm has said yes already, and Muller’s visit is fixed.
    const order = (await threadOf(twins[0]!)).orders[0]!.id
    await act('order.accept', twins[0]!, { order }, firm)
    expect((await threadOf(twins[0]!)).request.status).toBe('planned')

    const { p, request } = await asOnTheCall('D’Angelo')
    expect(p.collective).toBe(true)
    const gathered = p.together
    expect(gathered.toSorted()).toEqual(twins.toSorted())
    const { unit, person } = homeOf('D’Angelo')
    const told = (await town.kernel.ask(agent, 'outage.told', {
      unit,
      person,
      requests: gathered,
    })) as Queries['outage.told']['output']
    expect(told.people).toBe(4)
    // As the page sends them: all at once, in this order.
    await act('request.file', request, {
      nature: p.nature,
      unit,
      requester: { person },
      channel: 'phone',
      outage: true,
    })
    await act('request.orient', request, { to: 'firm', contract: p.contract!.id, slot: p.slots[0] })
    await act('request.gather', request, { requests: gathered })

    const left = await town.database.owner.rows<{ status: string }>(sql`
      select o.status from contractors.work_order o
      where o.request = any (${twins}::uuid[]) and o.status not in ('cancelled', 'refused')`)
    expect(left).toEqual([])
    for (const id of twins) expect(await standing(id)).toMatchObject({ status: 'attached', outage: request })
    const incident = await threadOf(request)
    expect(incident.request).toMatchObject({
      kind: 'outage',
      status: 'planned',
      nature: 'heating.building',
    })
    // The incident is the house’s matter: no home, no door.
    expect(incident.request.place).toMatchObject({ unit: null, door: null, building: centre.building })

    const facts = await town.database.owner.rows<TellingFact>(sql`
      select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, f.audience from kernel.fact f
      where f.subject = any (${[...twins, request]}::uuid[]) and f.type in ('order.withdrawn', 'request.attached', 'request.gathered', 'request.filed', 'order.placed', 'order.slotFixed')
      order by f.seq`)
    for (const fact of facts) await tellIt(town.kernel, fact, new Date().toISOString())
    const mails = await town.database.owner.rows<{ template: string; to: string; body: string }>(sql`
      select template, to_address as to, body from notices.mail where request = any (${[...twins, request]}::uuid[]) order by made_at`)
    const attached = mails.filter(({ template }) => template === 'attached')
    expect(attached.map(({ to }) => to).toSorted()).toEqual(['h0@exemple.fr', 'h1@exemple.fr'])
    for (const { body } of attached) {
      expect(body).toMatch(/panne de votre immeuble/)
      expect(body).toMatch(/Le rendez-vous du .* n’a plus lieu/)
      expect(body).not.toMatch(/porte/)
    }
    // One word of it to each: whoever was said to be written to, and nobody twice.
    const opened = mails.filter(({ template }) => ['outageOpen', 'attached', 'slotFixed'].includes(template))
    const each = opened.map(({ to }) => to)
    expect(each.length).toBe(new Set(each).size)
    expect(each.length).toBe(told.people)
    await over(request, ...twins)
  })

  test('what has gone on meanwhile is left out, and the rest is gathered', async () => {
    const [gone, stays] = [await filed('Muller', 'heating.none'), await filed('N’Diaye', 'heating.none')]
    await act('request.withdraw', gone, {})
    const outage = await filed('D’Angelo', 'heating.none')
    await act('request.gather', outage, { requests: [gone, stays] })
    expect(await standing(stays)).toMatchObject({ status: 'attached', outage })
    expect(await standing(gone)).toMatchObject({ status: 'closed', outage: null })
    await over(outage, gone)
  })

  test('three dripping taps are three taps', async () => {
    const taps = [
      await filed('Muller', 'plumbing.tap_leak'),
      await filed('N’Diaye', 'plumbing.tap_leak'),
      await filed('D’Angelo', 'plumbing.pipe_leak'),
    ]
    expect((await proposed('D’Angelo', { nature: 'plumbing.tap_leak' })).collective).toBe(false)
    await over(...taps)
    // Nor do a radiator and a thermostat make the heating of a house.
    const rooms = [
      await filed('Muller', 'heating.thermostat'),
      await filed('N’Diaye', 'heating.radiator_cold'),
    ]
    expect((await proposed('D’Angelo', { nature: 'heating.none' })).collective).toBe(false)
    await over(...rooms)
  })
})
