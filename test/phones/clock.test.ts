import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { chromium } from '../setup/chromium.ts'
import { keptOn, openHouse, openPhone, type OpenedHouse, write } from './phone.ts'
import { until } from '../setup/until.ts'

let house: OpenedHouse
beforeAll(async () => {
  if (chromium) house = await openHouse()
})
afterAll(() => house?.close())

const soon = { timeout: 60_000 }
const days = 86_400_000

describe.skipIf(!chromium)('a phone whose clock is wrong, and is put right before its acts leave', () => {
  test.each([
    ['ahead', 2 * days],
    ['behind', -2 * days],
  ])('two days %s: what he said has the hour at which he said it', async (where, off) => {
    const phone = await openPhone(house, house.karim, where)
    await phone.addInitScript((first) => {
      let off = first
      const Right = Date
      class Wrong extends Right {
        constructor(...given: [number]) {
          if (given.length) super(...given)
          else super(Right.now() + off)
        }
        static override now(): number {
          return Right.now() + off
        }
      }
      Object.assign(globalThis, { Date: Wrong, setRight: () => (off = 0) })
    }, off)
    const page = await phone.newPage()
    await page.goto(`/terrain/r/${house.request}`)
    await page.getByRole('button', { name: 'Écrire' }).waitFor()
    await phone.setOffline(true)
    const before = Date.now()
    await write(page, `De ${where}.`)
    await expect.poll(async () => (await keptOn(page)).length, soon).toBe(1)
    const after = Date.now()
    // Hours are told to the second: the one at which it leaves must be another.
    await until(() => Date.now() > after + 2000)
    await page.evaluate(() => (Reflect.get(globalThis, 'setRight') as () => void)())
    await phone.setOffline(false)
    await expect.poll(async () => (await house.said()).at(-1), soon).toBe(`De ${where}.`)
    const fact = await house.database.owner.row<{ at: string }>(sql`
      select f.at from kernel.fact f join requests.message w on w.id = f.command where w.body = ${`De ${where}.`}`)
    // The clock is read to the second by two parties.
    expect(Date.parse(fact!.at)).toBeGreaterThan(before - 1000)
    expect(Date.parse(fact!.at)).toBeLessThan(after + 1000)
    await phone.close()
  })
})
