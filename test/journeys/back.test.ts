import { test } from 'vitest'
import { desk, phone, signIn, walk } from './house.ts'

const { visit } = walk()

test.each([
  ['nadia', '/bureau', desk],
  ['karim', '/terrain', phone],
])('when the house was away and is back, the page of %s comes by itself', async (who, path, view) => {
  const page = await visit('', { view })
  await signIn(page, who)
  await page.route('**/api/**', (route) => route.abort())
  await page.goto(path)
  await page
    .getByText(/Pas de réseau/)
    .first()
    .waitFor()
  await page.unroute('**/api/**')
  await page.getByRole('navigation').first().waitFor()
  await page.getByRole('main').getByRole('heading').first().waitFor()
})

test('each page is called after what it shows', async () => {
  const page = await visit('/signaler', { view: phone })
  await page.getByRole('button', { name: 'Rien de tout cela' }).click()
  await page.waitForFunction(() => document.title.startsWith('Que se passe-t-il'))
  await page.goto('/mentions')
  await page.waitForFunction(() => document.title.startsWith('Mentions légales'))
})
