import { expect, test } from 'vitest'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import type { DeviceRow, Queries } from '../../src/sensors/core/contract.ts'
import { other, type Other, unitOf } from './colleague.ts'
import { axe, leGoff, phone, picture, walk } from './house.ts'
import { photo } from './photo.ts'
import { doorToken } from './serve.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>
type Plan = Estate['place.plan']['output']

const first = '00763217'
const second = '00990001'

test('Karim, without network, fits a meter in a flat, then another in its place; both are told once, and the house hears it', async () => {
  const luc = await other('luc')
  const unit = await unitOf(luc, leGoff)
  // A flat without a meter.
  for (const { id } of await devicesIn(luc, unit)) await luc.send('device.retire', id, { why: 'taken' })
  const { place } = await luc.ask<Plan>('place.plan', { unit })
  const page = await become('karim', '/terrain', { view: phone })
  await atHome(page)
  await page.goto(`/terrain/plan?b=${place.building.id}&u=${unit}`)
  await page.getByRole('link', { name: 'Poser un capteur' }).waitFor()
  await page.context().setOffline(true)
  await page.reload()

  await page.getByRole('link', { name: 'Poser un capteur' }).click()
  await page.getByRole('heading', { name: 'Poser un capteur' }).waitFor()
  await axe(page)
  await picture(page, 'pairing-scan-360', { dark: true })
  // By keys as large as a glove, for a meter in a cupboard.
  await page.getByText('Gros clavier').click()
  for (const sign of first) await page.getByRole('button', { name: sign, exact: true }).click()
  await page.getByRole('radio', { name: 'Compteur d’eau froide', checked: true }).waitFor()
  await page.getByLabel('Chiffres du nouveau compteur').fill('120,5')
  await axe(page)
  await picture(page, 'pairing-found-360', { dark: true })
  await page.getByRole('button', { name: 'C’est posé ici' }).click()
  const here = page.getByRole('link', { name: /^Compteur d’eau froide/ })
  await here.getByText('Pas encore parti de ce téléphone').waitFor()
  await axe(page)

  // The same number once more stands here already, and says so without network.
  await page.getByRole('link', { name: 'Poser un capteur' }).click()
  await page.getByLabel('Numéro gravé sur le capteur').fill(first)
  await page.getByText('Ce capteur est déjà posé ici.').waitFor()
  await page.getByRole('link', { name: 'Capteurs posés ici' }).click()

  await page.getByRole('link', { name: 'Le remplacer' }).click()
  await page.getByLabel('Numéro gravé sur le capteur').fill(second)
  await page.getByLabel('Derniers chiffres de l’ancien').fill('douze')
  await page.getByText('Écrivez les chiffres comme sur le compteur', { exact: false }).first().waitFor()
  await page.getByLabel('Derniers chiffres de l’ancien').fill('120,7')
  await page.getByLabel('Chiffres du nouveau compteur').fill('0,012')
  await page.getByLabel('Une photo des deux cadrans').setInputFiles(await photo())
  await page.getByRole('img', { name: 'La photo part avec le remplacement' }).waitFor()
  await axe(page)
  await picture(page, 'pairing-exchange-360', { dark: true })
  await page.getByRole('button', { name: 'C’est remplacé' }).click()
  await here.getByText('Pas encore parti de ce téléphone').waitFor()
  expect(await devicesIn(luc, unit)).toEqual([])

  await page.context().setOffline(false)
  await expect
    .poll(async () => (await devicesIn(luc, unit)).map(({ address }) => address))
    .toEqual([{ wmbus: second }])
  const [stands] = await devicesIn(luc, unit)
  expect(stands).toMatchObject({
    kind: 'waterMeter',
    heard: null,
    photos: [expect.stringMatching(/^[0-9a-f]{64}$/)],
  })

  await say(second, 13)
  await expect.poll(async () => (await devicesIn(luc, unit))[0]?.heard).not.toBeNull()
  await page.goto(`/terrain/capteur/${stands!.id}`)
  await page.getByText(/^Entendu/).waitFor()
  await axe(page)
  await picture(page, 'pairing-device-360', { dark: true })
})

const devicesIn = async (who: Other, unit: string): Promise<DeviceRow[]> =>
  (await who.ask<Queries['device.list']['output']>('device.list', { unit })).rows

const say = async (id: string, litres: number): Promise<void> => {
  const body = JSON.stringify({
    _: 'telegram',
    media: 'water',
    id,
    total_m3: litres / 1000,
    timestamp: new Date().toISOString(),
  })
  const headers = { authorization: `Bearer ${doorToken}`, 'content-type': 'application/json' }
  const answer = await fetch(`${process.env['JOURNEYS_HOUSE']}/api/sensors/wmbus`, {
    method: 'POST',
    headers,
    body,
  })
  expect(answer.status).toBe(202)
}

const atHome = async (page: Page): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-drawings-kept').length > 0)
}
