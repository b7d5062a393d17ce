import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { leGoff, walk } from './house.ts'
import { file, other, unitOf } from './colleague.ts'

const { become } = walk()

test('the fifth open page of Bruno, for which the house has no line, shows a danger and its end all the same', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const open = async (status: number): Promise<Page> => {
    const page = await become('bruno', '/mentions')
    const answered = page.waitForResponse((r) => r.url().endsWith('/api/feed') && r.status() === status)
    await page.goto('/bureau/a-faire')
    await answered
    return page
  }
  for (const _ of [1, 2, 3, 4]) await open(200)
  const fifth = await open(503)
  const band = fifth.getByRole('region', { name: 'Dangers en cours' })
  expect(await band.count()).toBe(0)
  const request = await file(nadia, { unit, nature: 'gas.smell', words: 'Ça sent le gaz.' })
  await band.getByRole('heading', { name: /^Odeur de gaz/ }).waitFor()
  await nadia.send('request.resolve', request, { how: 'done' })
  await band.waitFor({ state: 'detached' })
})
