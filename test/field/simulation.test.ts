import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../setup/database.ts'
import { simulate } from './simulation.ts'
import { startHouse } from './simulation.house.ts'

// `SEED=… npx vitest run test/field/simulation` plays the same history again. The whole of it, 200 phones × 200 acts, is
// played by `npm run -s bench -- field`.
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
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

test(`two hundred phones on a foul network lose nothing and double nothing (SEED=${seed})`, async () => {
  const found = await play(200, 10, 2, false)
  expect(found.acts).toBe(2000)
  expect(found.kills).toBe(2)
  expect(found.refused).toBeGreaterThan(100)
  expect(found.photos).toBeGreaterThan(20)
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
