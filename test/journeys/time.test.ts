import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, phone, picture, walk } from './house.ts'

const { become } = walk()

/** What stands on the page of time: its sentences, who gives and who asks, and the dearest questions. */
const figuresOn = async (page: Page): Promise<string[]> => {
  await heading(page).waitFor()
  const lead = await page.locator('.ledger-lead').allInnerTexts()
  const bars = await page.locator('.bars-row').allInnerTexts()
  const dearest = await page.locator('[aria-labelledby=ledger-dearest] .ledger-field').allInnerTexts()
  return [...lead, ...bars, ...dearest].map((text) => text.replaceAll(/\s+/g, ' ').trim())
}
const isSame = (his: readonly string[], hers: readonly string[]): boolean =>
  his.length > 18 && JSON.stringify(his) === JSON.stringify(hers)
const heading = (page: Page) => page.getByRole('heading', { name: 'Les dix questions qui coûtent le plus' })

const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

test('Karim opens the page of time on his phone, Hélène in her office: they read the same figures', async () => {
  const karim = await become('karim', '/terrain/telephones', { view: phone })
  await karim.getByRole('link', { name: 'Voir le temps' }).click()
  await karim.waitForURL('**/terrain/temps')
  await figuresOn(karim)
  expect(await isWithin(karim)).toBe(true)
  await axe(karim)
  await picture(karim, 'time-360')

  const helene = await become('helene', '/bureau/temps')
  const hers = await figuresOn(helene)
  expect(await isWithin(helene)).toBe(true)
  await axe(helene)
  await picture(helene, 'time-1280', { dark: true })

  // Three sentences, places and services, who lets matters wait, ten questions.
  expect(hers.length).toBeGreaterThan(3 + 5 + 3 + 10)
  expect(hers[0]).toMatch(/De l’ouverture d’un écran à l’envoi, l’outil a pris \d+ h/)
  expect(hers[1]).toMatch(/Répondre aux questions en a pris \d+ h/)
  await helene.getByRole('heading', { name: 'L’attente, et qui la cause' }).waitFor()
  await helene.getByText('La nôtre, en jours ouvrés').waitFor()
  // What was given back comes on its own, here before there.
  await expect.poll(async () => isSame(await figuresOn(karim), await figuresOn(helene))).toBe(true)

  // And so of a quarter.
  for (const page of [karim, helene]) {
    const quarter = await page
      .getByLabel('Période')
      .locator('option', { hasText: 'trimestre' })
      .first()
      .innerText()
    await page.getByLabel('Période').selectOption({ label: quarter })
    await expect.poll(() => page.locator('.ledger-lead').first().innerText()).toContain('trimestre')
  }
  await expect.poll(async () => isSame(await figuresOn(karim), await figuresOn(helene))).toBe(true)
})

test('what is counted and what never is can be read and printed, with its own numbers', async () => {
  const karim = await become('karim', '/terrain/temps', { view: phone })
  await karim.getByRole('link', { name: 'Voir ce qui est compté, et ce qui ne l’est jamais' }).click()
  await karim.getByRole('heading', { name: 'Note au CSE', exact: false }).waitFor()
  const note = await karim.locator('article.ledger').innerText()
  expect(note).toContain('si 5 personnes au moins y ont part')
  expect(note).toContain('Analyse d’impact')
  expect(note).not.toMatch(/\{\w+\}/)
  expect(await isWithin(karim)).toBe(true)
  await axe(karim)
})

test('Nadia reads a thread, goes away, comes back and answers: the act tells what her screen took, and no more', async () => {
  const nadia = await become('nadia', '/bureau/a-faire')
  const sent = nadia.waitForRequest(
    (request) =>
      request.url().endsWith('/api/commands') && (request.postData() ?? '').includes('request.say'),
  )
  await nadia.locator('a[href^="/bureau/r/"]').first().click()
  const words = nadia.getByRole('textbox', { name: 'Votre message' }).first()
  await words.fill('Nous passons jeudi.')
  await nadia.evaluate(() => {
    dispatchEvent(new Event('blur'))
    dispatchEvent(new Event('focus'))
  })
  await nadia.getByRole('button', { name: 'Envoyer' }).first().click()
  const acts = (await sent).postDataJSON() as { type: string; effort?: Record<string, number> }[]
  const { effort } = acts.find(({ type }) => type === 'request.say')!
  expect(effort).toMatchObject({ screen: expect.any(Number), 'screen.open': expect.any(Number) })
  expect(effort!['screen']!).toBeGreaterThan(0)
  expect(effort!['screen']!).toBeLessThanOrEqual(effort!['screen.open']!)
  expect(effort!['screen.10']!).toBeLessThanOrEqual(effort!['screen']!)
  expect(effort!['screen']!).toBeLessThanOrEqual(effort!['screen.60']!)
})
