import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Thread } from '../../src/requests/core/contract.ts'
import { axe, desk, leGoff, picture, walk } from './house.ts'
import { photo } from './photo.ts'
import { file, other, valentin } from './colleague.ts'

const { become } = walk()

test('the call centre finds Madame Le Goff, sees where she stands, and files while she talks', async () => {
  const page = await become('ines', '/bureau', { view: desk })
  const search = page.getByRole('combobox', { name: /Nom, téléphone, adresse/ })
  await page.getByRole('heading', { name: 'Vos appels d’aujourd’hui' }).waitFor()
  await axe(page)
  await picture(page, 'call-resting-1280')
  await expect.poll(() => search.evaluate((box) => box === document.activeElement)).toBe(true)

  await page.keyboard.type('anick le gof')
  await page.getByRole('option', { name: /Annick Le Goff/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Annick Le Goff' }).waitFor()
  const hers = page.getByRole('list', { name: 'Ses demandes' })
  await hers
    .getByRole('link', { name: /Robinet qui fuit/ })
    .first()
    .waitFor()

  const words = page.getByRole('textbox', { name: 'Ses mots' })
  await words.fill('Le robinet de la cuisine goutte toujours.')
  await page.getByRole('button', { name: 'C’est celle-ci' }).first().waitFor()
  await words.fill('La fenêtre du séjour ne ferme plus depuis hier. Appeler avant de venir.')
  await page.getByRole('combobox', { name: /^Nature, .*[Ff]enêtre/ }).waitFor()
  await page.getByRole('button', { name: 'Déposer, confier et prévenir' }).waitFor()
  await axe(page)
  await picture(page, 'call-1280', { dark: true })
  await page.getByLabel('Quand peut-on venir ?').fill('Le matin, avant dix heures.')
  await page.getByLabel('Photo', { exact: true }).setInputFiles(await photo())
  await page.getByRole('img', { name: /Photo 1/ }).waitFor()
  await words.focus()
  await page.keyboard.press('Control+Enter')
  await page.getByText(/^Déposée.*\. Annick Le Goff reçoit un courriel\.$/).waitFor()
  // What is said, with the way back, stays for as long as it is pointed at.
  await page.getByRole('button', { name: 'Annuler' }).hover()
  await hers.getByRole('link', { name: /[Ff]enêtre/ }).waitFor()
  await axe(page)
  await picture(page, 'call-filed-1280')

  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByText('C’est annulé : la demande est retirée.').waitFor()
  await hers.getByRole('link', { name: /[Ff]enêtre/ }).waitFor({ state: 'detached' })
})

test('without network the caller is promised nothing; when it is back, she is told what was done', async () => {
  const page = await become('ines', `/bureau?person=${leGoff}`, { view: desk })
  const words = page.getByRole('textbox', { name: 'Ses mots' })
  await words.fill('Le volet roulant de la chambre est coincé en bas, je ne peux plus le relever.')
  await page.getByRole('button', { name: /^Déposer/ }).waitFor()
  await page.context().setOffline(true)
  await words.press('Control+Enter')
  const told = page.getByRole('status').filter({ hasText: 'À lui dire' })
  await told.getByText(/pas encore parti.: le réseau est coupé ici/).waitFor()
  expect(await told.innerText()).not.toMatch(/C’est enregistré|courriel/)
  await page.context().setOffline(false)
  await told.getByText(/le réseau est coupé ici/).waitFor({ state: 'detached' })
  expect(await told.innerText()).toMatch(/courriel/)
  const hers = page.getByRole('list', { name: 'Ses demandes' })
  await hers
    .getByRole('link', { name: /[Vv]olet/ })
    .first()
    .waitFor()
})

test('what she says is a breakdown of the whole building: her request follows the incident', async () => {
  const nadia = await other('nadia')
  const { building } = await valentin(nadia)
  const lift = { nature: 'lift.stopped', building, part: 'lift', words: 'Ascenseur arrêté au premier.' }
  const incident = await file(nadia, { ...lift, outage: true })

  const page = await become('ines', `/bureau?person=${leGoff}`)
  await page
    .getByRole('region', { name: 'Dans l’immeuble' })
    .getByRole('link', { name: /Ascenseur/ })
    .waitFor()
  await page
    .getByRole('textbox', { name: 'Ses mots' })
    .fill('L’ascenseur est en panne depuis ce matin, je monte à pied.')
  await page.getByRole('button', { name: 'Rattacher' }).click()
  await page.getByText(/^Déposée et rattachée à l’incident/).waitFor()

  const neighbour = await become('nadia', `/bureau/r/${incident}`)
  await neighbour.getByText('1 demande rattachée').first().waitFor()
  await axe(neighbour)
  await picture(neighbour, 'outage-1280')
  // What is known of it goes up in the hall, already written.
  await neighbour.getByRole('button', { name: 'Afficher dans l’entrée' }).click()
  await expect.poll(() => neighbour.getByLabel('Le titre', { exact: true }).inputValue()).toMatch(/Ascenseur/)
  await expect
    .poll(() => neighbour.getByLabel('Ce qu’il faut savoir').inputValue())
    .toContain('L’agence le sait')

  // The same breakdown, reported at the counter: it follows what is known without a question.
  const again = await file(nadia, lift)
  const agency = await become('nadia', `/bureau/r/${again}`)
  await agency.getByRole('heading', { name: 'Suit l’incident collectif' }).waitFor()
})

test('somebody whom nobody knows tells of a second matter: what is typed after the first was filed goes into one field', async () => {
  const page = await become('ines', `/bureau?name=${encodeURIComponent('Awa N’Diaye')}`, { view: desk })
  await page.getByLabel('Téléphone ou courriel', { exact: true }).fill('06 11 22 33 45')
  await page.getByRole('combobox', { name: 'Où est-ce ?' }).fill('24 rue edmond valentin')
  await page.getByRole('option').first().click()
  const words = page.getByRole('textbox', { name: 'Ses mots' })
  await words.fill('La lumière du hall ne s’allume plus.')
  await page.getByRole('button', { name: /^Déposer/ }).click()
  await page.getByRole('status').getByText('À lui dire').waitFor()
  await expect.poll(() => words.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.type('Et la porte du local à vélos')
  await expect.poll(() => words.inputValue()).toBe('Et la porte du local à vélos')
})

test('her number has changed: it is set right on the card while she is on the phone', async () => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  const request = await file(nadia, {
    unit: doors[4]!.id,
    nature: 'window.shutter',
    requester: { name: 'Awa Diallo', phone: '07 00 00 00 02' },
  })
  const { requester } = await nadia.ask<Thread>('request.thread', { id: request })
  const page = await become('ines', `/bureau?person=${requester!.id}`)
  await page.getByRole('button', { name: 'Ce n’est plus ce numéro' }).click()
  await page.getByLabel('Téléphone', { exact: true }).fill('07 00 00 00 03')
  await page.getByRole('radio', { name: 'Anglais' }).check()
  await axe(page)
  await picture(page, 'call-reach-1280')
  await page.getByRole('button', { name: 'Garder' }).click()
  await page.getByRole('link', { name: /07.00.00.00.03/ }).waitFor()
  const after = await nadia.ask<Thread>('request.thread', { id: request })
  expect(after.requester).toMatchObject({ lang: 'en', phone: '07 00 00 00 03' })
})

test('in English, the same screen at the width of a phone', async () => {
  const page = await become('ines', `/bureau?person=${leGoff}`, {
    lang: 'en',
    view: { width: 360, height: 740 },
  })
  await page.getByRole('heading', { name: 'Annick Le Goff' }).waitFor()
  await fitsIn(page)
  await axe(page)
  await picture(page, 'call-360-en')
})

/** Nothing wider than the page. */
const fitsIn = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

test('what is typed as soon as the box is there stays, and is looked for', async () => {
  const page = await become('nadia', '/bureau')
  for (let time = 0; time < 10; time++) {
    await page.goto('/bureau')
    await page.getByRole('combobox').first().fill('le goff')
    await page.getByRole('option').first().waitFor()
    expect(await page.getByRole('combobox').first().inputValue()).toBe('le goff')
  }
})
