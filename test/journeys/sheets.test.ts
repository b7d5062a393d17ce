import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, desk, leGoff, phone, picture, walk } from './house.ts'
import { file, other, unitOf } from './colleague.ts'

const { become } = walk()

const tablet = { width: 768, height: 1024 }
const views = [
  { name: 'a telephone', view: phone },
  { name: 'a tablet', view: tablet },
  { name: 'a desk', view: desk },
]

type Box = { x: number; y: number; width: number; height: number; what: string }

/** What may be pressed in a sheet and is shown, as it lies on the screen; the link of a row is as large as its row. */
const controls = (sheet: Locator): Promise<Box[]> =>
  sheet.evaluate((root) =>
    [...root.querySelectorAll('button, a:not(.row-link), label:has(input), textarea')].flatMap((each) => {
      const { x, y, width, height } = each.getBoundingClientRect()
      return width > 0 && height > 0
        ? [{ x, y, width, height, what: (each.textContent ?? '').slice(0, 40) }]
        : []
    }),
  )

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1

/** Of a sheet: nothing lies on anything else, nothing is too small for a finger, and what it is for is in view. */
const standsWell = async (sheet: Locator, act: Locator, view: { width: number; height: number }) => {
  const all = await controls(sheet)
  const foot = all.filter(({ y }) => y < view.height)
  for (const one of foot)
    for (const another of foot)
      if (one !== another && !isScrolledUnder(one, another, foot))
        expect(overlap(one, another), `${one.what} / ${another.what}`).toBe(false)
  if (view.width < 600)
    for (const { what, height } of all) expect([what, height >= 43.5]).toEqual([what, true])
  const { y, height } = (await act.boundingBox())!
  expect(y + height).toBeLessThanOrEqual(view.height)
  expect(await sheet.evaluate((root) => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(0)
}

// What scrolls goes under the two buttons at the foot of a sheet.
const isScrolledUnder = (one: Box, another: Box, all: readonly Box[]): boolean => {
  const feet = all.slice(-2)
  return feet.includes(one) !== feet.includes(another)
}

test.each(views)(
  'on $name, who orients reads one fact a line or one sentence, and sends it without a scroll',
  async ({ view }) => {
    const nadia = await other('nadia')
    const request = await file(nadia, {
      unit: await unitOf(nadia, leGoff),
      nature: 'toilet.flush_leak',
      words: 'La chasse d’eau coule sans arrêt.',
      requester: { person: leGoff },
    })
    const page = await become('nadia', `/bureau/r/${request}`, { view })
    await page.getByRole('button', { name: 'Orienter' }).first().click()
    const sheet = page.getByRole('dialog', { name: 'Orienter la demande' })
    await sheet.getByText('Pourquoi').waitFor()
    await standsWell(sheet, sheet.getByRole('button', { name: 'Confier' }), view)
    const facts = await sheet.locator('.sentence .chip').evaluateAll((chips) =>
      chips.map((chip) => {
        const { left, right } = chip.getBoundingClientRect()
        return [Math.round(left), Math.round(right)]
      }),
    )
    expect(facts.length).toBeGreaterThanOrEqual(4)
    if (view.width < 600) expect(new Set(facts.map(String)).size).toBe(1)
    await axe(page)
    await picture(page, `orient-${view.width}`)
  },
)

test.each(views)(
  'on $name, who closes sees both sides, and what is asked right below what was chosen',
  async ({ view }) => {
    const nadia = await other('nadia')
    const request = await file(nadia, {
      unit: await unitOf(nadia, leGoff),
      nature: 'inside.paint',
      words: 'Le papier peint se décolle chez Madame D’Angelo.',
      requester: { person: leGoff },
    })
    const page = await become('nadia', `/bureau/r/${request}`, { view })
    if (view.width < 1200) await page.locator('.tp-head .menu summary').click()
    await page.getByRole('button', { name: 'Clore', exact: true }).first().click()
    const sheet = page.getByRole('dialog', { name: 'Clore la demande' })
    const refused = sheet.getByRole('radio', { name: 'Travaux refusés' })
    await refused.waitFor()
    // Where there is room, all reasons stand in view: no column of them, beside nothing.
    const reasons = await sheet.getByRole('radio').evaluateAll((all) =>
      all.map((each) => {
        const { left, bottom } = each.closest('label')!.getBoundingClientRect()
        return { left: Math.round(left), bottom }
      }),
    )
    const foot = (await sheet.getByRole('button', { name: 'Clore et prévenir' }).boundingBox())!
    if (view.width > 600) {
      expect(new Set(reasons.map(({ left }) => left)).size).toBe(2)
      for (const { bottom } of reasons) expect(bottom).toBeLessThanOrEqual(foot.y)
    }
    await refused.check()
    const words = sheet.getByLabel('Ce que le locataire va lire')
    await words.waitFor()
    const row = (await refused.locator('xpath=ancestor::label').boundingBox())!
    const field = (await words.boundingBox())!
    expect(field.y).toBeGreaterThan(row.y + row.height)
    expect(field.y - row.y - row.height).toBeLessThan(120)
    await standsWell(sheet, sheet.getByRole('button', { name: 'Clore et prévenir' }), view)
    await axe(page)
    await picture(page, `close-${view.width}`)
  },
)
