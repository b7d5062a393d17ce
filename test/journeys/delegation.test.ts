import { expect, test } from 'vitest'
import { axe, phone, picture, walk } from './house.ts'

const { become } = walk()
const accords = '/bureau/entreprises/accords'

test('Hélène writes up to which price a technician decides alone, and the agency reads it', async () => {
  const page = await become('helene', '/bureau/entreprises')
  await page.getByRole('link', { name: 'Qui accepte quel prix' }).click()
  await page.getByRole('heading', { level: 1, name: 'Qui accepte quel prix' }).waitFor()
  const technician = page.getByRole('textbox', { name: /technique accepte/ })
  const manager = page.getByRole('textbox', { name: /responsable d’agence accepte/ })
  await technician.fill('1.234')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Donnez un montant en euros').waitFor()
  await technician.fill('1 000,50 €')
  await manager.fill('900')
  await page.getByText('Ce montant dépasse celui').waitFor()
  await axe(page)
  await manager.fill('5 000')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('C’est noté', { exact: false }).first().waitFor()
  await page.getByText(/Au-dessus de 5.000/).waitFor()
  await expect.poll(() => technician.inputValue()).toBe('1000,50')
  await axe(page)
  await picture(page, 'delegation-1280')

  const small = await become('sylvie', accords, { view: phone })
  await small.getByText(/jusqu’à 1.000,50.€/).waitFor()
  expect(await small.getByRole('textbox').count()).toBe(0)
  await axe(small)
  await picture(small, 'delegation-360')
  expect(await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

  await technician.fill('')
  await manager.fill('')
  const taken = page.waitForResponse('**/api/commands')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await taken
  await small.reload()
  await small.getByText('quel que soit le montant').first().waitFor()
})
