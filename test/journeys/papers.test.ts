import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { docxThatSays, pdfThatSays } from '../setup/papers.ts'
import { file, other, unitOf } from './colleague.ts'
import { axe, leGoff, phone, walk } from './house.ts'

const { become } = walk()

const filed = async (): Promise<string> => {
  const nadia = await other('nadia')
  return file(nadia, {
    unit: await unitOf(nadia, leGoff),
    nature: 'plumbing.tap_leak',
    words: 'Le robinet goutte.',
    requester: { person: leGoff },
  })
}
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Joindre un document').setInputFiles({ name, mimeType: 'application/pdf', buffer })

test('what cannot go along is said plainly, and her words stay', async () => {
  const page = await become(leGoff, `/chez-moi/${await filed()}`, { view: phone })
  const words = page.getByRole('textbox')
  await words.fill('Voici l’attestation.')
  const refused: [string, Buffer, RegExp][] = [
    ['attestation.pdf', Buffer.alloc(30 * 1024 * 1024, 32), /10.Mo au plus par document/],
    ['attestation.pdf', docxThatSays('Attestation'), /n’est pas ce que dit son nom/],
    ['attestation.pdf', Buffer.alloc(0), /est vide/],
    ['page.pdf', Buffer.from('<html><script>alert(1)</script>'), /seuls le sont les PDF/],
  ]
  for (const [name, bytes, said] of refused) {
    await choose(page, name, bytes)
    await page.getByRole('status').filter({ hasText: said }).waitFor()
    await expect.poll(() => words.inputValue()).toBe('Voici l’attestation.')
  }
  await choose(page, 'attestation.pdf', pdfThatSays('Attestation de Madame Le Goff'))
  await page.getByRole('list', { name: 'Documents joints' }).getByText('attestation.pdf').waitFor()
  await axe(page)
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByRole('button', { name: 'Télécharger attestation.pdf' }).waitFor()
})

test('what the agency says to her alone says so beside it, with the paper, and nobody asks who reads it', async () => {
  const request = await filed()
  const page = await become('nadia', `/bureau/r/${request}`)
  await page.getByRole('radio', { name: 'Au locataire seulement' }).check()
  await page.getByRole('textbox', { name: 'Votre message' }).fill('Votre quittance, pour vous.')
  await choose(page, 'quittance.pdf', pdfThatSays('Quittance de novembre'))
  await page.getByRole('list', { name: 'Documents joints' }).getByText('quittance.pdf').waitFor()
  await page.getByRole('button', { name: 'Envoyer' }).click()
  const hers = await become(leGoff, `/chez-moi/${request}`, { view: phone })
  await hers.getByText('Votre quittance, pour vous.').waitFor()
  await hers.getByText('Pour vous seulement').waitFor()
  await hers.getByRole('button', { name: 'Télécharger quittance.pdf' }).waitFor()
  await axe(hers)
})

test('Karim reads in the cellar which papers there are and what they weigh; they open once there is a network', async () => {
  const request = await filed()
  const hers = await become(leGoff, `/chez-moi/${request}`, { view: phone })
  await hers.getByRole('textbox').fill('Le devis.')
  await choose(hers, 'devis.pdf', pdfThatSays('Devis'))
  await hers.getByRole('list', { name: 'Documents joints' }).getByText('devis.pdf').waitFor()
  await hers.getByRole('button', { name: 'Envoyer' }).click()
  await hers.getByRole('button', { name: 'Télécharger devis.pdf' }).waitFor()

  const karim = await become('karim', `/terrain/r/${request}`, { view: phone, alone: true })
  const paper = karim.getByRole('button', { name: 'Télécharger devis.pdf' })
  await paper.waitFor()
  await karim.getByText(/PDF, .*ko/).waitFor()
  await karim.context().setOffline(true)
  await paper.click()
  await karim.getByText(/Réessayez quand le réseau est revenu/).waitFor()
  await karim.context().setOffline(false)
  const download = karim.waitForEvent('download')
  await paper.click()
  expect((await download).suggestedFilename()).toBe('devis.pdf')
})
