import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { lengthenMoment } from '../setup/lengthen-moment.ts'
import { axe, leGoff, mailTo, phone, picture, signIn, walk } from './house.ts'
import { file, orient, other, unitOf, visitNow, withVisit } from './colleague.ts'
import { photo } from './photo.ts'

const { visit, become } = walk()
const said = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words })

/** What a firm's page asked for in vain. */
const unanswered: string[] = []

/** An order that has just been sent, opened by the link in the firm's mail. */
const ordered = async (
  nature: string,
  words: string,
  photos: string[] = [],
  begin: (page: Page) => Promise<unknown> = async () => {},
): Promise<{ page: Page; request: string; order: string }> => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const request = await file(nadia, { unit, nature, words, photos, requester: { person: leGoff } })
  const { order } = await orient(nadia, request)
  const page = await visit('', { view: phone })
  const mail = await mailTo(page, 'atlantique', request)
  page.on('response', (r) => void (r.status() >= 400 && unanswered.push(r.url())))
  await begin(page)
  await page.goto(mail.link.replace('#', `/${order}#`))
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, request, order }
}

test('the plumber accepts, offers times, comes, and says what was done with a photo and quantities', async () => {
  const { page, request } = await ordered('plumbing.pipe_leak', 'Fuite sous l’évier. Appelez avant de venir.')
  await page.getByText('Fuite sous l’évier. Appelez avant de venir.').waitFor()
  await axe(page)
  await picture(page, 'contractor-order-360')
  await page.getByRole('button', { name: 'J’accepte et je propose mes créneaux' }).click()
  await page.getByRole('heading', { name: 'Quand pouvez-vous venir ?' }).waitFor()
  const hours = page.getByRole('button', { name: /\d h–\u2060\d+ h$/ })
  await hours.nth(2).click()
  await hours.nth(5).click()
  await axe(page)
  await picture(page, 'contractor-slots-360')
  await page.getByRole('button', { name: 'Proposer 2 créneaux' }).click()
  await said(page, 'Vos créneaux sont proposés.').waitFor()

  const hers = await become(leGoff, `/chez-moi/${request}`, { view: phone })
  await hers.getByRole('radio').first().check()
  await hers.getByRole('button', { name: 'Choisir ce rendez-vous' }).click()
  await page.getByRole('button', { name: 'Je suis en route' }).click()
  await said(page, 'C’est noté : vous êtes en route.').waitFor()
  await hers.getByText(/en route ou sur place/).waitFor()

  await page.getByRole('button', { name: 'C’est fait' }).click()
  await page.getByLabel('Ce que vous avez fait').waitFor()
  // A keyboard over what is to be read comes by a finger alone.
  expect(await page.locator('textarea:focus').count()).toBe(0)
  await page.getByLabel('Ce que vous avez fait').fill('Raccord changé, plus de fuite.')
  await page.getByLabel('Photo', { exact: true }).setInputFiles(await photo())
  await page.getByRole('img', { name: /Photo 1/ }).waitFor()
  await page.getByRole('button', { name: 'Ajouter des quantités du bordereau' }).click()
  // Three times at one spot is three of one line: nothing moves under the finger.
  const spot = page.getByRole('button', { name: /^Une unité de plus/ }).nth(2)
  for (const _ of [1, 2, 3]) await spot.click()
  const third = page.getByRole('textbox', { name: /^Quantité/ }).nth(2)
  await expect.poll(() => third.inputValue()).toBe('3')
  await said(page, /^Total/).waitFor()
  await axe(page)
  await picture(page, 'contractor-done-360')
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await said(page, 'C’est envoyé.').waitFor()
  await hers.getByRole('button', { name: 'Oui, c’est réparé' }).waitFor()
})

test(
  'nobody opens, then there is more to do than the limit allows: the agency is asked',
  withVisit,
  async () => {
    const files = '**/api/files/*'
    const { page, request, order } = await ordered(
      'toilet.flush_leak',
      'La chasse d’eau coule sans arrêt.',
      [],
      (opened) => opened.route(files, (route) => route.abort()),
    )
    const plan = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Le plan' }) })
    await plan.getByText('Le dessin n’est pas là pour le moment.', { exact: false }).waitFor()
    await page.context().setOffline(true)
    await page.unroute(files)
    await page.getByRole('button', { name: 'J’accepte', exact: true }).click()
    await said(page, 'c’est gardé').waitFor()
    await page.context().setOffline(false)
    // What was kept has left: that is said in its place.
    await said(page, 'C’est accepté').waitFor()
    // So has the plan of where it is, which the network had cut.
    await plan.getByRole('img').first().waitFor()
    // Nobody is absent before the hour: it has just begun.
    const firm = await other('firm:atlantique')
    await firm.send('order.fixSlot', request, { order, slot: await visitNow() })
    await page.getByRole('button', { name: 'Personne' }).click()
    await page.getByText('Un autre moment est demandé au locataire.').waitFor()
    await page.getByLabel('En une phrase').fill('Sonné deux fois, personne.')
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
    await said(page, 'C’est envoyé.').waitFor()

    const more = page.getByRole('button', { name: 'Travaux en plus' })
    const another = page.getByRole('button', { name: 'Autre réponse' })
    await more.or(another).first().waitFor()
    if (!(await more.isVisible())) await another.click()
    await more.click()
    await page.getByLabel('En une phrase').fill('Toute la cuvette est à changer.')
    await page.getByLabel(/^Prix de tout l’ordre/).fill('1450')
    await axe(page)
    await picture(page, 'contractor-more-360')
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
    await said(page, 'C’est envoyé.').waitFor()

    const sylvie = await become('sylvie', `/bureau/r/${request}`)
    await sylvie.getByRole('button', { name: /^Accepter 1.450/ }).click()
    await sylvie.getByText('Prix accepté : l’entreprise est prévenue.').waitFor()
    await page.getByText(/L’agence a accepté 1.450/).waitFor()
  },
)

/** The visit is now, and the firm has said yes. */
const come = async (request: string, order: string): Promise<void> => {
  const firm = await other('firm:atlantique')
  await firm.send('order.accept', request, { order })
  await firm.send('order.fixSlot', request, { order, slot: await visitNow() })
}
const standing = async (order: string): Promise<string> =>
  (await (await other('firm:atlantique')).ask<{ status: string }>('order.card', { id: order })).status

test('one tap too many on «C’est fait» is taken back, and then said again', withVisit, async () => {
  const { page, request, order } = await ordered('plumbing.pipe_leak', 'Le tuyau du lave-linge goutte.')
  await come(request, order)
  await page.getByRole('button', { name: 'C’est fait' }).click()
  const leave = page.getByRole('button', { name: 'Envoyer', exact: true })
  await leave.click()
  await said(page, 'Cela part dans un instant').waitFor()
  await lengthenMoment(page)
  await axe(page)
  await page.getByRole('button', { name: 'Annuler, ce n’est pas fait' }).click()
  await said(page, /Annulé.: rien n’est parti/).waitFor()
  expect(await standing(order)).toBe('planned')
  await leave.click()
  await said(page, 'C’est envoyé.').waitFor()
  expect(await standing(order)).toBe('done')
})

test(
  'so is the photo that sends by itself from the day; what is written there leaves at once',
  withVisit,
  async () => {
    const { page, request, order } = await ordered('plumbing.pipe_leak', 'Le siphon goutte.')
    await come(request, order)
    await page.getByRole('link', { name: 'Tous mes ordres' }).click()
    const card = page.getByRole('article').filter({ has: page.locator(`a[href*="${order}"]`) })
    await card.getByLabel('Photographier et envoyer').setInputFiles(await photo())
    await said(page, 'Cela part dans un instant').waitFor()
    await lengthenMoment(page)
    await axe(page)
    await picture(page, 'contractor-undo-360')
    await card.getByRole('button', { name: 'Annuler, ce n’est pas fait' }).click()
    await said(page, /Annulé.: rien n’est parti/).waitFor()
    expect(await standing(order)).toBe('planned')
    await card.getByLabel('Ce que vous avez fait').fill('Siphon resserré.')
    await card.getByRole('button', { name: 'Envoyer sans photo' }).click()
    await said(page, 'C’est envoyé.').waitFor()
    expect(await standing(order)).toBe('done')
  },
)

test('the day of a firm, in French and in English', async () => {
  const page = await visit('', { view: phone })
  await page.goto(await signIn(page, derivedId('firm', 'atlantique')))
  await page.getByRole('heading', { name: 'Plomberie Atlantique' }).waitFor()
  await page.getByRole('article').nth(1).waitFor()
  await axe(page)
  await picture(page, 'contractor-360', { dark: true })
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
  await axe(page)
  await picture(page, 'contractor-360-en')
})

test('a photo of the request is shown by the link that opened the order, and asked for once', async () => {
  const post = await become('nadia', '/bureau')
  const { buffer } = await photo('trace.jpg', '#e8e2d4')
  const sha256 = createHash('sha256').update(buffer).digest('hex')
  await post.request.put(`/api/files/${sha256}`, { data: buffer, headers: { 'content-type': 'image/jpeg' } })
  unanswered.length = 0
  const { page } = await ordered('plumbing.pipe_leak', 'La trace au plafond grandit.', [sha256])
  const shown = page.getByRole('img', { name: /Photo 1/ })
  await shown.waitFor()
  await expect
    .poll(() => shown.evaluate((img) => (img as unknown as { naturalWidth?: number }).naturalWidth ?? 0))
    .toBeGreaterThan(0)
  expect(unanswered).toEqual([])
  // The firm's way there, on a map.
  const map = page.getByRole('link', { name: 'Voir sur une carte' })
  expect(await map.getAttribute('href')).toContain('Edmond%20Valentin')
})
