import { expect, test } from 'vitest'
import { axe, desk, haveLeft, leGoff, mailTo, phone, picture, walk } from './house.ts'
import { file, orient, other, slotsIn, unitOf } from './colleague.ts'
import { photo } from './photo.ts'

const { become, visit } = walk()

/** A leak at Madame Le Goff's that the plumber has in hand. */
const ordered = async (words: string): Promise<{ request: string; order: string }> => {
  const nadia = await other('nadia')
  const request = await file(nadia, {
    unit: await unitOf(nadia, leGoff),
    nature: 'plumbing.pipe_leak',
    words,
    requester: { person: leGoff },
  })
  const { order } = await orient(nadia, request)
  await haveLeft()
  return { request, order }
}

test('the office moves an appointment to a free hour, gives it up, and takes the order back', async () => {
  const { request, order } = await ordered('Le tuyau du lavabo fuit.')
  const firm = await other('firm:atlantique')
  await firm.send('order.fixSlot', request, { order, slot: slotsIn(3)[0] })

  const page = await become('nadia', `/bureau/r/${request}`, { view: desk })
  const card = page.getByRole('region', { name: /Ordre n°/ })
  await card.getByRole('button', { name: 'Déplacer le rendez-vous' }).click()
  await card.getByRole('radio').first().check()
  await axe(page)
  await picture(page, 'order-move-1280')
  await card.getByRole('button', { name: 'Fixer ce rendez-vous' }).click()
  await page
    .getByText(/^Rendez-vous fixé/)
    .first()
    .waitFor()
  await page
    .getByRole('article')
    .getByText(/^Rendez-vous déplacé/)
    .waitFor()

  await card.getByRole('button', { name: 'Annuler le rendez-vous' }).click()
  await card.getByLabel(/Pourquoi/).fill('Elle est à l’hôpital.')
  await card.getByRole('button', { name: 'Annuler le rendez-vous' }).click()
  await page
    .getByRole('article')
    .getByText(/^Rendez-vous du .* annulé/)
    .waitFor()

  await card.getByRole('button', { name: 'Fixer un rendez-vous' }).click()
  await card.getByRole('radio', { name: /Un autre moment/ }).check()
  await card.getByLabel('Jour').fill('2030-01-08')
  await card.getByLabel('De', { exact: true }).fill('09:15')
  await card.getByLabel('À', { exact: true }).fill('10:00')
  await card.getByRole('button', { name: 'Fixer ce rendez-vous' }).click()
  await card.getByText(/mardi 8.janvier 2030.*9.h.15/).waitFor()

  const small = await become('nadia', `/bureau/r/${request}`, { view: phone })
  const again = small.getByRole('region', { name: /Ordre n°/ })
  await again.getByRole('button', { name: 'Retirer l’ordre' }).click()
  expect(await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await again.getByRole('button', { name: 'Retirer l’ordre' }).click()
  await small.getByText('Ordre retiré : la demande est à orienter.').waitFor()
})

test('a leak becomes a flood while the firm has it: the delay is another, and the firm is told', async () => {
  const { request } = await ordered('Le flexible goutte.')
  const page = await become('nadia', `/bureau/r/${request}`, { view: desk })
  await page.getByRole('button', { name: 'Changer l’urgence' }).first().click()
  const sheet = page.getByRole('dialog', { name: 'Changer l’urgence' })
  await sheet.getByRole('radio', { name: 'Sous 4 heures' }).check()
  await axe(page)
  await picture(page, 'classify-1280')
  await sheet.getByRole('button', { name: 'Changer l’urgence' }).click()
  await page.getByRole('article').getByText('L’entreprise est prévenue du nouveau délai.').waitFor()
  const post = await visit('', { view: phone })
  await expect
    .poll(async () => (await mailTo(post, 'atlantique', request)).mail.subject)
    .toMatch(/^Le délai a changé/)
})

test('a firm that is chased reads it by its mail, and answers with a photo; the tenant reads neither', async () => {
  const { request, order } = await ordered('Le siphon goutte.')
  const firm = await visit('', { view: phone })
  const newest = (): ReturnType<typeof mailTo> => mailTo(firm, 'atlantique', request)
  const page = await become('nadia', `/bureau/r/${request}`, { view: desk })
  await page.getByRole('radio', { name: 'À l’entreprise' }).check()
  await page.locator('[data-say]').fill('Quand venez-vous ?')
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await page.getByRole('article').getByText('Quand venez-vous ?').waitFor()
  await expect.poll(async () => (await newest()).body).toContain('Quand venez-vous ?')
  await firm.goto((await newest()).link.replace('#', `/${order}#`))
  await firm.getByText('Quand venez-vous ?').waitFor()
  await firm.getByRole('button', { name: 'Un mot à l’agence' }).click()
  await firm.getByLabel('Votre message').fill('Demain matin, la pièce est là.')
  await firm.getByLabel('Photo', { exact: true }).setInputFiles(await photo())
  await firm.getByRole('img', { name: /Photo 1/ }).waitFor()
  await axe(firm)
  await picture(firm, 'contractor-word-360')
  await firm.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await page.getByRole('article').getByText('Demain matin, la pièce est là.').waitFor()

  const hers = await become(leGoff, `/chez-moi/${request}`, { view: phone })
  await hers.getByRole('heading', { level: 1 }).waitFor()
  await hers.getByText('Le siphon goutte.').waitFor()
  expect(await hers.getByText('Demain matin, la pièce est là.').count()).toBe(0)
})
