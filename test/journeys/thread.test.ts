import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe, desk, leGoff, phone, picture, signIn, walk } from './house.ts'
import { file, orient, other, slotsIn, unitOf } from './colleague.ts'

const { become } = walk()

/** A thread of many words: Nadia has written thirty times. */
const longThread = async () => {
  const nadia = await other('nadia')
  const request = await file(nadia, {
    unit: await unitOf(nadia, leGoff),
    nature: 'plumbing.pipe_leak',
    words: 'Fuite sous l’évier, chez Annick Le Goff.',
    requester: { person: leGoff },
  })
  const firm = await other('firm:atlantique')
  const { order } = await orient(nadia, request)
  await firm.send('order.accept', request, { order, slots: slotsIn(2) })
  for (let n = 1; n <= 30; n++) await nadia.send('request.say', request, { words: `Nouvelle n° ${n}.` })
  return { nadia, firm, request, order }
}

const inSight = (page: Page, words: string): Promise<boolean> =>
  page.getByText(words, { exact: true }).evaluate((element) => {
    const { top, bottom, left } = element.getBoundingClientRect()
    const above = document.elementFromPoint(left + 2, (top + bottom) / 2)
    return top >= 0 && bottom <= innerHeight && above !== null && element.contains(above)
  })

test('a thread opens at its end, with the place to write below it, on a desk, a tablet and a phone', async () => {
  const { request } = await longThread()
  for (const view of [desk, { width: 1920, height: 1080 }, { width: 768, height: 1024 }, phone]) {
    const page = await become('nadia', `/bureau/r/${request}`, { view })
    await page.getByText('Nouvelle n° 30.', { exact: true }).waitFor()
    await expect.poll(() => inSight(page, 'Nouvelle n° 30.'), { message: String(view.width) }).toBe(true)
    await expect
      .poll(() =>
        page.locator('[data-say]').evaluate((box) => box.getBoundingClientRect().bottom - innerHeight),
      )
      .toBeLessThanOrEqual(0)
    if (view.width >= 1280)
      await expect
        .poll(() => page.locator('.tp-head').evaluate((head) => head.clientHeight))
        .toBeLessThanOrEqual(96)
    // Nothing is said between its parts: a count that is none is no word.
    const between = await page
      .locator('.tp-words')
      .evaluate((words) => [...words.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).length)
    expect(between).toBe(0)
    await axe(page)
    await picture(page, `thread-long-${view.width}`)
  }
})

test('who reads further up is left there while words come in, and told of them in one line', async () => {
  const { firm, request } = await longThread()
  const page = await become('nadia', `/bureau/r/${request}`, { view: desk })
  await page.getByText('Nouvelle n° 30.', { exact: true }).waitFor()
  // What was folded is opened, and read.
  const steps = page.getByRole('button', { name: /^\d+ étapes$/ })
  await steps.first().click()
  await page.getByText('Nouvelle n° 3.', { exact: true }).scrollIntoViewIfNeeded()
  await expect.poll(() => inSight(page, 'Nouvelle n° 3.')).toBe(true)
  const top = (): Promise<number> =>
    page
      .getByText('Nouvelle n° 3.', { exact: true })
      .evaluate((element) => Math.round(element.getBoundingClientRect().top))
  const before = await standing(top)
  await firm.send('request.say', request, { words: 'Le plombier arrive à 14 h.' })
  await page.getByRole('button', { name: '1 nouveau message' }).waitFor()
  await expect.poll(top).toBe(before)
  await page
    .getByRole('button', { name: /^\d+ étapes$/, expanded: true })
    .first()
    .waitFor()
  await page.getByRole('button', { name: '1 nouveau message' }).click()
  await expect.poll(() => inSight(page, 'Le plombier arrive à 14 h.')).toBe(true)
  await expect.poll(() => page.getByRole('button', { name: '1 nouveau message' }).count()).toBe(0)
  // Whoever looks at the end sees what comes without asking for it.
  await firm.send('request.say', request, { words: 'Il est là.' })
  await page.getByText('Il est là.', { exact: true }).waitFor()
  await expect.poll(() => inSight(page, 'Il est là.')).toBe(true)
})

/** A number once it is read twice the same: what still moves is not measured. */
const standing = async (read: () => Promise<number>): Promise<number> => {
  let last = await read()
  await expect
    .poll(async () => {
      const before = last
      last = await read()
      return last === before
    })
    .toBe(true)
  return last
}

test('on paper nothing of a thread is folded', async () => {
  const { request } = await longThread()
  const page = await become('nadia', `/bureau/r/${request}`, { view: desk })
  await page.getByText('Nouvelle n° 30.', { exact: true }).waitFor()
  const folded = page.getByText(/^Ordre envoyé à l’entreprise/)
  await folded.waitFor({ state: 'hidden' })
  await page.emulateMedia({ media: 'print' })
  await folded.waitFor()
  await page.getByText('Nouvelle n° 1.', { exact: true }).waitFor()
})

test('what Nadia was writing waits for her on this computer, as the note it was; nobody else reads it there', async () => {
  const nadia = await other('nadia')
  const request = await file(nadia, {
    unit: await unitOf(nadia, leGoff),
    nature: 'plumbing.pipe_leak',
    words: 'Fuite sous l’évier, dit M. N’Diaye.',
    requester: { person: leGoff },
  })
  const page = await become('nadia', `/bureau/r/${request}`, { view: desk })
  const box = page.locator('[data-say]')
  await page.getByRole('radio', { name: 'Note interne' }).check()
  await box.fill('À revoir avec le plombier.')
  const kept = (n: number): Promise<void> => expect.poll(() => page.evaluate(countDrafts)).toBe(n)
  await kept(1)
  await page.getByRole('button', { name: 'Mettre en attente' }).click()
  const sheet = page.getByRole('dialog', { name: 'Mettre en attente' })
  await sheet.getByLabel(/Ce qu’on attend/).fill('Elle rappelle lundi.')
  await kept(2)
  await page.reload()
  await expect.poll(() => box.inputValue()).toBe('À revoir avec le plombier.')
  await page.getByRole('radio', { name: 'Note interne', checked: true }).waitFor()
  await page.getByRole('button', { name: 'Mettre en attente' }).click()
  await expect.poll(() => sheet.getByLabel(/Ce qu’on attend/).inputValue()).toBe('Elle rappelle lundi.')
  await sheet.getByRole('button', { name: 'Mettre en attente' }).click()
  await kept(1)

  // Somebody else at the same computer.
  await signIn(page, 'luc')
  await page.goto(`/bureau/r/${request}`)
  await box.waitFor()
  await page.getByText('Elle rappelle lundi.').waitFor()
  await expect.poll(() => box.inputValue()).toBe('')
  await kept(0)

  await signIn(page, 'nadia')
  await page.goto(`/bureau/r/${request}`)
  await page.getByRole('radio', { name: 'Note interne' }).check()
  await box.fill('Plombier prévenu.')
  await kept(1)
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await page.getByRole('article').getByText('Plombier prévenu.').waitFor()
  await kept(0)
  await page.reload()
  await page.getByRole('article').getByText('Plombier prévenu.').waitFor()
  await expect.poll(() => box.inputValue()).toBe('')
})

const countDrafts = async (): Promise<number> => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'loge-drafts')) return 0
  return new Promise((done) => {
    const opening = indexedDB.open('loge-drafts')
    opening.addEventListener('success', () => {
      const counted = opening.result.transaction('drafts').objectStore('drafts').count()
      counted.addEventListener('success', () => {
        opening.result.close()
        done(counted.result)
      })
    })
  })
}

test('on the widest screen Nadia reads beside a thread its place and what was asked there; on her usual one it is not asked', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const mine = { unit, requester: { person: leGoff } }
  await file(nadia, { ...mine, nature: 'toilet.flush_leak', words: 'La chasse d’eau coule.' })
  const request = await file(nadia, { ...mine, nature: 'plumbing.pipe_leak', words: 'Fuite sous l’évier.' })
  const page = await become('nadia', `/bureau/r/${request}`, { view: { width: 1920, height: 1080 } })
  const place = page.getByRole('complementary', { name: 'Le lieu' })
  await place
    .getByText(/^Chasse d’eau qui coule/)
    .first()
    .waitFor()
  // The thread itself is not among what was asked beside it.
  await expect.poll(() => place.locator(`a[href*="${request}"]`).count()).toBe(0)
  const widths = () =>
    page.evaluate(() =>
      ['.desk-todo', '.tp-body', '.tp-beside', '.tp-place'].map(
        (pane) => document.querySelector(pane)?.getBoundingClientRect().width ?? 0,
      ),
    )
  await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThanOrEqual(320)
  await expect.poll(async () => (await widths())[0]).toBe(560)
  expect((await widths())[1]).toBeLessThanOrEqual(720)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1920)
  await axe(page)
  await picture(page, 'thread-place-1920')

  const asked: string[] = []
  const usual = await become('nadia', '', { view: desk })
  usual.on('request', (one) => asked.push(new URL(one.url()).pathname))
  await usual.goto(`/bureau/r/${request}`)
  await usual.getByText('Fuite sous l’évier.', { exact: true }).waitFor()
  await usual
    .getByRole('link', { name: /^Chasse d’eau qui coule/ })
    .first()
    .waitFor()
  expect(await usual.getByRole('complementary', { name: 'Le lieu' }).count()).toBe(0)
  expect(asked).not.toContain('/api/ask/place.plan')
})
