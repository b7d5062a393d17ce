import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { daysFrom, hoursOfDay, mondayOf } from '../../src/planning/core/board-days.ts'
import type { Queries } from '../../src/planning/core/contract.ts'
import { isWorkingDay, officeCalendar } from '../../src/kernel/core/calendar.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { file, orient, other, unitOf } from './colleague.ts'
import { asked, axe, leGoff, phone, picture, walk } from './house.ts'
import { until } from '../setup/until.ts'

const { become } = walk()

type Board = Queries['planning.board']['output']

// Some weeks ahead, where Tuesday and Wednesday are worked, whatever day it is: nobody has a visit there yet but the one of this journey.
const monday = daysFrom(mondayOf(dayOf(new Date().toISOString())), 60)
  .slice(21)
  .find(
    (date, i) =>
      i % 7 === 0 &&
      daysFrom(date, 3)
        .slice(1)
        .every((day) => isWorkingDay(officeCalendar, day)),
  )!
const days = daysFrom(monday, 7)

/** The tap of Madame Le Goff, which the firm mends on the Tuesday at 8. */
const planTap = async (): Promise<{ request: string; visit: () => Promise<Board['visits'][number]> }> => {
  const nadia = await other('nadia')
  const request = await file(nadia, {
    nature: 'plumbing.tap_leak',
    words: 'Le robinet goutte.',
    unit: await unitOf(nadia, leGoff),
    requester: { person: leGoff },
  })
  const { order } = await orient(nadia, request)
  await nadia.send('order.fixSlot', request, { order, slot: hoursOfDay(days[1]!, 'firm')[0] })
  return {
    request,
    visit: async () => {
      const { visits } = await nadia.ask<Board>('planning.board', { from: monday, days: 7 })
      return visits.find((one) => one.request === request)!
    },
  }
}

/** Where something stands, once two looks at it agree: what is taken by the hand must be there still. */
const boxAtRest = async (of: Locator): Promise<{ x: number; y: number }> => {
  let before = ''
  return until(async () => {
    const box = await of.boundingBox()
    const [last, now] = [before, JSON.stringify(box)]
    before = now
    return box !== null && last === now ? box : undefined
  }, 60)
}

test('Nadia drags a visit to another hour, takes it back, moves it by the keyboard, and is told of a Sunday', async () => {
  const { visit } = await planTap()
  const before = await visit()
  const page = await become('nadia', `/bureau/planning?jour=${monday}`)
  const chip = page.locator(`[data-visit="${before.id}"]`)
  await chip.waitFor()
  await axe(page)
  await picture(page, 'planning-1280')
  await picture(page, 'planning-1280-dark', { dark: true })

  const from = await boxAtRest(chip)
  await page.mouse.move(from.x + 20, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y + 20)
  const wednesday = page.locator('[data-spot="2/1"]')
  await wednesday.waitFor()
  const to = await boxAtRest(wednesday)
  await page.mouse.move(to.x + 20, to.y + 8)
  await page.getByRole('status').filter({ hasText: 'de 10' }).first().waitFor()
  await picture(page, 'planning-drag-1280')
  await page.mouse.up()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByText('Personne n’a été prévenu', { exact: false }).waitFor()
  expect((await visit()).starts).toBe(before.starts)

  await chip.focus()
  await page.keyboard.press('Space')
  await page.locator('[data-spot="1/0"].target-at').waitFor()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await page.getByText('Rien n’a changé', { exact: false }).waitFor()
  await expect.poll(() => chip.evaluate((one) => document.activeElement === one)).toBe(true)

  await page.keyboard.press('Space')
  await page.locator('[data-spot="1/0"].target-at').waitFor()
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await sheet.getByText('C’est un dimanche.').waitFor()
  await axe(page)
  await sheet.getByRole('button', { name: 'Laisser en place' }).last().click()
  expect((await visit()).starts).toBe(before.starts)

  await chip.focus()
  await page.keyboard.press('Space')
  await page.locator('[data-spot="1/0"].target-at').waitFor()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText('c’est fixé', { exact: false }).waitFor()
  await expect.poll(async () => (await visit()).starts).toBe(hoursOfDay(days[2]!, 'firm')[1]!.starts)

  const small = await become('nadia', `/bureau/planning?jour=${monday}`, { view: phone })
  await small.locator(`[data-visit="${(await visit()).id}"]`).click()
  await small.getByRole('dialog').getByLabel('Jour').waitFor()
  await axe(small)
  await picture(small, 'planning-360')
  expect(await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('a building without a position is beside the map; once Nadia has placed it, it is a point that the keyboard reaches', async () => {
  const page = await become('nadia', '/bureau/planning/carte')
  await page.getByRole('heading', { level: 1, name: 'Carte' }).waitFor()
  const { buildings } = await asked<Queries['planning.map']['output']>(page, 'planning.map', {
    from: monday,
    days: 7,
  })
  // Those of the demonstration have an invented one, and are placed again.
  const free = buildings.find(({ position }) => !position)
  const { name } = free ?? buildings[0]!
  const place = free ? 'Placer' : 'Corriger la position'
  await page
    .getByRole('button', { name: `${place}, ${name}`, exact: true })
    .first()
    .click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Latitude').fill('3,0036')
  await sheet.getByLabel('Longitude').fill('43,1842')
  await sheet.getByRole('button', { name: 'Placer ici' }).click()
  await sheet.getByText('semblent échangées', { exact: false }).waitFor()
  await sheet.getByLabel('Latitude').fill('43,1842')
  await sheet.getByLabel('Longitude').fill('3,0036')
  await sheet.getByRole('button', { name: 'Placer ici' }).click()
  const point = page.getByRole('group', { name: 'Carte des immeubles' }).getByRole('button', { name }).first()
  await point.waitFor()
  await point.focus()
  await page.keyboard.press('Enter')
  await page.locator('.map-row-here').waitFor()
  await page.getByText('placé à la main par Nadia Ferrand', { exact: false }).first().waitFor()
  await axe(page)
  await picture(page, 'map-1280')
})
