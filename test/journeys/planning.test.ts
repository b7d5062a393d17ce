import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { daysFrom, hoursOfDay, mondayOf } from '../../src/planning/core/board-days.ts'
import type { Queries } from '../../src/planning/core/contract.ts'
import { isWorkingDay, officeCalendar } from '../../src/kernel/core/calendar.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { hasTippecanoe, makeTiles } from '../setup/tiles.ts'
import { here } from './copy.ts'
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

test('what is pressed in the same moment as Space is for the visit that was taken in hand', async () => {
  const { visit } = await planTap()
  const before = await visit()
  const page = await become('nadia', `/bureau/planning?jour=${monday}`)
  const chip = page.locator(`[data-visit="${before.id}"]`)
  await chip.focus()
  // The firm's diary is here from now on.
  await page.keyboard.press('Space')
  await page.locator('[data-spot="1/0"].target-at').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Rien n’a changé', { exact: false }).waitFor()
  await chip.evaluate(
    (one) =>
      new Promise<void>((done) => {
        const press = (key: string) =>
          one.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        new MutationObserver((_, watch) => {
          if (!document.querySelector('[data-spot="1/0"].target-at')) return
          watch.disconnect()
          press('ArrowRight')
          done()
        }).observe(document.body, { subtree: true, childList: true, attributes: true })
        press(' ')
      }),
  )
  await page.locator('[data-spot="2/0"].target-at').waitFor()
  await page.keyboard.press('Escape')
  expect((await visit()).starts).toBe(before.starts)
})

type Map = Queries['planning.map']['output']
const mapSeen = (page: Page): Promise<Map> => asked<Map>(page, 'planning.map', { from: monday, days: 7 })

test('Nadia places a building by the keyboard and takes it back, then by its degrees; its point opens what is open there', async () => {
  const page = await become('nadia', '/bureau/planning/carte')
  await page.getByRole('heading', { level: 1, name: 'Carte' }).waitFor()
  const { buildings } = await mapSeen(page)
  // Those of the demonstration have an invented one, and are placed again: the first of the list has most that is open.
  const { id, name, position: before } = buildings[0]!
  const positionNow = async () => (await mapSeen(page)).buildings.find((one) => one.id === id)!.position
  const row = page.locator('.map-row').filter({ hasText: name }).first()
  await row.getByRole('button', { expanded: false }).click()
  await row.locator('.map-matters a').first().waitFor()
  await axe(page)
  await row.getByRole('button', { name: before ? /^Corriger la position/ : /^Placer/ }).click()
  const pin = page.getByRole('button', { name: `${name}\u00a0:` }).and(page.locator('.map-pin'))
  if (!before) await page.locator('.map-frame').click()
  await pin.waitFor()
  await axe(page)
  await picture(page, 'map-placing-1280')
  await pin.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByText('La position est reprise.').waitFor()
  expect((await positionNow())?.id).toBe(before?.id)

  await row.getByRole('button', { name: before ? /^Corriger la position/ : /^Placer/ }).click()
  await page.getByRole('button', { name: 'Écrire les degrés' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Latitude').fill('3,0036')
  await sheet.getByLabel('Longitude').fill('43,1842')
  await sheet.getByRole('button', { name: 'Placer ici' }).click()
  await sheet.getByText('semblent échangées', { exact: false }).waitFor()
  await sheet.getByLabel('Latitude').fill('43,1842')
  await sheet.getByLabel('Longitude').fill('3,0036')
  await sheet.getByRole('button', { name: 'Placer ici' }).click()
  await page.getByText('placé à la main par Nadia Ferrand', { exact: false }).first().waitFor()
  if (before) await page.getByText('avant\u00a0:', { exact: false }).first().waitFor()
  await row.getByRole('button', { expanded: true }).click()

  const points = page.getByRole('group', { name: 'Carte des immeubles' })
  const other = buildings.find((one) => one.id !== id && one.position)!
  const point = points.getByRole('button', { name: other.name }).first()
  // Points that would hide each other are one: nearer, each is its own.
  if (!(await point.count()))
    await page.locator('.map-row', { hasText: other.name }).first().getByRole('button').click()
  else {
    await point.focus()
    await page.keyboard.press('Enter')
  }
  await page.locator('.map-row-here').waitFor()
  await picture(page, 'map-1280')
  await page.getByRole('button', { name: /^Danger/ }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('montrer')).toBe('danger')
})

test.runIf(hasTippecanoe)(
  'the streets that the landlord brings are under the points, with what is owed for them; without their file, plain paper',
  async () => {
    const { settings } = here().kernel
    settings.mapTiles = makeTiles()
    const page = await become('nadia', '')
    const ranges: number[] = []
    page.on('response', (answer) => {
      if (answer.url().endsWith('background.pmtiles')) ranges.push(answer.status())
    })
    await page.goto('/bureau/planning/carte')
    const owed = page.getByRole('link', { name: '© les contributeurs d’OpenStreetMap' })
    await owed.waitFor()
    await page.locator('.map-background canvas').waitFor()
    // The head of the file, then the tiles of what is looked at.
    await expect.poll(() => ranges.length > 1 && ranges.every((status) => status === 206)).toBe(true)
    await axe(page)
    await picture(page, 'map-background-1280')
    await picture(page, 'map-background-1280-dark', { dark: true })
    await page.getByRole('button', { name: 'Plus près' }).click()
    expect(await owed.getAttribute('href')).toBe('https://www.openstreetmap.org/copyright')

    settings.mapTiles = `${settings.mapTiles}.gone`
    await page.reload()
    await page.getByText('est introuvable', { exact: false }).waitFor()
    await page.getByRole('group', { name: 'Carte des immeubles' }).getByRole('button').first().waitFor()
    expect(await page.locator('.map-background').count()).toBe(0)
    settings.mapTiles = undefined
  },
)
