import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { axe, desk, leGoff, phone, picture, signIn, walk } from './house.ts'
import { file, orient, other, unitOf, valentin, visitNow, withVisit } from './colleague.ts'
import { photo } from './photo.ts'

const { become, visit } = walk()

test('Karim sees his day, and reports a broken light in three taps with a photo', async () => {
  const page = await become('karim', '/terrain', { view: phone })
  await page.getByRole('heading', { name: /Ma journée/ }).waitFor()
  await page.getByRole('list', { name: 'Ce qui m’attend' }).waitFor()
  await axe(page)
  await picture(page, 'caretaker-day-360', { dark: true })

  await page.getByRole('navigation').getByRole('link', { name: 'Signaler' }).click()
  await page.getByRole('list', { name: 'Parties de l’immeuble' }).waitFor()
  await axe(page)
  await picture(page, 'caretaker-report-360')
  await page.getByRole('link', { name: 'Hall' }).click()
  await page
    .getByRole('link', { name: /Lumière/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Envoyer sans photo' }).waitFor()
  await axe(page)
  await picture(page, 'caretaker-send-360')
  await page.getByLabel('Photographier et envoyer').setInputFiles(await photo('hall.jpg'))
  await page.getByText(/^Signalé\s:\sLumière/).waitFor()
  await page.getByRole('heading', { name: /Ma journée/ }).waitFor()
  // What was done is said above «Signaler», never on it.
  const [said, large] = [
    await page.locator('.toast-inside').boundingBox(),
    await page.locator('.large').boundingBox(),
  ]
  expect(said!.y + said!.height).toBeLessThanOrEqual(large!.y)

  const nadia = await become('nadia', '/bureau/a-faire?tab=agency', { view: desk })
  // The act leaves when the time to take it back is over, or the phone goes back into the pocket.
  await nadia.getByRole('row').filter({ hasText: 'Lumière' }).filter({ hasText: 'Arrivée' }).first().waitFor()
})

test('Karim tells that a firm came and did not do it, with a photo', withVisit, async () => {
  const nadia = await other('nadia')
  const firm = await other('firm:atlantique')
  const unit = await unitOf(nadia, leGoff)
  const request = await file(nadia, { unit, nature: 'toilet.flush_leak', words: 'La chasse coule.' })
  const { order } = await orient(nadia, request)
  await firm.send('order.accept', request, { order })
  await firm.send('order.fixSlot', request, { order, slot: await visitNow() })

  const page = await become('karim', '/terrain', { view: phone })
  const visit = page.getByRole('article').filter({ has: page.locator(`a[href$="${request}"]`) })
  await visit.getByRole('button', { name: 'Pas fait' }).click()
  const sheet = page.getByRole('dialog', { name: 'Plomberie Atlantique : pas fait' })
  await sheet.getByRole('list', { name: 'Ce qui s’est passé' }).waitFor()
  // No keyboard lies over the ready answers.
  expect(await page.locator('textarea:focus').count()).toBe(0)
  await sheet.getByLabel('Photo').setInputFiles(await photo())
  await sheet.getByRole('img', { name: 'Photo 1 sur 1' }).waitFor()
  await sheet.getByLabel('Un mot').fill('Personne n’est passé.')
  await axe(page)
  await picture(page, 'caretaker-not-done-360')
  await sheet.getByRole('button', { name: 'Dire que ce n’est pas fait' }).click()
  await visit.getByText('Vous avez dit : pas fait.').waitFor()

  const office = await become('nadia', `/bureau/r/${request}`)
  await office.getByText('Personne n’est passé.').waitFor()
})

test('Karim puts up a notice and prints it', async () => {
  const page = await become('karim', '/terrain/avis', { view: phone })
  await page.getByRole('link', { name: 'Afficher un avis' }).click()
  await page.getByLabel('Où l’afficher ?').selectOption({ label: '24 rue Edmond Valentin' })
  // Two taps write it; what he then writes himself, the next tap leaves.
  await page.getByRole('radio', { name: 'Ascenseur' }).check()
  await page.getByRole('radio', { name: 'En ce moment' }).check()
  const titled = page.getByLabel('Le titre')
  await expect.poll(() => titled.inputValue()).toMatch(/^Ascenseur arrêté depuis le/)
  await page.getByRole('radio', { name: 'Eau', exact: true }).check()
  await page.getByRole('radio', { name: 'Demain matin' }).check()
  await expect.poll(() => titled.inputValue()).toMatch(/^Eau coupée .* de 8.h à 12.h$/)
  await axe(page)
  await picture(page, 'notice-ready-360')
  await titled.fill('Eau coupée jeudi de 9 h à 12 h')
  await page.getByRole('radio', { name: 'Demain après-midi' }).check()
  expect(await titled.inputValue()).toBe('Eau coupée jeudi de 9 h à 12 h')
  await page.getByLabel('Ce qu’il faut savoir').fill('Plomberie Atlantique change la vanne de la colonne.')
  await axe(page)
  await picture(page, 'notice-360')
  await page.getByRole('button', { name: 'Afficher', exact: true }).click()
  await page.getByRole('link', { name: /Lire et imprimer : Eau coupée/ }).click()
  await page.getByRole('heading', { name: 'Eau coupée jeudi de 9 h à 12 h' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.getByRole('navigation').isVisible()).toBe(false)
  await picture(page, 'notice-print')
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Imprimer' }).waitFor()
})

test('the same phone in English', async () => {
  const page = await become('karim', '/terrain', { view: phone, lang: 'en' })
  await page
    .getByRole('button', { name: 'English' })
    .or(page.getByRole('button', { name: 'Français' }))
    .first()
    .waitFor()
  if (await page.getByRole('button', { name: 'English' }).isVisible())
    await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: /My day/ }).waitFor()
  await axe(page)
  await picture(page, 'caretaker-day-360-en')
})

test('in letters twice as large, the bar lies on nothing that Karim touches', async () => {
  const page = await become('karim', '/terrain', { view: phone })
  const acts = page.locator('.large')
  await acts.getByRole('link', { name: 'Signaler' }).waitFor()
  const left = async (): Promise<number> => {
    const [lowest, bar] = [acts.getByRole('link').last(), page.locator('.bottombar')]
    const [above, below] = [await lowest.boundingBox(), await bar.boundingBox()]
    return below!.y - (above!.y + above!.height)
  }
  expect(await left()).toBeGreaterThanOrEqual(0)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expect.poll(left).toBeGreaterThanOrEqual(0)
  await axe(page)
})

test('on the smallest telephone, in letters twice as large, nothing goes over the edge and the bars leave the screen to what is read', async () => {
  const small = { width: 320, height: 640 }
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const { building } = await valentin(nadia)
  const filed = {
    unit,
    nature: 'plumbing.tap_leak',
    words: 'Le robinet goutte.',
    requester: { person: leGoff },
  }
  const request = await file(nadia, filed)
  const { order } = await orient(nadia, request)
  const look = async (page: Page, path: string): Promise<void> => {
    await page.goto(path)
    await page.locator('main h1').first().waitFor()
    await page.waitForFunction(() => !document.querySelector('main .loading'))
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const over = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await expect.poll(over, { message: path }).toBeLessThanOrEqual(0)
    const stuck = (): Promise<number> =>
      page.evaluate(() =>
        [...document.querySelectorAll('main *, .bottombar')]
          .filter((each) => getComputedStyle(each).position === 'sticky')
          .reduce((sum, each) => sum + each.getBoundingClientRect().height, 0),
      )
    await expect.poll(stuck, { message: path }).toBeLessThan(640 / 4)
  }
  const karim = await become('karim', '/terrain', { view: small })
  for (const path of ['', `/r/${request}`, '/avis', `/plan?b=${building}&u=${unit}`])
    await look(karim, `/terrain${path}`)
  const hers = await become(leGoff, '/chez-moi', { view: small })
  await look(hers, `/chez-moi/${request}`)
  const firm = await visit('', { view: small })
  await look(firm, await signIn(firm, derivedId('firm', 'atlantique')))
  await look(firm, `/o/${order}`)
})
