import { expect, test } from 'vitest'
import { axe, desk, leGoff, mailTo, phone, picture, walk } from './house.ts'
import { file, orient, other, unitOf } from './colleague.ts'

const { become, visit } = walk()
type Page = Awaited<ReturnType<typeof become>>

/** A dripping tap at Madame Le Goff’s that the plumber has in hand. */
const tap = async (): Promise<{ request: string; order: string }> => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const request = await file(nadia, { unit, nature: 'plumbing.tap_leak', words: 'Le mitigeur goutte.' })
  const { order } = await orient(nadia, request)
  return { request, order }
}
const panel = (page: Page) => page.getByRole('alert').filter({ hasText: 'Nous avons lu un danger' })
const isOver = async (request: string): Promise<void> =>
  (await other('nadia')).send('request.close', request, {
    reason: 'nothing_found',
    words: 'Vérifié sur place.',
  })
const urgencyOf = async (request: string): Promise<string> => {
  const thread = await (await other('nadia')).ask<{ request: { urgency: string } }>('request.thread', {
    id: request,
  })
  return thread.request.urgency
}

test('the plumber writes that it smells of gas next door: what to do is shown before it leaves, and his yes rings', async () => {
  const { request, order } = await tap()
  const post = await visit('', { view: phone })
  const page = await visit('', { view: phone })
  await page.goto((await mailTo(post, 'atlantique', request)).link.replace('#', `/${order}#`))
  await page.getByRole('button', { name: 'Un mot à l’agence' }).click()
  const words = page.getByLabel('Votre message')
  await words.fill('Prise brûlée, remplacée.')
  await words.fill('En partant, odeur de gaz chez Mme N’Diaye')
  await panel(page).waitFor()
  expect(
    await panel(page)
      .getByRole('link', { name: /Urgence Sécurité Gaz/ })
      .getAttribute('href'),
  ).toMatch(/^tel:/)
  await panel(page).getByText('0\u00a0800\u00a047\u00a033\u00a033').waitFor()
  await axe(page)
  await picture(page, 'heard-firm-360', { dark: true })
  await panel(page).getByRole('button', { name: 'Oui, c’est un danger' }).click()
  await expect.poll(() => urgencyOf(request)).toBe('U0')
  await isOver(request)
})

test('the plumber sends as fast as he types, before what reads a danger has come: he is asked first, and nothing has left', async () => {
  const { request, order } = await tap()
  const post = await visit('', { view: phone })
  const page = await visit('', { view: phone })
  let letCome = (): void => {}
  const sent = new Promise<void>((resolve) => (letCome = resolve))
  await page.route(/\/load-heard[^/]*\.js/, async (route) => {
    await sent
    await route.continue()
  })
  await page.goto((await mailTo(post, 'atlantique', request)).link.replace('#', `/${order}#`))
  await page.getByRole('button', { name: 'Un mot à l’agence' }).click()
  await page.getByLabel('Votre message').fill('En partant, odeur de gaz chez Mme N’Diaye')
  await page.getByRole('button', { name: 'Envoyer' }).click()
  letCome()
  await panel(page).waitFor()
  await panel(page).getByRole('button', { name: 'Ce n’est pas un danger' }).click()
  expect(await urgencyOf(request)).not.toBe('U0')
  await isOver(request)
})

test('Karim sends at once that wires hang bare: he is asked first, once', async () => {
  const { request } = await tap()
  const page = await become('karim', `/terrain/r/${request}`, { view: phone })
  await page.getByRole('button', { name: 'Écrire' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Un mot').fill('Des fils dénudés pendent au 2e, ça grésille')
  await sheet.getByRole('button', { name: 'Envoyer' }).click()
  await panel(page).waitFor()
  await axe(page)
  await picture(page, 'heard-field-360', { dark: true })
  await sheet.getByRole('button', { name: 'Ce n’est pas un danger' }).click()
  await panel(page).waitFor({ state: 'detached' })
  await sheet.getByRole('button', { name: 'Envoyer' }).click()
  await sheet.waitFor({ state: 'detached' })
  const told = page.getByText('dit que ce n’en est pas un')
  await told.waitFor()
  expect(await urgencyOf(request)).not.toBe('U0')
})

test('Nadia notes a doubt and says yes: the danger stands in her thread', async () => {
  const { request } = await tap()
  const page = await become('nadia', `/bureau/r/${request}`, { view: desk })
  await page
    .getByRole('textbox', { name: 'Votre message' })
    .fill('Elle rappelle : ça sent bizarre sur le palier')
  await page.getByRole('button', { name: 'Ce n’est pas un danger' }).waitFor()
  await picture(page, 'heard-office-1280')
  await page.getByRole('button', { name: 'Oui, c’est un danger' }).click()
  await page.getByRole('button', { name: 'Je m’en charge' }).first().waitFor()
  await expect.poll(() => urgencyOf(request)).toBe('U0')
  await isOver(request)
})

/** Whether a tap in its middle reaches it, with nothing scrolled. */
const isReachable = (page: Page, name: RegExp): Promise<boolean> =>
  page.getByRole('button', { name }).evaluate((button) => {
    const { top, bottom, left, right } = button.getBoundingClientRect()
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return there !== null && button.contains(there)
  })

test.each([
  ['1280', desk],
  ['360', phone],
])(
  'at %s «Déposer» of a danger is reached without scrolling, with what to tell her above it',
  async (name, view) => {
    const page = await become('nadia', `/bureau?person=${leGoff}`, { view })
    await page
      .getByRole('textbox', { name: 'Ses mots' })
      .fill('Des étincelles sortent du tableau, je sens le brûlé')
    await page.getByRole('button', { name: /^Déposer/ }).waitFor()
    await page
      .getByRole('heading', { name: /électricité|feu/ })
      .first()
      .waitFor()
    await expect.poll(() => isReachable(page, /^Déposer/)).toBe(true)
    await axe(page)
    await picture(page, `heard-call-${name}`)
  },
)

test('with the list a danger stands once: above it while nothing is open, in the thread once it is opened', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const request = await file(nadia, { unit, nature: 'gas.smell', words: 'Ça sent le gaz.' })
  const page = await become('nadia', '/bureau/a-faire', { view: desk })
  const cards = page.locator('article.alarm')
  const band = page.getByRole('region', { name: 'Dangers en cours' })
  await band.getByRole('heading', { name: /^Odeur de gaz/ }).waitFor()
  await page.getByRole('table', { name: 'À faire' }).waitFor()
  await picture(page, 'heard-todo-1280')
  await expect.poll(async () => [await cards.count(), await band.locator('article').count()]).toEqual([1, 1])
  await page.goto(`/bureau/r/${request}`)
  await page.getByRole('heading', { level: 1, name: /Odeur de gaz/ }).waitFor()
  await cards.first().waitFor()
  await expect.poll(async () => [await cards.count(), await band.locator('article').count()]).toEqual([1, 0])
  await isOver(request)
})

test('a danger of no known place stands on Nadia’s screen in one line, with the hand that takes it beside what is to be asked', async () => {
  const ines = await other('ines')
  const id = await file(ines, {
    nature: 'other.repair',
    words: 'Sa mère est tombée et ne répond plus',
    requester: { name: 'Awa N’Guessan', phone: '06 11 22 33 44' },
  })
  const page = await become('nadia', '/bureau/a-faire', { view: desk })
  const card = page.getByRole('article').filter({ hasText: 'lieu inconnu' })
  await picture(page, 'heard-nowhere-1280')
  const call = await card.getByRole('link', { name: /Astreinte du bailleur/ }).boundingBox()
  const take = await card.getByRole('button', { name: 'Je m’en charge' }).boundingBox()
  expect(take!.y).toBeLessThan(call!.y + call!.height)
  await ines.send('request.dismiss', id, {})
  await card.waitFor({ state: 'detached' })
})
