import { expect, test } from 'vitest'
import { axe, desk, leGoff, phone, picture, walk } from './house.ts'
import { other, valentin } from './colleague.ts'

const { become } = walk()

test('from an address of before Nadia comes to the one page of a building: who lives where, and from a door to the one page of a dwelling', async () => {
  const { building } = await valentin(await other('nadia'))
  const page = await become('nadia', `/bureau/lieu/${building}`, { view: desk })
  await page.waitForURL(`/bureau/patrimoine/${building}`)
  const second = page.getByRole('list', { name: '2e étage' })
  const door = second.getByRole('listitem').filter({ hasText: 'Porte 13' })
  await door.getByText('Annick Le Goff').waitFor()
  await page.getByRole('heading', { name: 'Plans et équipements' }).waitFor()
  await page.getByRole('heading', { name: 'Qui répare quoi' }).waitFor()
  await axe(page)
  await picture(page, 'place-building-1280', { dark: true })
  // The same for who reads line by line.
  await page.getByRole('button', { name: 'En tableau' }).click()
  await page.getByRole('row', { name: /Porte 13.*2e étage.*Annick Le Goff/ }).waitFor()
  await axe(page)
  await page
    .getByRole('row', { name: /Porte 13.*Annick Le Goff/ })
    .getByRole('link')
    .click()
  await page.getByRole('heading', { level: 1, name: 'Porte 13' }).waitFor()
  await page.getByRole('link', { name: 'Annick Le Goff', exact: true }).waitFor()
  await page.getByRole('heading', { name: 'Ce qui s’y trouve' }).waitFor()
  expect(await page.getByRole('button', { name: 'Enregistrer les pièces' }).count()).toBe(0)
  await axe(page)
  await picture(page, 'place-dwelling-1280')
})

test('on a telephone the dwellings are a list; and a caller who says an address alone is found behind her door', async () => {
  const { building } = await valentin(await other('nadia'))
  const page = await become('ines', `/bureau/patrimoine/${building}`, { view: phone, lang: 'en' })
  await page.getByRole('row', { name: /Door 13.*Annick Le Goff/ }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await axe(page)
  await picture(page, 'place-building-360')

  const call = await become('ines', `/bureau?building=${building}`, { view: desk })
  await call
    .getByRole('listitem')
    .filter({ hasText: /Porte 13.*Annick Le Goff/ })
    .getByRole('link')
    .click()
  await call.waitForURL(/\?unit=/)
  await call.getByRole('heading', { level: 1 }).waitFor()
  await axe(call)
  await call.goto(`/bureau?person=${leGoff}`)
  await call.getByRole('heading', { name: 'Annick Le Goff' }).waitFor()
})
