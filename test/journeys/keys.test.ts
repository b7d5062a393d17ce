import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { phone, signIn, walk } from './house.ts'

const { visit } = walk()

/** What leaves a page: addresses and referrers, as a proxy in front would write them into its log. */
const logOf = (page: Page): string[] => {
  const log: string[] = []
  page.on('request', (request) => log.push(request.url(), request.headers()['referer'] ?? ''))
  return log
}

test('the key of a firm’s link is in no log, and not in the address once it was read', async () => {
  const page = await visit('', { view: phone })
  const home = await signIn(page, derivedId('firm', 'atlantique'))
  const key = home.split('#')[1]!
  const log = logOf(page)
  await page.goto(home)
  await page.locator('main article').first().waitFor()
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/o')
  await page.reload()
  await page.locator('main article').first().waitFor()
  await page.locator('main article a').first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(log.length).toBeGreaterThan(10)
  expect(log.filter((line) => line.includes(key) && !line.includes('#'))).toEqual([])
  expect(log.filter((line) => /^https?:/.test(line) && line === page.url())).toEqual([])
})

test('a link of before opens the same page; another one beside it begins anew', async () => {
  const page = await visit('', { view: phone })
  const home = await signIn(page, derivedId('firm', 'atlantique'))
  await page.goto(home.replace('#', '/'))
  await page.locator('main article').first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/o')
  await page.goto(`/o#${'x'.repeat(43)}`)
  await page.getByText('Ce lien').first().waitFor()
})

test('a page whose key went with its tab says how to have another', async () => {
  const page = await visit('/t', { view: phone })
  await page.getByText('Ce lien n’est pas complet').waitFor()
})
