import { expect, test } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { asked, axe, phone, walk } from './house.ts'

const { become } = walk()
const leGoff = idOf('le-goff')

test('a safety alert is put up by its code, said where people go, renewed and taken down', async () => {
  const nadia = await become('nadia', `/bureau?person=${leGoff}`)
  await nadia.getByRole('button', { name: 'Alertes de sécurité' }).click()
  const sheet = nadia.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Poser l’alerte' }).click()
  await sheet.getByText('Choisissez une alerte dans la liste.').waitFor()
  await sheet.getByRole('radio', { name: 'Appeler avant de venir' }).check()
  expect(await sheet.getByRole('textbox').count()).toBe(0)
  await axe(nadia)
  await sheet.getByRole('radio', { name: /Une semaine/ }).check()
  await sheet.getByRole('button', { name: 'Poser l’alerte' }).click()
  await nadia.getByText('L’alerte est posée.').waitFor()
  await nadia.getByRole('listitem').filter({ hasText: 'Appeler avant de venir' }).waitFor()

  const { open } = await asked<Queries['caller.card']['output']>(nadia, 'caller.card', { person: leGoff })
  const karim = await become('karim', `/terrain/r/${open[0]!.id}`, { view: phone })
  await karim.getByText('Appeler avant de venir').waitFor()
  await karim.getByRole('button', { name: 'Alertes de sécurité' }).click()
  await karim
    .getByRole('dialog')
    .getByText(/posée par Nadia Ferrand/)
    .waitFor()
  await axe(karim)

  await nadia.goto('/bureau/alertes')
  const row = nadia.getByRole('row').filter({ hasText: 'Appeler avant de venir' })
  await row.getByText(/encore \d+ jours/).waitFor()
  await axe(nadia)
  await row.getByRole('button', { name: /^Changer/ }).click()
  await nadia.getByRole('radio', { name: /Un mois/ }).check()
  await nadia.getByRole('button', { name: 'Enregistrer' }).click()
  await nadia.getByText('L’alerte est prolongée.').waitFor()
  await row.getByText(/jusqu’au/).waitFor()
  await row.getByRole('button', { name: /^Changer/ }).click()
  await nadia.getByRole('radio', { name: /la retirer/ }).check()
  await axe(nadia)
  await nadia.getByRole('button', { name: 'Enregistrer' }).click()
  await nadia.getByText('L’alerte est retirée.').waitFor()
  await row.waitFor({ state: 'detached' })
})

test('the alerts in English, on a phone, where nothing stands', async () => {
  const nadia = await become('nadia', '/bureau/alertes', { lang: 'en', view: phone })
  await nadia.getByRole('heading', { name: 'Safety alerts' }).waitFor()
  await nadia.getByText('No alert in force.').waitFor()
  await axe(nadia)
})
