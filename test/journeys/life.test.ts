import { expect, test } from 'vitest'
import { axe, leGoff, phone, walk } from './house.ts'
import { file, type Other, other, unitOf } from './colleague.ts'
import { daysFromToday } from '../setup/days-from-today.ts'

const { become } = walk()

const filed = async (nadia: Other, words: string, nature = 'plumbing.tap_leak'): Promise<string> =>
  file(nadia, { unit: await unitOf(nadia, leGoff), nature, words, requester: { person: leGoff } })
const inDays = daysFromToday()

test('the agency’s own crew comes on a day that she is told, and repairs for now', async () => {
  const nadia = await other('nadia')
  const request = await filed(nadia, 'Le robinet de la cuisine goutte.')
  await nadia.send('request.orient', request, { to: 'inhouse' })
  const page = await become('nadia', `/bureau/r/${request}`)
  const next = page.getByRole('region', { name: 'La suite' })
  await next.getByRole('button', { name: 'Fixer un passage' }).click()
  const plan = page.getByRole('dialog', { name: 'Fixer un passage' })
  await plan.getByLabel('Quel jour').fill(inDays(4))
  await plan.getByRole('radio', { name: /L’après-midi/ }).check()
  await axe(page)
  await plan.getByRole('button', { name: 'Fixer et prévenir' }).click()
  await next.getByText(/passe .* à 13.h.30/).waitFor()

  const hers = await become(leGoff, `/chez-moi/${request}`, { view: phone })
  await hers
    .getByText(/L’équipe de l’agence passe chez vous/)
    .first()
    .waitFor()
  await axe(hers)

  await next.getByRole('button', { name: 'Dire que c’est fait' }).click()
  const done = page.getByRole('dialog', { name: 'Dire que c’est fait' })
  await done.getByRole('radio', { name: /Pour l’instant/ }).check()
  await done.getByLabel(/La suite est prévue/).fill(inDays(20))
  await done.getByRole('textbox').last().fill('Un joint provisoire tient ; la pièce est commandée.')
  await axe(page)
  await done.getByRole('button', { name: 'Dire que c’est fait' }).click()
  await hers.getByText('C’est réparé pour l’instant').first().waitFor()
  await hers.getByRole('button', { name: /Oui/ }).click()
  await hers
    .getByText(/une suite est prévue à partir du/)
    .first()
    .waitFor()
  await page.getByText(/reprend d’elle-même le/).waitFor()
})

test('a double leads to the request that goes on', async () => {
  const nadia = await other('nadia')
  await filed(nadia, 'Le mitigeur est cassé.', 'plumbing.tap_broken')
  const second = await filed(nadia, 'Le mitigeur ne tient plus.', 'plumbing.tap_broken')
  const page = await become('nadia', `/bureau/r/${second}`)
  await page.getByRole('button', { name: 'Clore', exact: true }).first().click()
  const sheet = page.getByRole('dialog', { name: 'Clore la demande' })
  await sheet.getByRole('radio', { name: /Une autre demande la suit déjà/ }).check()
  await sheet
    .getByRole('group', { name: /doublon/ })
    .getByRole('radio')
    .first()
    .check()
  await axe(page)
  await sheet.getByRole('button', { name: 'Clore et prévenir' }).click()
  await page.getByRole('heading', { name: 'Suivie dans cette demande' }).waitFor()
  const hers = await become(leGoff, `/chez-moi/${second}`, { view: phone })
  await hers.getByRole('link', { name: /Voir la demande/ }).click()
  await hers.getByRole('heading', { level: 1 }).waitFor()
  expect(hers.url()).not.toContain(second)
})

test('head office hands back what it followed, and says that an invoice is paid', async () => {
  const nadia = await other('nadia')
  const request = await filed(nadia, 'La fenêtre neuve ne ferme pas.', 'window.shutter')
  await nadia.send('request.orient', request, { to: 'gpa' })
  const page = await become('helene', `/bureau/r/${request}?questions=true`)
  await page.getByRole('button', { name: 'Rendre à l’agence' }).click()
  const sheet = page.getByRole('dialog', { name: 'Rendre à l’agence' })
  await sheet.getByRole('textbox').fill('La garantie a expiré en mai.')
  await sheet.getByRole('button', { name: 'Rendre à l’agence' }).click()
  await page.getByText('Le siège rend la main à l’agence.').waitFor()
  await page.goto('/bureau/questions')
  await page.getByRole('tab', { name: 'Factures à payer' }).click()
  await page.goto('/bureau/questions?bills=true&q=zzz')
  await page.getByText('Aucune facture pour « zzz ».').waitFor()
  await page.getByRole('button', { name: /^Retirer le filtre.*zzz/ }).click()
  await page.getByRole('table').getByRole('link').first().click()
  await axe(page)
  await page.getByRole('button', { name: 'Dire que la facture est payée' }).first().click()
  await page.getByText('Payée').first().waitFor()
})
