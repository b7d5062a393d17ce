import { expect, test } from 'vitest'
import type { Thread } from '../../src/requests/core/contract.ts'
import { axe, desk, leGoff, phone, picture, walk } from './house.ts'
import { file, other, valentin } from './colleague.ts'

const { become } = walk()

test('Nadia goes anywhere by one box: a page, a person, a number as it is printed; Escape gives the focus back', async () => {
  const page = await become('nadia', '/bureau/patrimoine', { view: desk })
  const find = page.getByRole('searchbox').first()
  await find.focus()
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: 'Aller ou faire' })
  await box.waitFor()
  await page.getByRole('option', { name: 'Afficher un avis dans un hall' }).waitFor()
  await axe(page)
  await picture(page, 'go-1280', { dark: true })
  await page.keyboard.press('Escape')
  await box.waitFor({ state: 'detached' })
  await expect.poll(() => find.evaluate((element) => element === document.activeElement)).toBe(true)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('log vac')
  await page.getByRole('option', { name: 'Logements vacants', selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('/bureau/patrimoine/vacants')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('mme le goff annick')
  await page.getByRole('option', { name: /Annick Le Goff/, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`/bureau?person=${leGoff}`)
  await page.getByRole('heading', { name: 'Annick Le Goff' }).waitFor()

  // Where she went stands first the next time.
  await page.keyboard.press('Control+k')
  await page
    .getByRole('group', { name: 'Récemment' })
    .getByRole('option', { name: /Le Goff/ })
    .waitFor()
  await page.keyboard.press('Escape')
})

test('what may be done on the open thread is done from the box, by its number said as on the letter', async () => {
  const nadia = await other('nadia')
  const { building } = await valentin(nadia)
  const id = await file(nadia, {
    nature: 'lift.stopped',
    building,
    part: 'lift',
    words: 'La porte de l’ascenseur frotte.',
  })
  const { request } = await nadia.ask<Thread>('request.thread', { id })
  const page = await become('nadia', '/bureau/a-faire')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.keyboard.press('Control+k')
  // Typed and sent before the house can have answered: the answer is taken when it comes.
  await page.keyboard.type(`N°${request.no}`)
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(`/bureau/r/${id}`))
  await page.getByText('La porte de l’ascenseur frotte.').first().waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('clore')
  await page.getByRole('group', { name: 'Sur cette page' }).getByRole('option', { name: 'Clore' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: /Clore/ }).waitFor()
})

test('on a telephone the box is opened by the finger, and what she opened is gone once she has signed out', async () => {
  const page = await become('nadia', '/bureau/a-faire', { view: phone })
  await page.getByRole('button', { name: 'Aller ou faire (Ctrl + K)' }).tap()
  await page.getByRole('combobox', { name: 'Aller ou faire' }).fill('Courrier')
  await axe(page)
  await picture(page, 'go-360')
  await page.getByRole('option', { name: 'Courrier', exact: true }).tap()
  await page.waitForURL('/bureau/courrier')
  await page.getByRole('button', { name: 'Aller ou faire (Ctrl + K)' }).tap()
  await page
    .getByRole('group', { name: 'Récemment' })
    .getByRole('option', { name: 'Courrier', exact: true })
    .waitFor()
  await page.goto('/compte')
  await page.getByRole('button', { name: 'Me déconnecter' }).tap()
  await page.waitForURL('/')
  expect(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
  ).not.toContain('loge-drafts')
})
