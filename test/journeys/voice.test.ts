import { expect, test } from 'vitest'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { axe, leGoff, phone, picture, signIn, walk } from './house.ts'
import { file, orient, other, unitOf, visitNow, withVisit } from './colleague.ts'

const { become, visit } = walk()

test('Karim speaks into the thread without network, and Madame Le Goff listens to it later', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const asked = { unit, nature: 'lock.stiff', words: 'La clé accroche.', requester: { person: leGoff } }
  const request = await file(nadia, asked)

  const page = await become('karim', `/terrain/r/${request}`, { view: phone })
  await page.getByRole('button', { name: 'Je m’en occupe' }).click()
  await page.getByText(/^C’est à vous/).waitFor()
  await page.getByRole('button', { name: 'Écrire' }).click()
  const sheet = page.getByRole('dialog', { name: 'Écrire dans le fil' })
  const speak = sheet.getByRole('button', { name: 'Enregistrer un message vocal' })
  await speak.waitFor()
  await page.context().setOffline(true)
  await speak.click()
  await sheet.getByRole('button', { name: /^Terminer\s*0:(?!00)\d\d/ }).click()
  await sheet.getByText(/^Message vocal, \d+\ss$/).waitFor()
  await axe(page)
  await picture(page, 'caretaker-voice-360', { dark: true })
  await sheet.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: /^Écouter le message vocal/ }).waitFor()
  // The voice note is named before it has come; then the house knows how long it is, and says so to whoever asks anew.
  const lengths = async (): Promise<(number | null)[]> =>
    (await nadia.ask<Thread>('request.thread', { id: request })).entries.flatMap(({ sounds }) =>
      sounds.map(({ seconds }) => seconds),
    )
  await expect.poll(lengths).toEqual([expect.any(Number)])

  const hers = await become(leGoff, `/chez-moi/${request}`, { view: phone })
  await hers.getByRole('button', { name: /^Écouter le message vocal, \d+ s$/ }).click()
  const player = hers.locator('audio')
  await player.waitFor()
  await axe(hers)
  await expect.poll(() => player.evaluate((a: HTMLAudioElement) => a.readyState)).toBeGreaterThan(1)
})

test(
  'the plumber says aloud what he did, and the agency and Madame Le Goff listen to it',
  withVisit,
  async () => {
    const nadia = await other('nadia')
    const unit = await unitOf(nadia, leGoff)
    const asked = {
      unit,
      nature: 'toilet.flush_leak',
      words: 'La chasse coule.',
      requester: { person: leGoff },
    }
    const request = await file(nadia, asked)
    const { order } = await orient(nadia, request)
    const firm = await other('firm:atlantique')
    await firm.send('order.accept', request, { order })
    await firm.send('order.fixSlot', request, { order, slot: await visitNow() })

    const page = await visit('', { view: phone })
    const home = await signIn(page, derivedId('firm', 'atlantique'))
    // The key of the firm's link stays with the tab once it was read.
    await page.goto(home)
    await page.waitForURL(/\/o$/)
    await page.goto(`/o/${order}?dire=done`)
    await page.getByRole('button', { name: 'Enregistrer un message vocal' }).click()
    await page.getByRole('button', { name: /^Terminer\s*0:(?!00)\d\d/ }).click()
    await page.getByText(/^Message vocal, \d+\ss$/).waitFor()
    await page.getByText('Écouté par l’agence et par le locataire.').waitFor()
    await axe(page)
    await picture(page, 'contractor-voice-360')
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'C’est envoyé.' }).waitFor()

    for (const [who, path] of [
      ['nadia', `/bureau/r/${request}`],
      [leGoff, `/chez-moi/${request}`],
    ] as const)
      await (await become(who, path))
        .getByRole('button', { name: /^Écouter le message vocal/ })
        .first()
        .waitFor()
  },
)

test('Karim writes a notice without network, prints it, and it leaves by itself', async () => {
  const page = await become('karim', '/terrain/avis', { view: phone })
  await page.getByRole('link', { name: 'Afficher un avis' }).click()
  await page.getByLabel('Où l’afficher ?').selectOption({ label: '24 rue Edmond Valentin' })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.context().setOffline(true)
  await page.getByLabel('Le titre').fill('Ascenseur arrêté vendredi matin')
  await page.getByLabel('Ce qu’il faut savoir').fill('La porte du rez-de-chaussée est réglée.')
  await page.getByRole('button', { name: 'Afficher', exact: true }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'Ascenseur arrêté vendredi matin' })
  await row.getByText(/^Pas encore parti/).waitFor()
  await axe(page)
  await row.getByRole('link', { name: /^Lire et imprimer/ }).click()
  await page.getByRole('heading', { name: 'Ascenseur arrêté vendredi matin' }).waitFor()
  await page.getByRole('button', { name: 'Imprimer' }).waitFor()
  await page.context().setOffline(false)
  await page.getByText(/Pas encore parti/).waitFor({ state: 'hidden' })
  await page.getByRole('heading', { name: 'Ascenseur arrêté vendredi matin' }).waitFor()
})
