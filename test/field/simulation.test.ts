import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../setup/database.ts'
import { simulate } from './simulation.ts'
import { startHouse } from './simulation.house.ts'

// The same history each time; `SEED=… npx vitest run test/field/simulation` plays another. The whole of it, 200 phones × 200 acts, each
// time another history, is played by `npm run -s bench -- field`.
const seed = Number(process.env['SEED'] ?? 20261128)
const folder = mkdtempSync(join(tmpdir(), 'loge-phones-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const play = async (phones: number, acts: number, kills: number, steady: boolean) => {
  const database = await freshDatabase()
  const house = await startHouse(database.config.connectionString ?? '', folder)
  try {
    return await simulate({ seed, phones, acts, kills, steady }, database, house)
  } finally {
    await house.stop()
    await database.drop()
  }
}

test(`a hundred phones on a foul network lose nothing and double nothing (SEED=${seed})`, async () => {
  const found = await play(100, 10, 2, false)
  expect(found.acts).toBe(1000)
  expect(found.kills).toBe(2)
  expect(found.refused).toBeGreaterThan(50)
  expect(found.photos).toBeGreaterThan(10)
  expect(found).toMatchObject({
    lost: [],
    doubled: [],
    speechless: [],
    outOfOrder: [],
    changedAnswers: [],
    photosLost: [],
  })
})

test(`the same seed gives the same history, wherever the house is killed (SEED=${seed})`, async () => {
  const [one, two] = [await play(20, 10, 0, true), await play(20, 10, 1, true)]
  expect(two.hash).toBe(one.hash)
})
