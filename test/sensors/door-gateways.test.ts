import { afterAll, beforeAll, expect, test } from 'vitest'
import { gatewayStates } from '../../src/kernel/server/gateway-state.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let town: Doors
beforeAll(async () => {
  town = await openDoors({
    size: 2,
    set: { sensorDoorToken: '# Bellevue\ntoit-nord: first\ncave: second\n\nthird' },
  })
})
afterAll(() => town.close())

const push = (secret: string) =>
  town.knock({
    method: 'POST',
    url: '/api/sensors/wmbus',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    payload: JSON.stringify({
      _: 'telegram',
      media: 'water',
      id: '00763217',
      total_m3: 1,
      timestamp: '2026-01-12T11:00:00Z',
    }),
  })

test('each gateway comes in by its own secret and is noted under its name; no other comes in', async () => {
  for (const secret of ['first', 'second', 'third']) expect((await push(secret)).status).toBe(202)
  for (const secret of ['toit-nord: first', 'toit-nord', 'first\ncave: second', 'firs', '# Bellevue', ''])
    expect((await push(secret).catch(() => ({ status: 404 }))).status).toBe(404)
  const names = (await gatewayStates(town.database.owner)).map(({ name }) => name).toSorted()
  expect(names.filter((name) => name.startsWith('sensors.'))).toEqual([
    'sensors.wmbus',
    'sensors.wmbus.cave',
    'sensors.wmbus.toit-nord',
  ])
})
