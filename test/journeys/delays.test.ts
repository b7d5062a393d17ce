import { expect, test } from 'vitest'
import { axe, phone, picture, walk } from './house.ts'

const { become } = walk()
const delays = '/bureau/a-faire/delais'

test('Hélène reads and changes what the landlord promises; the agency reads it, and the sentence follows', async () => {
  const page = await become('helene', '/bureau/a-faire')
  await page.getByRole('link', { name: 'Délais promis' }).click()
  await page.getByRole('heading', { level: 1, name: 'Délais promis' }).waitFor()
  await page
    .getByText('Les demandes en cours gardent le délai qui leur a été promis', { exact: false })
    .waitFor()
  const danger = page.getByRole('textbox', { name: /Danger pour des personnes/ })
  const soon = page.getByRole('textbox', { name: /Très urgent/ })
  await danger.fill('90')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Une heure au plus', { exact: false }).waitFor()
  await axe(page)
  await danger.fill('60')
  await soon.fill('6')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('C’est noté', { exact: false }).first().waitFor()
  await page.getByText(/Dernier changement .*, par Hélène/).waitFor()
  await expect.poll(() => soon.inputValue()).toBe('6')
  await axe(page)
  await picture(page, 'delays-1280')

  const small = await become('nadia', delays, { view: phone })
  await small.getByText(/sous 6.heures/).waitFor()
  expect(await small.getByRole('textbox').count()).toBe(0)
  await axe(small)
  await picture(small, 'delays-360')
  expect(await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

  await soon.fill('4')
  const taken = page.waitForResponse('**/api/commands')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await taken
  await small.reload()
  await small.getByText(/sous 4.heures/).waitFor()

  const form = await become('helene', delays, { view: phone })
  await form.getByRole('button', { name: 'Enregistrer' }).waitFor()
  await axe(form)
  await picture(form, 'delays-form-360')
  expect(await form.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
