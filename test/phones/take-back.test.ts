import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { chromium } from '../setup/chromium.ts'
import { lengthenMoment } from '../setup/lengthen-moment.ts'
import { installed, keptOn, killPhone, openHouse, openPhone, type OpenedHouse, write } from './phone.ts'

let house: OpenedHouse
beforeAll(async () => {
  if (chromium) house = await openHouse()
})
afterAll(() => house?.close())

const soon = { timeout: 60_000 }

/** What the house knows of reports with these words: when they were made, and by whom. */
const filed = (words: string): Promise<{ at: string; actor: string; seq: string }[]> =>
  house.database.owner.rows(sql`
    select f.at, f.actor, f.seq from kernel.fact f join requests.message w on w.id = f.command
    where f.type = 'request.filed' and w.body = ${words}`)

/** The last step of a report, with its words: one tap is left. */
const about = async (page: Page, words: string): Promise<void> => {
  await page.goto(`/terrain/signaler?b=${house.building}&part=lift&n=lift.fault`)
  await page.getByRole('textbox', { name: /Un mot/ }).fill(words)
}
const tap = (page: Page): Promise<void> => page.getByRole('button', { name: 'Envoyer sans photo' }).click()

/** The act is on the disk, and may still be taken back. */
const isHeld = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Annuler' }).waitFor()
  await expect.poll(async () => (await keptOn(page)).length, soon).toBe(1)
}

describe.skipIf(!chromium)('a report that may still be taken back', () => {
  test('outlives a phone that dies right after the tap, with the hour of the tap', async () => {
    const first = await openPhone(house, house.karim, 'tap')
    const page = await first.newPage()
    await about(page, 'Éteint aussitôt.')
    await installed(page)
    await first.setOffline(true)
    const before = Date.now()
    await tap(page)
    await isHeld(page)
    await killPhone(house, 'tap')
    const after = Date.now()

    const again = await openPhone(house, house.karim, 'tap')
    await again.setOffline(true)
    const back = await again.newPage()
    await back.goto('/terrain')
    await expect
      .poll(() => keptOn(back), soon)
      .toEqual([{ type: 'request.file', refused: null, owner: house.karim.person }])
    await again.setOffline(false)
    await expect.poll(async () => (await filed('Éteint aussitôt.')).length, soon).toBe(1)
    const [fact] = await filed('Éteint aussitôt.')
    expect(Date.parse(fact!.at)).toBeGreaterThanOrEqual(before - 1)
    expect(Date.parse(fact!.at)).toBeLessThanOrEqual(after)
    await expect.poll(() => keptOn(back), soon).toEqual([])
    await again.close()
  })

  test('is not sent by another tab that opens or is put away, and what was undone is', async () => {
    const phone = await openPhone(house, house.karim, 'tabs')
    const [one, two] = [await phone.newPage(), await phone.newPage()]
    await two.clock.install()
    await two.goto('/terrain')
    await about(one, 'Repris à temps.')
    await tap(one)
    await lengthenMoment(one)
    const undo = one.getByRole('button', { name: 'Annuler' })
    // What is said stays for as long as it is pointed at.
    await undo.hover()
    await two.reload({ waitUntil: 'load' })
    await two.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    // The start of a page looks at what waits after a fifth of a second: it is past.
    await two.clock.runFor(500)
    await undo.click()
    await one.getByText('rien n’est parti', { exact: false }).waitFor()
    expect(await keptOn(one)).toEqual([])
    // What leaves afterwards would have left after it.
    await one.goto(`/terrain/r/${house.request}`)
    await write(one, 'Et puis ceci.')
    await expect.poll(async () => (await house.said()).at(-1), soon).toBe('Et puis ceci.')
    expect(await filed('Repris à temps.')).toEqual([])
    await phone.close()
  })

  test('holds up no other thread, and keeps its own hour', async () => {
    const phone = await openPhone(house, house.karim, 'order')
    const page = await phone.newPage()
    await page.goto(`/terrain/r/${house.request}`)
    await page.getByRole('button', { name: 'Écrire' }).waitFor()
    const other = await phone.newPage()
    await about(other, 'D’abord ceci.')
    await tap(other)
    await lengthenMoment(other)
    await write(page, 'Ensuite cela.')
    await expect.poll(async () => (await house.said()).at(-1), soon).toBe('Ensuite cela.')
    const said = await house.database.owner.row<{ at: string }>(sql`
      select f.at from kernel.fact f join requests.message w on w.id = f.command where w.body = 'Ensuite cela.'`)
    await expect.poll(async () => (await filed('D’abord ceci.')).length, { timeout: 120_000 }).toBe(1)
    const [report] = await filed('D’abord ceci.')
    expect(Date.parse(report!.at)).toBeLessThan(Date.parse(said!.at))
    await phone.close()
  })

  test('is his, when Samira takes the phone within the moment', async () => {
    const first = await openPhone(house, house.karim, 'hands')
    const page = await first.newPage()
    await about(page, 'De Karim.')
    await installed(page)
    await first.setOffline(true)
    await tap(page)
    await isHeld(page)
    await killPhone(house, 'hands')

    const hers = await openPhone(house, house.samira, 'hands')
    const look = await hers.newPage()
    await look.goto('/terrain')
    await look.getByText('1 envoi d’une autre personne').waitFor()
    expect(await filed('De Karim.')).toEqual([])
    await hers.close()

    const his = await openPhone(house, house.karim, 'hands')
    await (await his.newPage()).goto('/terrain')
    await expect.poll(() => filed('De Karim.'), soon).toMatchObject([{ actor: house.karim.person }])
    await his.close()
  })
})
