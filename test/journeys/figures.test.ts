import { expect, test } from 'vitest'
import { leGoff, phone, walk } from './house.ts'
import { file, orient, other, unitOf } from './colleague.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>

/** Numbers that one dials, as they stand on the page, and those of them whose zeros are barred. */
const dialled = (page: Page): Promise<{ all: number; barred: string[] }> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: { text: string; face: string }[] = []
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode
      if (/\b0\d([ \u00a0]\d\d){4}\b/.test(textContent ?? '') && parentElement)
        found.push({ text: textContent ?? '', face: getComputedStyle(parentElement).fontFamily })
    }
    return {
      all: found.length,
      barred: found.filter(({ face }) => !face.startsWith('"Plain figures"')).map(({ text }) => text),
    }
  })

test('a zero of a number that one dials is never read as an eight', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const request = await file(nadia, {
    unit,
    nature: 'plumbing.tap_leak',
    words: 'Le robinet goutte.',
    requester: { person: leGoff },
  })
  await orient(nadia, request)
  const page = await become('nadia', `/bureau/r/${request}`)
  const read = async (path: string, on: Page = page): Promise<void> => {
    await on.goto(path)
    await on.locator('main h1').first().waitFor()
    await expect.poll(async () => (await dialled(on)).all, { message: path }).toBeGreaterThan(0)
    expect((await dialled(on)).barred, path).toEqual([])
  }
  await read(`/bureau/r/${request}`)
  await read(`/bureau/lieu/${unit}`)
  await read('/bureau/equipe')
  await read('/bureau/entreprises')
  await read(`/bureau?person=${leGoff}`)
  const karim = await become('karim', `/terrain/r/${request}`, { view: phone })
  await read(`/terrain/r/${request}`, karim)
  const hers = await become(leGoff, `/chez-moi/${request}`, { view: phone })
  await hers.getByText('Le robinet goutte.').first().waitFor()
  expect((await dialled(hers)).barred).toEqual([])
})

test('until its own letters have come, the day takes as many lines as with them', async ({ skip }) => {
  const lines = async (withLetters: boolean): Promise<string[]> => {
    const page = await become('karim', '', { view: phone, alone: true })
    if (!withLetters) await page.route('**/*.woff2', (route) => route.abort())
    await page.goto('/terrain')
    await page.getByRole('heading', { name: /Ma journée/ }).waitFor()
    const plain = await page.evaluate(async (own) => {
      const face = own ? '"Atkinson Next"' : '"Atkinson fallback"'
      return (await document.fonts.load(`700 16px ${face}`).catch(() => [])).length > 0
    }, withLetters)
    skip(!plain, 'none of the fonts that telephones have is here (apt install fonts-liberation)')
    return page.evaluate(() => {
      const all = [...document.querySelectorAll('main h1, .bottombar-label, .large a')]
      return all.map((each) => `${each.textContent}: ${Math.round(each.getBoundingClientRect().height)}`)
    })
  }
  expect(await lines(false)).toEqual(await lines(true))
})
