import { toBuffer } from 'bwip-js/node'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { other, unitOf } from './colleague.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import type { Queries } from '../../src/sensors/core/contract.ts'
import { axe, leGoff, phone, picture, walk } from './house.ts'
import { doorToken } from './serve.ts'

const { become } = walk()

/** A sensor’s code as a telephone takes it: printed so wide (pixels), held so many degrees askew, a little out of focus. */
const taken = async ({ bcid, text, width, tilt }: Code) => {
  const printed = await toBuffer({
    bcid,
    text,
    scale: 4,
    padding: 6,
    backgroundcolor: 'FFFFFF',
    ...barHeight(bcid),
  })
  const label = await sharp(printed).resize({ width }).rotate(tilt, { background: '#fff' }).toBuffer()
  const wall = await sharp({ create: { width: 1280, height: 960, channels: 3, background: '#a9a49a' } })
    .composite([{ input: label, gravity: 'centre' }])
    .png()
    .toBuffer()
  return { name: 'sensor.jpg', mimeType: 'image/jpeg', buffer: await sharp(wall).blur(0.7).jpeg().toBuffer() }
}

type Code = { bcid: string; text: string; width: number; tilt: number }
const barHeight = (bcid: string) => (bcid.startsWith('code') ? { height: 12 } : {})

// TR005 of the LoRa Alliance, as a square and as a Data Matrix; an EUI alone; the serial number of a meter in bars.
const alliance = 'LW:D0:1122334455667788:0004A30B001C0530:AABB1122:SYYWWNNNNNN'
const eui = '0004A30B001C0531'
const serial = 'D21GA102372'
const codes: readonly (Code & { shows: string })[] = [
  { bcid: 'qrcode', text: alliance, width: 400, tilt: 8, shows: '0004 A30B 001C 0530' },
  { bcid: 'qrcode', text: alliance, width: 180, tilt: 25, shows: '0004 A30B 001C 0530' },
  { bcid: 'datamatrix', text: alliance, width: 400, tilt: 0, shows: '0004 A30B 001C 0530' },
  { bcid: 'datamatrix', text: alliance, width: 180, tilt: -12, shows: '0004 A30B 001C 0530' },
  { bcid: 'datamatrix', text: eui, width: 300, tilt: 45, shows: '0004 A30B 001C 0531' },
  { bcid: 'datamatrix', text: eui, width: 120, tilt: 200, shows: '0004 A30B 001C 0531' },
  { bcid: 'code128', text: serial, width: 700, tilt: 3, shows: serial },
  { bcid: 'code128', text: serial, width: 340, tilt: -6, shows: serial },
  { bcid: 'code128', text: eui, width: 700, tilt: 90, shows: '0004 A30B 001C 0531' },
  { bcid: 'code128', text: serial, width: 600, tilt: 22, shows: serial },
  { bcid: 'code39', text: '102372', width: 500, tilt: -90, shows: '102372' },
]

test('Karim reads every code that stands on sensors and meters: squares, Data Matrix and bars, small, askew, on their side', async () => {
  const luc = await other('luc')
  const unit = await unitOf(luc, leGoff)
  const { place } = await luc.ask<Estate['place.plan']['output']>('place.plan', { unit })
  const page = await become('karim', `/terrain/capteur/poser?b=${place.building.id}&u=${unit}`, {
    view: phone,
  })
  const still = page.getByLabel('Choisir une photo')
  for (const { shows, ...code } of codes) {
    await still.setInputFiles(await taken(code))
    const number = page.locator('.device-read')
    await number.or(page.getByText('Aucun code lisible', { exact: false })).waitFor()
    const said = (await page.locator('main').innerText()).replaceAll('\u202f', ' ')
    expect(said, JSON.stringify(code)).toContain(shows)
    await page.getByRole('button', { name: 'Lire un autre code' }).click()
  }
})

test('a picture that shows no code is said to show none, and nothing is invented', async () => {
  const luc = await other('luc')
  const unit = await unitOf(luc, leGoff)
  const { place } = await luc.ask<Estate['place.plan']['output']>('place.plan', { unit })
  const page = await become('karim', `/terrain/capteur/poser?b=${place.building.id}&u=${unit}`, {
    view: phone,
  })
  const grating = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#fff' } })
    .composite(
      Array.from({ length: 30 }, (_, i) => ({
        input: { create: { width: 9 + (i % 3) * 3, height: 300, channels: 3, background: '#111' } },
        left: 20 + i * 20,
        top: 80,
      })),
    )
    .jpeg()
    .toBuffer()
  await page
    .getByLabel('Choisir une photo')
    .setInputFiles({ name: 'radiator.jpg', mimeType: 'image/jpeg', buffer: grating })
  await page.getByText('Aucun code lisible sur cette photo', { exact: false }).waitFor()
  expect(await page.locator('.device-read').count()).toBe(0)
})

test('without network, the last four signs of its number find the sensor that was heard and stands nowhere yet', async () => {
  const luc = await other('luc')
  const unit = await unitOf(luc, leGoff)
  const { place } = await luc.ask<Estate['place.plan']['output']>('place.plan', { unit })
  for (const devEui of ['70b3d57ed0051a7c', '70b3d57ed0059b10', '0004a30b00ff9b10']) await speak(devEui)
  const page = await become('karim', `/terrain/plan?b=${place.building.id}&u=${unit}`, {
    view: phone,
    alone: true,
  })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-drawings-kept').length > 0)
  await page.getByRole('link', { name: 'Poser un capteur' }).click()
  const typed = page.getByLabel('Numéro gravé sur le capteur')
  await typed.fill('9b1o')
  await page.getByRole('button', { name: /^70B3/ }).waitFor()
  await page.context().setOffline(true)
  await page.reload()

  // Two end alike: both are named, and neither is chosen.
  await typed.fill('9b1o')
  await page.getByRole('button', { name: /^70B3/ }).waitFor()
  expect(await page.getByRole('button', { name: 'C’est posé ici' }).count()).toBe(0)
  await axe(page)
  await picture(page, 'pairing-ends-360', { dark: true })

  await typed.fill('1a7c')
  const number = page.locator('.device-read')
  await number.waitFor()
  expect((await number.innerText()).replaceAll('\u202f', ' ')).toContain('70B3 D57E D005 1A7C')
  await axe(page)
  await page.getByRole('button', { name: 'C’est posé ici' }).click()
  await page.getByText('Pas encore parti de ce téléphone').waitFor()

  // The one that was fitted is named by its end as what it is, and is not offered again.
  await page.getByRole('link', { name: 'Poser un capteur' }).click()
  await typed.fill('1a7c')
  await page.getByText('Un capteur déjà posé finit ainsi', { exact: false }).waitFor()
  await page.getByRole('button', { name: /^70B3/ }).click()
  await page.getByText('Ce capteur est déjà posé ici.').waitFor()

  await page.context().setOffline(false)
  const standing = async () =>
    (await luc.ask<Queries['device.list']['output']>('device.list', { unit })).rows.map(
      ({ address }) => address,
    )
  await expect.poll(standing).toContainEqual({ eui: '70b3d57ed0051a7c' })
})

const speak = async (devEui: string): Promise<void> => {
  const body = JSON.stringify({
    deduplicationId: crypto.randomUUID(),
    time: new Date().toISOString(),
    deviceInfo: { devEui, tags: {} },
    fCnt: 12,
    fPort: 2,
    data: 'AQ==',
    object: { temperature: 19.2 },
  })
  const answer = await fetch(`${process.env['JOURNEYS_HOUSE']}/api/sensors/chirpstack`, {
    method: 'POST',
    headers: { authorization: `Bearer ${doorToken}`, 'content-type': 'application/json' },
    body,
  })
  expect(answer.status).toBe(202)
}
