import { expect, test } from 'vitest'
import type { Queries } from '../../src/inspections/core/contract.ts'
import { axe, phone, picture, walk } from './house.ts'
import {
  countAll,
  drawOn,
  heldBy,
  isPacked,
  planExit,
  shownHash,
  takeAllAsBefore,
  walkPage,
} from './walk-inspection.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>
const tablet = { width: 1024, height: 768 }
const four = { rooms: ['hall', 'living', 'kitchen', 'bathroom'] }
const same = (page: Page) =>
  page
    .locator('.walk-list')
    .getByRole('button', { name: /^Comme à l’entrée/ })
    .first()

const endIt = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Nouvelle adresse' }).click()
  await page.getByRole('button', { name: 'Relire' }).click()
  await page.getByRole('button', { name: 'Signer' }).click()
  await drawOn(page, 0)
  await drawOn(page, 1)
  await page.getByRole('button', { name: 'Terminer' }).click()
  await page.getByRole('heading', { name: 'C’est signé' }).waitFor()
  return shownHash(page)
}

test('a tablet takes over from the telephone: what was sent stays, the telephone is told, and takes it back with what the tablet found', async () => {
  const { nadia, id } = await planExit(four)
  const small = await become('karim', walkPage(id), { view: phone, alone: true })
  await small.getByRole('button', { name: 'Commencer' }).click()
  await same(small).click()
  await small.getByText('Encore 3 pièces à voir').first().waitFor()
  await expect.poll(async () => (await heldBy(nadia, id)).row.state).toBe('started')

  const large = await become('karim', walkPage(id), { view: tablet, alone: true })
  await large.getByText(/^Un autre appareil tient cet état des lieux/).waitFor()
  await axe(large)
  await large.getByRole('button', { name: 'Reprendre sur cet appareil' }).click()
  // What the telephone had sent stands there already.
  await large.getByText('Encore 3 pièces à voir').first().waitFor()
  await same(large).click()
  await large.getByText('Encore 2 pièces à voir').first().waitFor()
  await large.goto(walkPage(id, 'releves'))
  // An index that runs backwards is said beside it, and nobody goes on over it.
  await large.getByLabel('Électricité, index').fill('4209')
  await large.getByText(/^L’index est plus petit que la dernière fois/).waitFor()
  await large.getByText('Un index est à relire.').first().waitFor()
  await countAll(large)
  await large.getByRole('button', { name: 'Nouvelle adresse' }).click()

  await small.getByText(/^Un autre appareil a repris cet état des lieux/).waitFor()
  await axe(small)
  await picture(small, 'inspection-taken-360', { dark: true })
  await expect
    .poll(async () => {
      const { inspections } = await (await karim()).ask<Queries['inspections.pack']['output']>(
        'inspections.pack',
        {},
      )
      return inspections.find((each) => each.id === id)?.seen.detector
    })
    .toMatchObject({ sounded: true })
  await small.getByRole('button', { name: 'Reprendre sur cet appareil' }).click()
  await small.getByText(/^Un autre appareil a repris/).waitFor({ state: 'detached' })
  await small.goto(walkPage(id, 'pieces'))
  await small.getByText('Encore 2 pièces à voir').first().waitFor()
  await takeAllAsBefore(small)
  await small.getByRole('button', { name: 'Compteurs et clés' }).click()
  await expect.poll(() => small.getByLabel('Électricité, index').inputValue()).toBe('5120')
  const hash = await endIt(small)
  await expect.poll(async () => (await heldBy(nadia, id)).hash).toBe(hash)
  await large.getByText(/^Cet état des lieux ne vous est plus confié, ou il est terminé/).waitFor()
})

test('Nadia gives it to Luc while Karim holds it: his telephone says that it is no longer his', async () => {
  const { nadia, id } = await planExit(four)
  const page = await become('karim', walkPage(id), { view: phone, alone: true })
  await page.getByRole('button', { name: 'Commencer' }).click()
  await same(page).click()
  await expect.poll(async () => (await heldBy(nadia, id)).row.state).toBe('started')
  const { idOf } = await import('../../seeds/characters.ts')
  await nadia.send('inspection.move', id, {
    at: new Date(Date.now() + 3_600_000).toISOString(),
    by: idOf('luc'),
  })
  await page.getByText(/^Cet état des lieux ne vous est plus confié, ou il est terminé/).waitFor()

  const his = await become('luc', walkPage(id), { view: tablet, alone: true })
  await his.getByRole('button', { name: 'Reprendre sur cet appareil' }).click()
  await his.getByText('Encore 3 pièces à voir').first().waitFor()
})

test('a tablet two days ahead, set right in the middle of it: the day is that of the house, and nothing that was told later counts as the earlier', async () => {
  const { nadia, id } = await planExit(four)
  const page = await become('karim', '', { view: phone, alone: true })
  await page.addInitScript(otherClock)
  await page.goto(walkPage(id))
  await isPacked(page)
  const setClock = (ms: number) => page.evaluate((by) => localStorage.setItem('ahead', String(by)), ms)
  await setClock(2 * 86_400_000)
  await page.reload()
  await page.getByRole('button', { name: 'Commencer' }).waitFor()
  await page.context().setOffline(true)
  await page.reload()
  await page.getByRole('button', { name: 'Commencer' }).click()
  await same(page).click()
  await page.getByText('Encore 3 pièces à voir').first().waitFor()
  // A difference in the first room, then another clock.
  await page.locator('.walk-name').first().click()
  await setClock(0)
  await page.locator('.walk-room .walk-sentence').first().click()
  await page.locator('.walk-room').getByRole('button', { name: 'tache', exact: true }).click()
  await page.getByRole('button', { name: 'Pièce vue' }).click()
  await page.getByRole('link', { name: 'Toutes les pièces' }).click()
  await takeAllAsBefore(page)
  await page.getByRole('button', { name: 'Compteurs et clés' }).click()
  await countAll(page)
  const hash = await endIt(page)
  await page.context().setOffline(false)
  await expect.poll(async () => (await heldBy(nadia, id)).hash, { timeout: 60_000 }).toBe(hash)
  const { record, row } = await heldBy(nadia, id)
  const { dayOf } = await import('../../src/kernel/core/dates.ts')
  expect([dayOf(new Date(Date.now() - 3_600_000).toISOString()), dayOf(new Date().toISOString())]).toContain(
    record!.on,
  )
  expect(row.state).toBe('signed')
  expect(record!.rooms[0]).toMatchObject({ asBefore: false })
})

// In the page: a clock that is ahead by what was told it, through each beginning of the page.
const otherClock = (): void => {
  const True = Date
  const now = (): number => {
    try {
      return True.now() + Number(localStorage.getItem('ahead') ?? 0)
    } catch {
      return True.now()
    }
  }
  const construct = (_: unknown, given: [number]): object =>
    given.length ? new True(...given) : new True(now())
  const get = (of: DateConstructor, key: keyof DateConstructor): unknown => (key === 'now' ? now : of[key])
  Object.assign(globalThis, { Date: new Proxy(True, { construct, get }) })
}

const karim = async () => (await import('./colleague.ts')).other('karim')
