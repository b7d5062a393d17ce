import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { chromium } from '../setup/chromium.ts'
import { openCopy } from './copy.ts'
import type { ServedHouse } from './serve.ts'

/** Each file of journeys has a house of its own; it is found by JOURNEYS_HOUSE. */
let house: ServedHouse | undefined
beforeAll(async () => {
  if (!chromium) return
  const { JOURNEYS_POSTGRES: postgres, JOURNEYS_FOLDER: folder } = process.env
  house = await openCopy(
    JSON.parse(postgres!),
    folder!,
    `journey_${randomUUID().slice(0, 13).replace('-', '_')}`,
  )
  process.env['JOURNEYS_HOUSE'] = house.url
})
afterAll(() => house?.close())
