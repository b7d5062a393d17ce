import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, canary, centre, roches } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

type Stack = Queries['place.stack']['output']

const day = daysFromToday()
let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const stack = async (who = actorOf('agent'), building = centre.building): Promise<Stack> =>
  (await town.kernel.ask(who, 'place.stack', { building })) as Stack
const box = async (unit: string, who = actorOf('agent')) =>
  (await stack(who)).dwellings.find(({ id }) => id === unit)

test('each dwelling says its door, who lives there, and that nothing is open', async () => {
  expect(await box(centre.unit)).toMatchObject({
    door: '12',
    names: 'Anne Le Goff',
    lived: true,
    vacantSince: null,
    open: 0,
    danger: false,
    alerts: [],
    boiler: null,
  })
  expect(await box(centre.empty)).toMatchObject({ names: '', lived: false, open: 0 })
})

test('what is open, what is to be known and how old the boiler is stand in the box of their dwelling alone', async () => {
  const { owner } = town.database
  const agent = actorOf('agent')
  await town.send(agent, 'request.file', newId(), {
    nature: 'gas.smell',
    unit: centre.unit,
    words: 'Une odeur de gaz',
    channel: 'phone',
    requester: { person: centre.tenant },
  })
  await owner.run(sql`
    insert into estate.asset (id, building, unit, agency, kind, name, code, installed_on)
    values (${newId()}, ${centre.building}, ${centre.unit}, ${centre.agency}, 'boiler', 'Chaudière', 'STACK1', '2008-10-02')`)
  await town.send(agent, 'alert.raise', newId(), {
    code: 'call_first',
    person: centre.tenant,
    until: day(20),
  })
  expect(await box(centre.unit)).toMatchObject({
    open: 1,
    danger: true,
    alerts: ['call_first'],
    boiler: '2008-10-02',
  })
  expect(await box(centre.empty)).toMatchObject({ open: 0, danger: false, alerts: [], boiler: null })
})

test('the agency reads its own buildings, the call centre all, and no name of another agency shows', async () => {
  expect(await stack(actorOf('agent'), roches.building)).toMatchObject({ refused: 'not_found' })
  const everywhere = await stack(actorOf('operator'), roches.building)
  expect(everywhere.dwellings.find(({ id }) => id === roches.unit)?.lived).toBe(true)
  expect(JSON.stringify(await stack())).not.toContain(canary)
  for (const role of ['tenant', 'firm'] as const)
    expect(await stack(actorOf(role))).toMatchObject({ refused: 'not_yours' })
})

test('a dwelling left yesterday is vacant since today; a building without dwellings has no box', async () => {
  const { owner } = town.database
  await owner.run(sql`update people.tenancy set ends = ${day(-1)}::date where unit = ${centre.unit}`)
  expect(await box(centre.unit)).toMatchObject({ names: '', lived: false, vacantSince: day(0) })
  await owner.run(
    sql`update estate.unit set kind = 'common', part = 'hall' where building = ${roches.building}`,
  )
  expect((await stack(actorOf('operator'), roches.building)).dwellings).toEqual([])
})
