import { toBuffer } from 'bwip-js/node'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { other, unitOf } from './colleague.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { leGoff, phone, walk } from './house.ts'

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
  const buffer = await sharp({ create: { width: 1280, height: 960, channels: 3, background: '#a9a49a' } })
    .composite([{ input: label, gravity: 'centre' }])
    .blur(0.7)
    .jpeg()
    .toBuffer()
  return { name: 'sensor.jpg', mimeType: 'image/jpeg', buffer }
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
    expect(said, JSON.stringify(code)).toContain(`n° ${shows}`)
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
