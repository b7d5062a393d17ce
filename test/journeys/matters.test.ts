import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Thread } from '../../src/requests/core/contract.ts'
import { asked, axe, desk, leGoff, phone, picture, walk } from './house.ts'
import { file, orient, other, slotsIn, unitOf } from './colleague.ts'

const { become } = walk()

const fits = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

test('Nadia takes three dated steps of a noise, splits a leak off it, and Madame Le Goff reads the steps alone', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const request = await file(nadia, {
    nature: 'noise.neighbour',
    unit,
    words: 'La musique toute la nuit au 12, et il y a une fuite sous l’évier.',
    requester: { person: leGoff },
  })
  const page = await become('nadia', `/bureau/r/${request}`, { view: desk })
  const steps = page.getByRole('region', { name: 'Démarches' })
  await steps.getByText(/^À faire ensuite.*premier échange/).waitFor()
  for (const step of ['talk', 'reminder', 'conciliator']) {
    await steps.getByRole('button', { name: 'Noter une démarche' }).click()
    await page.getByLabel('Quelle démarche').selectOption(step)
    await page.getByLabel(/Ce qui a été dit ou écrit/).fill('Il dit que c’est la télévision.')
    if (step === 'talk') await axe(page)
    if (step === 'talk') await picture(page, 'neighbour-step-1280')
    await page.getByRole('button', { name: 'Noter', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await steps.getByText(/^À faire ensuite.*mise en demeure/).waitFor()
  await expect.poll(() => steps.getByRole('listitem').count()).toBe(3)
  await axe(page)
  await picture(page, 'neighbour-1280', { dark: true })

  await page.getByRole('button', { name: 'Une réparation à part' }).click()
  await page.getByRole('button', { name: /une fuite sous l’évier/ }).click()
  await page.getByRole('radio', { name: 'Fuite sur un tuyau' }).waitFor()
  await axe(page)
  await page.getByRole('button', { name: 'Déposer à part' }).click()
  await page.getByRole('link', { name: 'Voir la demande mise à part' }).click()
  await page
    .getByRole('heading', { name: /Fuite sur un tuyau/ })
    .first()
    .waitFor()

  const her = await become('le-goff', `/chez-moi/${request}`, { view: phone })
  await her.getByText('conciliateur de justice', { exact: false }).first().waitFor()
  await expect.poll(() => her.getByText(/premier échange/).count()).toBe(1)
  expect(await her.getByRole('main').innerText()).not.toContain('télévision')
  await axe(her)
  await fits(her)
  await picture(her, 'neighbour-tenant-360')
})

test('Inès calls an appointment of the crew off while the caller speaks, and nothing is filed', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const request = await file(nadia, { nature: 'door.inner', unit, requester: { person: leGoff } })
  await nadia.send('request.orient', request, { to: 'inhouse' })
  await nadia.send('request.plan', request, { slot: slotsIn(4)[0] })
  const page = await become('ines', `/bureau?person=${leGoff}`, { view: desk })
  await page.getByRole('textbox', { name: 'Ses mots' }).fill('JE VEUX ANNULER MON RENDEZ-VOUS')
  const visits = page.getByRole('region', { name: 'Rendez-vous à venir dans ce logement' })
  await visits.getByRole('link', { name: 'Porte ou poignée à l’intérieur' }).waitFor()
  await axe(page)
  await picture(page, 'call-visits-1280')
  const one = visits.getByRole('listitem').filter({ hasText: 'Notre équipe' })
  await one.getByRole('button', { name: 'Annuler' }).click()
  await one.getByRole('button', { name: 'Annuler le rendez-vous' }).click()
  await visits.getByText('C’est fait : il n’y a rien d’autre à déposer.').waitFor()
  const { request: now } = await asked<Thread>(page, 'request.thread', { id: request })
  expect(now).toMatchObject({ status: 'oriented', handler: 'inhouse', nextAt: null })
})

test.each([
  { lang: 'fr', says: 'Ce n’est pas encore un congé.', law: /trois mois.*un mois en zone tendue/ },
  { lang: 'en', says: 'This is not yet a notice to leave.', law: /three months.*one month/ },
] as const)(
  'who says that she leaves reads on her page that it is no notice yet: $lang',
  async ({ lang, says, law }) => {
    const nadia = await other('nadia')
    const unit = await unitOf(nadia, leGoff)
    const request = await file(nadia, { nature: 'matter.notice', unit, requester: { person: leGoff } })
    const her = await become('le-goff', `/chez-moi/${request}`, { view: phone, lang })
    await her.getByText(says).waitFor()
    await her.getByText(law).waitFor()
    await axe(her)
    await fits(her)
    await picture(her, `leaving-${lang}-360`)
  },
)

test('Madame Le Goff calls off the visit of the crew on her own page: nobody comes, and her request stays open', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const request = await file(nadia, { nature: 'door.inner', unit, requester: { person: leGoff } })
  await nadia.send('request.orient', request, { to: 'inhouse' })
  await nadia.send('request.plan', request, { slot: slotsIn(4)[0] })
  const her = await become('le-goff', `/chez-moi/${request}`, { view: phone })
  await her.getByRole('button', { name: 'J’ai besoin d’un autre moment' }).waitFor()
  await her.getByRole('button', { name: 'Annuler ce rendez-vous' }).click()
  await her.getByText(/Votre demande reste ouverte\./).waitFor()
  await axe(her)
  await fits(her)
  await picture(her, 'call-off-360')
  await her.getByLabel(/Quand êtes-vous là/).fill('Le jeudi après 17 h.')
  await her.getByRole('button', { name: 'Oui, annuler ce rendez-vous' }).click()
  await her.getByText('C’est annulé. L’agence vous dira un autre moment.').waitFor()
  await her.getByRole('button', { name: 'Annuler ce rendez-vous' }).waitFor({ state: 'detached' })
  const { request: now } = await asked<Thread>(her, 'request.thread', { id: request })
  expect(now).toMatchObject({ status: 'oriented', handler: 'inhouse', nextAt: null })
})

test('she calls off the visit of a firm, takes it back, and asks for another moment', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const request = await file(nadia, { nature: 'plumbing.tap_leak', unit, requester: { person: leGoff } })
  const { order } = await orient(nadia, request)
  await nadia.send('order.accept', request, { order })
  const [free] = await nadia.ask<{ starts: string; ends: string }[]>('order.times', { order })
  await nadia.send('order.fixSlot', request, { order, slot: { starts: free!.starts, ends: free!.ends } })
  const her = await become('le-goff', `/chez-moi/${request}`, { view: phone })
  await her.getByRole('button', { name: 'Annuler ce rendez-vous' }).click()
  await her.getByRole('button', { name: 'Oui, annuler ce rendez-vous' }).click()
  await her.getByText(/^C’est annulé\. Nous le disons à /).waitFor()
  await her.getByRole('button', { name: /^Reprendre le rendez-vous/ }).click()
  await her.getByText(/^Le rendez-vous tient/).waitFor()
  await her.getByRole('button', { name: 'J’ai besoin d’un autre moment' }).click()
  await her.getByRole('button', { name: /^Garder/ }).waitFor()
  const { request: now } = await asked<Thread>(her, 'request.thread', { id: request })
  expect(now.status).toBe('planned')
})

test('an account question by call: the desk reads it, no caretaker does, and the caller’s page promises an answer', async () => {
  const page = await become('ines', `/bureau?person=${leGoff}`, { view: desk })
  await page.getByRole('textbox', { name: 'Ses mots' }).fill('BONJOUR C POUR UN TRUC PAS CLAIR')
  // No ear knows what it is: each desk is at hand all the same.
  await page.getByText(/loyer, attestation, plainte/).click()
  await axe(page)
  await picture(page, 'call-desks-1280')
  await page.getByRole('button', { name: 'Question de loyer' }).click()
  await page.getByRole('button', { name: 'Déposer et prévenir' }).click()
  await page.getByText('Déposée : l’agence répond.', { exact: false }).first().waitFor()

  const nadia = await other('nadia')
  const { rows } = await nadia.ask<{ rows: { id: string; nature: string }[] }>('request.list', {
    nature: 'matter.rent',
  })
  const { id } = rows.find(({ nature }) => nature === 'matter.rent')!
  const karim = await other('karim')
  expect(await karim.ask('request.thread', { id })).toMatchObject({ refused: expect.any(String) })
  const her = await become('le-goff', `/chez-moi/${id}`, { view: phone })
  await her
    .getByText(/vous répond\./)
    .first()
    .waitFor()
})

test('an applicant has no dwelling: oriented while on the phone, noted with a number, answered by the agency', async () => {
  const page = await become('ines', '/bureau?name=Moussa D’Angelo', { view: desk })
  await page.getByRole('textbox', { name: 'Ses mots' }).fill('JE CHERCHE UN LOGEMENT COMMENT ON FAIT')
  const told = page.getByRole('region', { name: 'À lui dire' })
  await told.getByText(/guichet, avec une pièce d’identité/).waitFor()
  await told.getByText(/numéro unique/).waitFor()
  await axe(page)
  await picture(page, 'applicant-call-1280')
  await page.getByLabel(/Téléphone ou courriel/).fill('06 44 33 22 10')
  await page.getByRole('button', { name: 'Noter sans lieu' }).click()
  await page.getByText('C’est noté, avec son numéro, parmi ce que l’agence rappelle.').waitFor()

  const nadia = await become('nadia', '/bureau/a-faire', { view: desk })
  await nadia
    .getByText(/^À placer/)
    .first()
    .click()
  const row = nadia.getByRole('listitem').filter({ hasText: 'JE CHERCHE UN LOGEMENT' })
  await row.getByText(/numéro unique/).waitFor()
  await axe(nadia)
  await picture(nadia, 'applicant-answer-1280')
  await row.getByRole('button', { name: /J’ai répondu/ }).click()
  await nadia.getByText('C’est noté : la personne a sa réponse.').waitFor()
  await row.waitFor({ state: 'detached' })
})
