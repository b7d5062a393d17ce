import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { gatherAlone } from '../../src/requests/server/outage/gather-alone.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const agent = actorOf('agent')
const names = ['Muller', 'N’Diaye', 'D’Angelo', 'Benali', 'Maurin', 'Vidal'] as const
type Name = (typeof names)[number]
const homeOf = (name: Name) => ({
  unit: derivedId('home', name),
  household: derivedId('household', name),
  person: derivedId('person', name),
})

beforeAll(async () => {
  town = await openLandlord({ size: 4 })
  for (const [i, name] of names.entries()) {
    const { unit, household, person } = homeOf(name)
    for (const statement of [
      sql`insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door)
        values (${unit}, 'dwelling', ${centre.building}, ${centre.entrance}, 'centre', ${name}, ${`H${i}`}, ${i}, ${String(20 + i)})`,
      sql`insert into people.household (id, unit, building, agency) values (${household}, ${unit}, ${centre.building}, 'centre')`,
      sql`insert into people.tenancy (id, household, unit, starts) values (${newId()}, ${household}, ${unit}, '2019-04-01')`,
      sql`insert into people.person (id, kind, first_name, last_name, email, agency, building, household)
        values (${person}, 'tenant', 'Aïcha', ${name}, ${`h${i}@exemple.fr`}, 'centre', ${centre.building}, ${household})`,
    ])
      await town.database.owner.run(statement)
  }
})
afterAll(() => town.close())

// Each test has a quiet building.
beforeEach(() =>
  town.database.owner.run(sql`
    with ended as (update requests.noticed_outage set dismissed_at = now() where dismissed_at is null)
    update requests.request set status = 'closed', ball = 'none', closed_at = now(), closure = 'done' where closed_at is null`),
)

const act = async (type: string, subject: string, data: object, who = agent) => {
  const outcome = await town.send(who, type, subject, data)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}
const filed = async (name: Name, nature: string, more: object = {}): Promise<string> => {
  const request = newId()
  const { unit, person } = homeOf(name)
  await act('request.file', request, { nature, unit, requester: { person }, channel: 'phone', ...more })
  return request
}
const standing = (id: string) =>
  town.database.owner.row<{ status: string; kind: string; outage: string | null; unit: string | null }>(
    sql`select status, kind, outage, unit from requests.request where id = ${id}`,
  )
const noticed = async (who = agent) =>
  ((await town.kernel.ask(who, 'outage.noticed', {})) as Queries['outage.noticed']['output']).outages
const threeCold = async (): Promise<string[]> => [
  await filed('Muller', 'heating.none', { channel: 'portal' }),
  await filed('N’Diaye', 'heating.none'),
  await filed('D’Angelo', 'other.repair', {
    channel: 'mail',
    words: 'Bonjour, plus aucun radiateur ne chauffe, il n’y a plus de chauffage du tout.',
  }),
]

test('three homes without heating, by portal, telephone and mail: proposed as soon as the third is filed, to their agency alone', async () => {
  const [first, second] = await threeCold()
  const [outage, ...others] = await noticed()
  expect(others).toEqual([])
  expect(outage).toMatchObject({ kind: 'heating', homes: 3, danger: false, outage: null })
  expect(outage?.requests).toHaveLength(3)
  expect(outage?.requests.map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]))
  expect(await noticed(actorOf('agent', roches))).toEqual([])
  expect(await noticed(actorOf('operator'))).toHaveLength(1)
  for (const who of [actorOf('tenant'), actorOf('firm')])
    expect(await town.kernel.ask(who, 'outage.noticed', {})).toMatchObject({ refused: 'not_yours' })
})

test('one home that tells it by three channels is one home; a dripping tap joins nothing', async () => {
  for (const channel of ['portal', 'phone', 'mail']) await filed('Muller', 'heating.none', { channel })
  await filed('N’Diaye', 'plumbing.tap_leak')
  await filed('D’Angelo', 'plumbing.tap_leak')
  await filed('Benali', 'plumbing.tap_leak')
  expect(await noticed()).toEqual([])
})

test('gathered by one act; who files after that is gathered without a question, and it is taken apart again as it was', async () => {
  const [first = '', ...others] = await threeCold()
  await act('request.gather', first, { requests: others })
  expect(await noticed()).toEqual([])
  const late = await filed('Benali', 'heating.radiator_cold', { channel: 'portal' })
  expect(await standing(late)).toMatchObject({ status: 'attached', outage: first })
  // Whoever answers the telephone pressed «Rattacher» as well: said twice, it is once.
  await act('request.attach', late, { outage: first })

  await act('request.scatter', first, {})
  for (const id of [...others, late])
    expect(await standing(id)).toMatchObject({ status: 'filed', outage: null })
  expect(await standing(first)).toMatchObject({ kind: 'single', unit: homeOf('Muller').unit })
  // What was taken apart by hand is not proposed again for the same words.
  await filed('Maurin', 'heating.none')
  expect(await noticed()).toEqual([])
})

test('«ce n’est pas la même panne» is believed', async () => {
  await threeCold()
  const [outage] = await noticed()
  await act('outage.dismiss', outage!.id, {})
  expect(await noticed()).toEqual([])
  await filed('Benali', 'heating.none')
  expect(await noticed()).toEqual([])
  expect(await town.send(actorOf('agent', roches), 'outage.dismiss', outage!.id, {})).toMatchObject({
    ok: false,
  })
})

test('from the fifth home on the house gathers by itself, says so, and it can be undone', async () => {
  await threeCold()
  await filed('Benali', 'heating.none')
  const [four] = await noticed()
  await gatherAlone(town.kernel, { outage: four!.id }, new Date().toISOString())
  expect(await noticed()).toMatchObject([{ homes: 4, outage: null }])

  const fifth = await filed('Maurin', 'heating.none')
  const [waiting] = await town.database.owner.rows<{ n: number }>(sql`
    select count(*)::int as n from graphile_worker.jobs j where j.task_identifier = 'requests.gather'`)
  expect(waiting?.n).toBeGreaterThan(0)
  await gatherAlone(town.kernel, { outage: four!.id }, new Date().toISOString())
  const [alone] = await noticed()
  expect(alone?.outage).toMatchObject({ kind: 'outage', nature: 'heating.building' })
  expect(alone?.requests).toHaveLength(5)
  expect(await standing(fifth)).toMatchObject({ status: 'attached', outage: alone?.outage?.id })
  // Brought twice, it is done once.
  await gatherAlone(town.kernel, { outage: four!.id }, new Date().toISOString())

  await act('request.scatter', alone!.outage!.id, {})
  expect(await standing(fifth)).toMatchObject({ status: 'filed', outage: null })
  await filed('Vidal', 'heating.none')
  expect(await noticed()).toEqual([])
})

test('who is in danger rings, is counted, and is never gathered', async () => {
  await filed('Muller', 'power.none')
  await filed('N’Diaye', 'power.none')
  const danger = await filed('D’Angelo', 'power.none', {
    words: 'Plus de courant et il y a des flammes qui sortent du tableau.',
  })
  const [outage] = await noticed()
  expect(outage).toMatchObject({ kind: 'power', homes: 3 })
  expect(outage?.requests.map(({ id }) => id)).not.toContain(danger)
  await act('request.gather', outage!.requests[0]!.id, { requests: [outage!.requests[1]!.id] })
  // One more, in danger, after the incident is known.
  const another = await filed('Benali', 'power.none', { words: 'Plus de courant, le compteur est en feu.' })
  for (const id of [danger, another]) {
    expect(await standing(id)).toMatchObject({ outage: null, kind: 'single' })
    expect(
      await town.database.owner.rows(sql`
        select a.id from requests.alarm a join requests.alarm_request r on r.alarm = a.id
        where r.request = ${id} and a.ended_at is null`),
    ).toHaveLength(1)
  }
})

test('two who smell gas are shown together, and nothing is gathered', async () => {
  await filed('Muller', 'gas.smell')
  await filed('N’Diaye', 'gas.smell')
  expect(await noticed()).toMatchObject([{ kind: 'gas', homes: 2, danger: true }])
})

test('six homes at one moment are one breakdown', async () => {
  await Promise.all(names.map((name) => filed(name, 'plumbing.no_water')))
  expect(await noticed()).toMatchObject([{ kind: 'water', homes: names.length }])
})

test('whoever was told of the incident and says that hers is something else is left alone', async () => {
  const [first = '', ...others] = await threeCold()
  await act('request.gather', first, { requests: others })
  const hers = await filed('Benali', 'heating.none', { channel: 'portal', apart: true })
  expect(await standing(hers)).toMatchObject({ status: 'filed', outage: null })
})
