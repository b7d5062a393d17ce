import { expect, test } from 'vitest'
import { askingSeldom } from '../../src/kernel/server/ask-once-a-second.ts'

test('a thousand who want to know whether the house is well ask the database once a second', async () => {
  let [asked, now] = [0, 10_000]
  const well = askingSeldom(
    async () => ++asked,
    () => now,
  )
  const all = await Promise.all(Array.from({ length: 1000 }, well))
  expect([new Set(all), asked]).toEqual([new Set([1]), 1])
  now += 999
  expect(await well()).toBe(1)
  now += 1
  expect(await well()).toBe(2)
})

test('a database that is away is said to be, and asked again', async () => {
  let now = 10_000
  const answers = [() => Promise.reject(new Error('gone')), async () => 'well']
  const well = askingSeldom(
    () => answers.shift()!(),
    () => now,
  )
  await expect(well()).rejects.toThrow('gone')
  await expect(well()).rejects.toThrow('gone')
  now += 1000
  expect(await well()).toBe('well')
})
