import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromium } from '../setup/chromium.ts'
import {
  installed,
  keptOn,
  killPhone,
  openHouse,
  openPhone,
  type OpenedHouse,
  signIn,
  write,
} from './outbox.browser.ts'

let house: OpenedHouse
beforeAll(async () => {
  if (chromium) house = await openHouse()
}, 120_000)
afterAll(() => house?.close())

const soon = { timeout: 20_000 }
const thread = (): string => `/terrain/r/${house.request}`

describe.skipIf(!chromium)('Karim’s phone', () => {
  test('dies with three messages on it, starts again without network, and each arrives once, in order', async () => {
    const first = await openPhone(house, house.karim, 'dies')
    const page = await first.newPage()
    await page.goto(thread())
    await installed(page)
    await page.getByRole('button', { name: 'Écrire' }).waitFor()
    await first.setOffline(true)
    for (const n of [1, 2, 3]) await write(page, `Sans réseau, ${n}.`)
    await expect.poll(async () => (await keptOn(page)).length, soon).toBe(3)
    await killPhone(house, 'dies')

    const again = await openPhone(house, house.karim, 'dies')
    await again.setOffline(true)
    const back = await again.newPage()
    await back.goto('/terrain')
    await back.getByText('3 envois partiront tout seuls').waitFor()
    expect(await house.said()).toEqual([])
    await again.setOffline(false)
    await expect.poll(house.said, soon).toEqual(['Sans réseau, 1.', 'Sans réseau, 2.', 'Sans réseau, 3.'])
    await expect.poll(() => keptOn(back), soon).toEqual([])
    await again.close()
  }, 90_000)

  test('takes the page of a portal for no answer, and an answer that is lost for none', async () => {
    const phone = await openPhone(house, house.karim, 'portal')
    const page = await phone.newPage()
    await page.goto(thread())
    await page.getByRole('button', { name: 'Écrire' }).waitFor()
    const before = await house.said()
    let portal = 0
    await page.route('**/api/commands', async (route) => {
      portal++
      if (portal === 1)
        return route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Wifi gratuit</h1>' })
      if (portal === 2) return route.fulfill({ status: 200, contentType: 'application/json', body: '[]' })
      if (portal === 3) {
        await route.fetch()
        return route.abort()
      }
      return route.continue()
    })
    await write(page, 'Par le portail.')
    await expect.poll(() => portal, { timeout: 45_000 }).toBeGreaterThan(3)
    await expect.poll(() => keptOn(page), soon).toEqual([])
    expect(await house.said()).toEqual([...before, 'Par le portail.'])
    await phone.close()
  }, 90_000)

  test('open twice sends each act once', async () => {
    const phone = await openPhone(house, house.karim, 'twice')
    const [one, two] = [await phone.newPage(), await phone.newPage()]
    for (const page of [one, two]) {
      await page.goto(thread())
      await page.getByRole('button', { name: 'Écrire' }).waitFor()
    }
    const before = await house.said()
    await phone.setOffline(true)
    await write(one, 'De la première.')
    await write(two, 'De la seconde.')
    await phone.setOffline(false)
    await expect.poll(() => keptOn(one), soon).toEqual([])
    expect(await house.said()).toEqual([...before, 'De la première.', 'De la seconde.'])
    await phone.close()
  }, 90_000)

  test('waits for him when his session has ended, and for him alone when Samira signs in on it', async () => {
    const phone = await openPhone(house, house.karim, 'shared')
    const page = await phone.newPage()
    await page.goto(thread())
    await page.getByRole('button', { name: 'Écrire' }).waitFor()
    const before = await house.said()
    await phone.clearCookies()
    await write(page, 'La session est finie.')
    await page.getByText('Votre session est terminée. 1 envoi attend').waitFor()
    await signIn(house, phone, house.samira)
    await page.goto('/terrain')
    await page.getByText('1 envoi d’une autre personne').waitFor()
    await page.waitForTimeout(1000)
    expect(await house.said()).toEqual(before)
    expect(await keptOn(page)).toEqual([{ type: 'request.say', refused: null, owner: house.karim.person }])
    await signIn(house, phone, house.karim)
    await page.goto('/terrain')
    await expect.poll(house.said, soon).toEqual([...before, 'La session est finie.'])
    await phone.close()
  }, 90_000)

  test('finds in the tray what the agency was quicker to close, and takes it up in the same thread', async () => {
    const phone = await openPhone(house, house.karim, 'tray')
    const page = await phone.newPage()
    await page.goto(thread())
    await page.getByRole('button', { name: 'Écrire' }).waitFor()
    await phone.setOffline(true)
    await page
      .getByRole('button', { name: /réparé|C’est fait/ })
      .first()
      .click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('textbox').fill('J’ai remis le fusible.')
    await sheet.getByRole('button', { name: /réparé|C’est fait/ }).click()
    await house.act(house.agent, 'request.close', { reason: 'nothing_found', words: 'Rien vu.' })
    await phone.setOffline(false)
    await expect.poll(async () => (await keptOn(page))[0]?.refused, soon).toBe('wrong_moment')
    await page.goto('/terrain')
    const tray = page.getByRole('region', { name: 'À reprendre' })
    await tray.getByText('Ce n’est plus le moment').waitFor()
    expect(await tray.getByRole('textbox').inputValue()).toBe('J’ai remis le fusible.')
    await tray.getByRole('button', { name: 'L’écrire dans le fil' }).click()
    await expect.poll(async () => (await house.said()).at(-1), soon).toBe('J’ai remis le fusible.')
    await expect.poll(() => keptOn(page), soon).toEqual([])
    await phone.close()
  }, 90_000)
})
