import type { Locator } from 'playwright-core'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import type { Queries } from '../../src/estate/core/contract.ts'
import { acceptSafe, confirm, deliver, drawn, untold } from './deliver.ts'
import { axe, phone, picture, walk } from './house.ts'
import { type Other, other } from './colleague.ts'

const { become } = walk()
const flat = walk(['--disable-3d-apis'])
type Page = Awaited<ReturnType<typeof become>>
type Plan = Queries['place.plan']['output']

const caretaker = 'caretaker-6'
/** A residence that the project draws itself, with the names of its dwellings said; two of them, and a landing. */
const place = { building: '', home: '', next: '', hall: { entrance: '', storey: 0 } }
beforeAll(async () => {
  const keeper = await other(caretaker)
  const building = await untold(keeper)
  const units = (await keeper.ask<Queries['place.units']['output']>('place.units', { building })).filter(
    ({ kind }) => kind === 'dwelling',
  )
  const desk = await become('helene', '/bureau')
  const bytes = Buffer.from(residence({ revision: 1, faults: false }))
  const revision = await deliver(desk, building, { model: 'Architecte', file: 'residence.ifc', bytes })
  await confirm(desk, building, revision, units)
  await acceptSafe(desk, building, revision)
  const { unit: home } = await drawn(keeper, units, 'thing')
  const others = units.filter(({ id }) => id !== home)
  const { unit: next } = await drawn(keeper, others, 'thing')
  Object.assign(place, { building, home, next, hall: await hallOf(keeper, building) })
})

test('Hélène turns the whole building and takes a storey out of it, with the mouse, the keyboard or the list', async () => {
  const page = await become('helene', `/bureau/patrimoine/${place.building}`)
  await page.getByRole('link', { name: 'Voir en volume' }).click()
  const view = await drawnView(page)
  await page.getByText('Choisissez un étage', { exact: false }).waitFor()
  await axe(page)
  await picture(page, 'space-building-1280', { dark: true })
  if (view) {
    await view.focus()
    await changes(view, () => page.keyboard.press('ArrowLeft'))
    await changes(view, () => page.keyboard.press('+'))
    await changes(view, () => page.getByRole('button', { name: 'Vu du dessus' }).click())
  }
  await page.getByRole('button', { name: 'R+2', exact: true }).click()
  await page.getByRole('button', { name: 'Radiateur' }).first().click()
  if (view) await expect.poll(() => seen(view)).toContain('ring')
  await axe(page)
  await picture(page, 'space-storey-1280')
})

test('of one dwelling she sees its rooms and nothing of the neighbours, at the width of a phone too', async () => {
  const page = await become('helene', `/bureau/patrimoine/${place.building}/logement/${place.home}`)
  await page.getByRole('link', { name: 'Voir en volume' }).click()
  await page.getByRole('button', { name: 'Radiateur' }).first().waitFor()
  const view = await drawnView(page)
  if (view) {
    await view.click()
    await page.locator('tr.estate-chosen').waitFor()
    await expect.poll(() => seen(view)).toContain('ring')
  }
  await axe(page)
  await picture(page, 'space-dwelling-1280', { dark: true })
  await page.setViewportSize(phone)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await axe(page)
})

test('the caretaker turns the dwelling he stands in and reports what he touches; what he has seen needs no network', async () => {
  const page = await become(caretaker, `/terrain/plan?u=${place.home}`, { view: phone })
  await page.getByRole('img', { name: /^Plan/ }).waitFor()
  // Opened by its address alone, it says where one is.
  await page.getByText(/^porte\s\S+\s·\s/).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-drawings-kept').length > 0)
  await page.getByRole('link', { name: 'Voir en volume' }).click()
  const view = await drawnView(page)
  await axe(page)
  await picture(page, 'plan-space-360', { dark: true })
  if (view) {
    // The floor of the largest room: a wall is nothing that one reports.
    const { width, height } = (await view.boundingBox())!
    await view.tap({ position: { x: width * 0.68, y: height * 0.66 } })
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: 'Fermer' }).click()
    await expect.poll(() => seen(view)).toContain('ring')
  }
  await page.context().setOffline(true)
  await page.reload()
  await drawnView(page)
  await page.getByRole('link', { name: 'Revenir au plan' }).click()
  await page.getByRole('img', { name: /^Plan/ }).waitFor()
  await page.goto(`/terrain/plan?u=${place.next}&v=1`)
  await page.getByText('La vue en volume demande du réseau la première fois', { exact: false }).waitFor()
  await page.getByRole('region', { name: 'Pièces et équipements' }).waitFor()
  await axe(page)
  await picture(page, 'plan-space-away-360')
})

test('so does he turn the landing, and not the dwellings on it', async () => {
  const { entrance, storey } = place.hall
  const page = await become(caretaker, `/terrain/plan?e=${entrance}&s=${storey}`, { view: phone })
  await page.getByRole('link', { name: 'Voir en volume' }).click()
  await drawnView(page, ['walls'])
  await axe(page)
  await picture(page, 'plan-space-landing-360')
})

test('on the network of the house the plans of whole storeys come along, to be read in the cellar', async () => {
  const page = await become(caretaker, '/', { view: phone })
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { type: 'wifi', saveData: false } }),
  )
  await page.goto('/terrain')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-drawings-ahead').length > 0)
  await page.context().setOffline(true)
  await page.goto(`/terrain/plan?b=${place.building}`)
  await page.getByRole('img', { name: /^Plan/ }).waitFor()
  await page.getByRole('link', { name: 'R+3' }).click()
  await page.getByRole('img', { name: /^Plan/ }).waitFor()
})

test('a phone that cannot draw in space says so, and the list is there', async () => {
  const page = await flat.become(caretaker, `/terrain/plan?u=${place.home}&v=1`, { view: phone })
  await page.getByText('Cet appareil ne sait pas montrer la vue en volume', { exact: false }).waitFor()
  await page
    .getByRole('region', { name: 'Pièces et équipements' })
    .getByRole('button', { name: 'Radiateur' })
    .first()
    .click()
  await page.getByRole('dialog').getByText('Un radiateur reste froid').waitFor()
  await axe(page)
})

/** A landing with a plan. */
const hallOf = async (keeper: Other, building: string): Promise<{ entrance: string; storey: number }> => {
  const { entrances } = await keeper.ask<Queries['place.card']['output']>('place.card', { building })
  const entrance = entrances[0]!.id
  const { storeys } = await keeper.ask<Plan>('place.plan', { building })
  for (const { storey } of storeys) {
    if (storey === null) continue
    const { plan } = await keeper.ask<Plan>('place.plan', { entrance, storey })
    if (plan?.origin === 'model') return { entrance, storey }
  }
  throw new Error('no landing has a plan')
}

/** The picture, once something is drawn on it; where this machine draws nothing in space, the sentence instead. */
const drawnView = async (page: Page, what = ['walls', 'floors', 'things']): Promise<Locator | undefined> => {
  const canDraw = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)
  if (!canDraw) {
    await page.getByText('Cet appareil ne sait pas montrer la vue en volume', { exact: false }).waitFor()
    return undefined
  }
  const view = page.locator('canvas.space-picture')
  await view.waitFor()
  await expect.poll(() => seen(view)).toEqual(expect.arrayContaining(what))
  return view
}

/** What is drawn, told by its colours (three/face-colours.ts): walls nearly white, floors of wood or of stone, things amber. */
const tints: Record<string, (r: number, g: number, b: number) => boolean> = {
  walls: (r, g, b) => Math.min(r, g, b) > 150 && Math.max(r, g, b) - Math.min(r, g, b) < 12,
  floors: (r, g, b) => r - b > 25 && r - b < 90 && g < r && g > b,
  things: (r, g, b) => r - b > 100 && r > g,
  ring: (r, g, b) => r < 30 && g > 80 && g < 100 && b > 80 && b < 105,
}

const seen = async (view: Locator): Promise<string[]> => {
  const counts = new Map<string, number>()
  const pixels = await inner(view)
  for (let i = 0; i < pixels.length; i += 3)
    for (const [name, is] of Object.entries(tints))
      if (is(pixels[i]!, pixels[i + 1]!, pixels[i + 2]!)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, n]) => (n > 20 ? [name] : []))
}

/** Red, green and blue of each pixel, without the frame. */
const inner = async (view: Locator): Promise<Buffer> => {
  const shot = sharp(await view.screenshot({ animations: 'disabled' }))
  const { width, height } = await shot.metadata()
  const frame = 4
  return shot
    .extract({ left: frame, top: frame, width: width - 2 * frame, height: height - 2 * frame })
    .removeAlpha()
    .raw()
    .toBuffer()
}

/** Another picture after than before. */
const changes = async (view: Locator, act: () => Promise<void>): Promise<void> => {
  const before = await inner(view)
  await act()
  await expect.poll(async () => (await inner(view)).equals(before)).toBe(false)
}
