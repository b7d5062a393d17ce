import { expect, test } from 'vitest'
import type { RequestRow, Thread } from '../../src/requests/core/contract.ts'
import { axe, desk, leGoff, phone, picture, walk } from './house.ts'
import { file, orient, type Other, other, unitOf, valentin } from './colleague.ts'

const { become } = walk()

const ofHers = async (nadia: Other, words: string): Promise<string> =>
  file(nadia, {
    unit: await unitOf(nadia, leGoff),
    nature: 'window.shutter',
    words,
    requester: { person: leGoff },
  })

test('Nadia ticks two in the list, reads which goes on, and takes it back', async () => {
  const nadia = await other('nadia')
  const [kept, double] = [
    await ofHers(nadia, 'Le volet est bloqué.'),
    await ofHers(nadia, 'Ma sœur a rappelé.'),
  ]
  const page = await become('nadia', '/bureau/a-faire?tab=all', { view: desk })
  const rows = page.getByRole('table', { name: 'À faire' })
  for (const id of [kept, double])
    await rows
      .getByRole('row')
      .filter({ has: page.locator(`a[href*="${id}"]`) })
      .getByRole('checkbox')
      .check()
  await page.getByRole('button', { name: 'Réunir', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Réunir des demandes' })
  await sheet.getByRole('radio', { name: /Le volet est bloqué/ }).check()
  await sheet.getByText('1 personne sera prévenue').waitFor()
  await axe(page)
  await picture(page, 'merge-1280', { dark: true })
  await sheet.getByRole('button', { name: 'Réunir', exact: true }).click()

  await page.getByRole('heading', { name: 'Réunies ici' }).waitFor()
  expect(page.url()).toContain(kept)
  await page.getByText('Ma sœur a rappelé.').first().waitFor()
  await axe(page)
  const hers = await become(leGoff, `/chez-moi/${double}`, { view: phone })
  await hers.getByRole('link', { name: /Voir la demande/ }).waitFor()

  await page.getByRole('button', { name: 'Séparer' }).click()
  const apart = page.getByRole('dialog', { name: /pas la même chose/ })
  await apart.getByRole('button', { name: 'Séparer' }).click()
  await page.getByRole('heading', { name: 'Réunies ici' }).waitFor({ state: 'detached' })
  await hers.getByRole('link', { name: /Voir la demande/ }).waitFor({ state: 'detached' })
})

test('an order that would end is said before, and ends by a yes', async () => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  const [kept, double] = [
    await file(nadia, { unit: doors[0]!.id, nature: 'plumbing.tap_leak', words: 'Ça goutte au premier.' }),
    await file(nadia, { unit: doors[1]!.id, nature: 'plumbing.tap_leak', words: 'Ça goutte aussi.' }),
  ]
  const { firm } = await orient(nadia, double)
  const page = await become('nadia', `/bureau/r/${kept}`)
  await page.getByLabel('Autres actions').click()
  await page.getByRole('button', { name: 'C’est la même que…' }).click()
  const sheet = page.getByRole('dialog', { name: 'Réunir des demandes' })
  await sheet.getByRole('checkbox', { name: /Ça goutte aussi/ }).check()
  await sheet.getByRole('radio', { name: /Ça goutte au premier/ }).check()
  const yes = sheet.getByRole('checkbox', { name: new RegExp(`annuler.*${firm}`) })
  await yes.waitFor()
  const send = sheet.getByRole('button', { name: 'Réunir', exact: true })
  await sheet.getByText('Dites oui à chaque intervention annulée.').waitFor()
  await yes.check()
  await axe(page)
  await send.click()
  await page.getByRole('heading', { name: 'Réunies ici' }).waitFor()
})

test('Inès hears of a light that a neighbour told of: filed, merged from the call, and taken back', async () => {
  const nadia = await other('nadia')
  const { building, entrance } = await valentin(nadia)
  const hall = { building, entrance, nature: 'light.common', part: 'hall' }
  const kept = await file(nadia, { ...hall, words: 'Le hall est dans le noir.' })
  const doublesOf = async (): Promise<RequestRow[]> =>
    (await nadia.ask<Thread>('request.thread', { id: kept })).doubles ?? []
  const page = await become('ines', `/bureau?person=${leGoff}`, { view: desk })
  await page
    .getByRole('textbox', { name: 'Ses mots' })
    .fill('Il n’y a plus de lumière dans le hall de l’immeuble depuis hier.')
  await page
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href*="${kept}"]`) })
    .getByRole('button', { name: 'C’est celle-ci' })
    .click()
  await page.getByText(/^Déposée, et réunie à celle qui le disait déjà/).waitFor()
  await axe(page)
  expect(await doublesOf()).toMatchObject([{ closure: 'duplicate' }])
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByText('C’est annulé : la demande est retirée.').waitFor()
  expect(await doublesOf()).toEqual([])
})

test('«C’est celle-ci», said as one of two of a home is oriented, makes one of them, and is taken back', async () => {
  const nadia = await other('nadia')
  const [kept, double] = [
    await ofHers(nadia, 'Le store est tombé.'),
    await ofHers(nadia, 'Toujours le store.'),
  ]
  const page = await become('nadia', `/bureau/r/${double}`, { view: desk })
  // Rows of the list beside have the same act, of their own requests.
  await page
    .locator('article.tp')
    .getByRole('button', { name: /^Orienter/ })
    .first()
    .click()
  const sheet = page.getByRole('dialog', { name: 'Orienter la demande' })
  await sheet
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href*="${kept}"]`) })
    .getByRole('button', { name: 'C’est celle-ci' })
    .click()
  await page.waitForURL(new RegExp(kept))
  await page.getByRole('heading', { name: 'Réunies ici' }).waitFor()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByText('Elles sont de nouveau à part.').waitFor()
  await page.waitForURL(new RegExp(double))
})

test('a stain that comes from the leak above is read from both sides', async () => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  const leak = await file(nadia, {
    unit: doors[1]!.id,
    nature: 'plumbing.pipe_leak',
    words: 'Un tuyau fuit.',
  })
  const stain = await file(nadia, {
    unit: doors[0]!.id,
    nature: 'plumbing.ceiling_leak',
    words: 'Le plafond est taché.',
  })
  const page = await become('nadia', `/bureau/r/${stain}`)
  await page.getByLabel('Autres actions').click()
  await page.getByRole('button', { name: 'Relier à une autre…' }).click()
  const sheet = page.getByRole('dialog', { name: 'Relier à une autre demande' })
  await sheet.getByRole('radio', { name: 'Celle-ci vient de l’autre' }).check()
  await sheet.getByRole('radio', { name: /Un tuyau fuit/ }).check()
  await axe(page)
  await sheet.getByRole('button', { name: 'Relier', exact: true }).click()
  const links = page.getByRole('region', { name: 'Demandes reliées' })
  await links.getByRole('heading', { name: 'Vient de' }).waitFor()
  await axe(page)
  await links.getByRole('link').first().click()
  await page.waitForURL(new RegExp(leak))
  await links.getByRole('heading', { name: 'A entraîné' }).waitFor()
})
