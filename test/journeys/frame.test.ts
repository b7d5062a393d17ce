import { expect, test } from 'vitest'
import { axe, phone, walk } from './house.ts'

const { become } = walk()

test('before the scripts of the office come, Nadia sees its frame in her own theme; nothing of it stays behind', async () => {
  const page = await become('nadia', '/entrer', { view: phone })
  await page.evaluate(() => localStorage.setItem('loge.theme', 'dark'))
  const held = Promise.withResolvers<void>()
  await page.route('**/assets/office-*.js', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto('/bureau/a-faire', { waitUntil: 'commit' })
  const frame = page.locator('[aria-busy] .page-head .placemark')
  await frame.waitFor()
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  held.resolve()
  await page.getByRole('heading', { name: 'À faire' }).waitFor()
  expect(await frame.count()).toBe(0)
  expect(await page.locator('.page-head').count()).toBe(1)
})

test('under her thumb the bar covers no row that she cannot bring above it', async () => {
  const page = await become('nadia', '/bureau/a-faire', { view: phone })
  await page.locator('.compare-row').first().waitFor()
  await page.getByRole('navigation', { name: 'Au quotidien' }).waitFor()
  await axe(page)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const [end, bar] = await Promise.all([
    page.locator('#main').evaluate((main) => main.getBoundingClientRect().bottom),
    page.locator('.bottombar').evaluate((each) => each.getBoundingClientRect().top),
  ])
  expect(end).toBeLessThanOrEqual(bar)
})

test('a reader of English has the first words of the office in one file', async () => {
  const page = await become('nadia', '/entrer', { lang: 'en' })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/bureau/a-faire')
  await page.getByRole('heading', { name: 'To do' }).waitFor()
  const scripts = asked.filter((path) => path.endsWith('.js')).slice(0, 3)
  expect(scripts.filter((path) => /first/.test(path))).toHaveLength(1)
})
