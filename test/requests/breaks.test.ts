import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
const hall = newId()

beforeAll(async () => {
  town = await openLandlord({ size: 4 })
  await town.database.owner.run(sql`
    insert into estate.unit (id, kind, building, agency, ref, code, part)
    values (${hall}, 'common', ${centre.building}, 'centre', 'hall', 'HALL', 'hall')`)
  const report = (nature: string) =>
    town.send(actorOf('caretaker'), 'request.file', newId(), { nature, channel: 'field', unit: hall })
  for (const nature of [
    'light.common',
    'door.entrance',
    'light.common',
    'light.common',
    'door.entrance',
    'stairs.dirty',
  ])
    await report(nature)
})
afterAll(() => town.close())

test('Karim is told what breaks again and again in his hall; nobody learns it of a building that is not theirs', async () => {
  const asked = (actor: ReturnType<typeof actorOf>) => town.kernel.ask(actor, 'day.breaks', {})
  const at = { building: centre.building, part: 'hall' as const }
  expect(await asked(actorOf('caretaker'))).toEqual({
    rows: [
      { ...at, nature: 'light.common', n: 3 },
      { ...at, nature: 'door.entrance', n: 2 },
    ],
  } satisfies Queries['day.breaks']['output'])
  expect(await asked(actorOf('caretaker', roches))).toEqual({ rows: [] })
  expect(await asked(actorOf('tenant'))).toEqual({ rows: [] })
})
