import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import type { Queries } from '../../src/inspections/core/contract.ts'
import { here } from './copy.ts'
import { photo } from './photo.ts'
import { enterHome, planThere } from '../setup/inspected-home.ts'
import { quietHome } from '../setup/quiet-home.ts'
import { type Other, other } from './colleague.ts'

/** The page of an inspection on a device, at one of its steps. */
export const walkPage = (id: string, step?: string): string =>
  `/terrain/etats-des-lieux/${id}${step ? `?etape=${step}` : ''}`

/** A dwelling as it was when its tenant came, and an exit in an hour for Karim; another dwelling at each call. */
export const planExit = async (
  home: Parameters<typeof enterHome>[2],
): Promise<{ nadia: Other; unit: string; tenant: string; id: string }> => {
  const nadia = await other('nadia')
  const { unit, tenant } = await quietHome(here().kernel.database.owner)
  await enterHome(nadia, unit, home)
  return { nadia, unit, tenant, id: await planThere(nadia, unit) }
}

/** A picture that the house has already. Says its name. */
export const laidPicture = async (wall: string): Promise<string> => {
  const { buffer } = await photo('avant.jpg', wall)
  const sha256 = createHash('sha256').update(buffer).digest('hex')
  const { files, database } = here().kernel
  await files.put(database.owner, sha256, buffer, 'image/jpeg')
  return sha256
}

/** What the house holds of an inspection, as the agency reads it. */
export const heldBy = (agency: Other, id: string) =>
  agency.ask<Queries['inspections.one']['output']>('inspections.one', { id })

/** The device has all that it needs without network. */
export const isPacked = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-pack-kept').length > 0)
}

/** From «Commencer» to the last room, all as it was. */
export const takeAllAsBefore = async (page: Page): Promise<void> => {
  await page.locator('.walk-card').first().waitFor()
  const same = page.locator('.walk-list').getByRole('button', { name: /^(?:Comme à l’entrée|As at entry)/ })
  for (let n = await same.count(); n > 0; n--) {
    await same.first().click()
    await page
      .locator('.walk-done')
      .nth((await page.locator('.walk-card').count()) - n)
      .waitFor()
  }
}

/** What is counted: two meters that have run on, all keys, a detector that sounds. */
export const countAll = async (page: Page): Promise<void> => {
  await page.getByLabel('Électricité, index').fill('5120')
  await page.getByLabel('Eau froide, index').fill('131')
  await page.getByRole('button', { name: /^Complet/ }).click()
  await page.getByRole('button', { name: 'Il sonne' }).click()
}

/** A stroke on the pad of the n-th who is asked; it is on the screen when it has been drawn. */
export const drawOn = async (page: Page, n: number): Promise<void> => {
  const pad = page.locator('.walk-pad').nth(n)
  // A page that was just opened may still move under the finger: to hover waits until it stands still.
  await pad.hover()
  const box = (await pad.boundingBox())!
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + 40, y)
  await page.mouse.down()
  for (let i = 1; i < 12; i++)
    await page.mouse.move(box.x + 40 + (i * box.width) / 20, y + (i % 2 ? -20 : 20))
  await page.mouse.up()
}

/** The hash that is signed, as the screen shows it. */
export const shownHash = async (page: Page): Promise<string> =>
  (await page.locator('.walk-hash').textContent())!.replaceAll(' ', '')
