import { expect, test } from 'vitest'
import { phone, signIn, walk } from './house.ts'

const { visit } = walk()

test('Karim’s phone is asked to keep what it took; emptied by the browser, it is whole again at the next look', async () => {
  const page = await visit('', { view: phone })
  await page.addInitScript(() => {
    const persist = navigator.storage.persist.bind(navigator.storage)
    navigator.storage.persist = () => {
      document.documentElement.dataset['persist'] = 'asked'
      return persist()
    }
  })
  await signIn(page, 'karim')
  await page.goto('/terrain')
  await page.locator('html[data-persist="asked"]').waitFor()
  const whole = (): Promise<boolean> =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('loge-terrain-'))
      const found = await Promise.all(names.map(async (name) => (await caches.open(name)).match('/terrain')))
      return found.some(Boolean)
    })
  await expect.poll(whole).toBe(true)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await page.reload()
  await expect.poll(whole).toBe(true)
  await page.context().setOffline(true)
  await page.reload()
  await page.getByRole('heading', { name: /Ma journée/ }).waitFor()
})
