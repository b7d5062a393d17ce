import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { here } from './copy.ts'
import { axe, phone, picture, walk } from './house.ts'
import {
  countAll,
  drawOn,
  heldBy,
  isPacked,
  laidPicture,
  planExit,
  shownHash,
  takeAllAsBefore,
} from './walk-inspection.ts'

const { become, visit } = walk()

test('the picture of before lies over what the camera sees, without network; a photo that does not arrive is waited for, and said', async () => {
  const former = await laidPicture('#c9b8a0')
  const { nadia, tenant, id } = await planExit({ rooms: ['hall', 'living'], photo: former })
  const page = await become('karim', '/terrain/etats-des-lieux', { view: phone, alone: true })
  // The network carries everything but pictures.
  let isCut = true
  await page
    .context()
    .route(/\/api\/files\/[0-9a-f]{64}$/, (route) =>
      isCut && route.request().method() !== 'GET' ? route.abort() : route.continue(),
    )
  await isPacked(page)
  await page.reload()
  await page.locator(`a[href$="${id}"]`).waitFor()
  await page.waitForFunction(
    (name) => performance.getEntriesByType('resource').some((each) => each.name.includes(name)),
    former,
  )
  await page.context().setOffline(true)
  await page.locator(`a[href$="${id}"]`).click()
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.locator('.walk-name').first().click()
  await page.locator('.walk-former img').waitFor()
  await page.locator('.walk-room .walk-sentence').first().click()
  await page.locator('.walk-room').getByRole('button', { name: 'tache', exact: true }).click()
  const flaw = page.locator('.walk-flaw')
  await flaw.getByText('1 m²').first().waitFor()
  await flaw.getByRole('button', { name: 'Photographier comme avant' }).click()
  const sheet = page.getByRole('dialog')
  const [video, ghost] = [sheet.locator('video'), sheet.getByAltText('Photo d’avant')]
  await expect.poll(() => video.evaluate((each: HTMLVideoElement) => each.videoWidth)).toBeGreaterThan(0)
  await expect.poll(() => ghost.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0)
  // One lies over the other, edge on edge.
  await expect
    .poll(async () => JSON.stringify(await ghost.boundingBox()))
    .toBe(JSON.stringify(await video.boundingBox()))
  await axe(page)
  await picture(page, 'inspection-ghost-360', { dark: true })
  await sheet.getByRole('button', { name: 'Revenir' }).click()
  await flaw.getByRole('button', { name: 'Photographier comme avant' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => video.evaluate((each: HTMLVideoElement) => each.videoWidth)).toBeGreaterThan(0)
  await sheet.getByRole('button', { name: 'Prendre la photo' }).click()
  await flaw.getByRole('img', { name: 'Photo 1 sur 1' }).waitFor()
  await page.getByRole('button', { name: 'Pièce vue' }).click()
  await page.getByRole('link', { name: 'Toutes les pièces' }).click()
  await page.locator('.walk-done').first().waitFor()
  await takeAllAsBefore(page)
  await page.getByRole('button', { name: 'Compteurs et clés' }).click()
  await countAll(page)
  await page.getByRole('button', { name: 'Nouvelle adresse' }).click()
  await page.getByRole('button', { name: 'Relire' }).click()
  await page.getByText(/Sol\s: tache 1\sm²/).waitFor()
  await page.getByRole('button', { name: 'Signer' }).click()
  await drawOn(page, 0)
  await drawOn(page, 1)
  await page.getByRole('button', { name: 'Terminer' }).click()
  await page.getByText('Tout est gardé ici et partira avec le réseau.').waitFor()
  const hash = await shownHash(page)

  // A telephone reads the square; the page that is given opens in another browser that has never heard of the house.
  const link = await readSquare(await page.locator('.walk-square').screenshot({ scale: 'device' }))
  expect(link).toBe(`${process.env['JOURNEYS_HOUSE']}/chez-moi/etat-des-lieux/${id}#${hash}`)
  const leaving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Donner sa copie' }).click()
  const copy = await text(await (await leaving).createReadStream())
  const hers = await visit('', { view: phone, alone: true })
  await hers.context().setOffline(true)
  await hers.setContent(copy)
  await hers.getByText(`${tenant} · signé`).waitFor()
  await hers
    .getByText(/tache 1\sm²/)
    .first()
    .waitFor()
  await axe(hers)
  const signed = await hers.locator('pre').evaluate((each) => each.textContent)
  expect(createHash('sha256').update(signed).digest('hex')).toBe(hash)
  expect(await hers.locator('code').textContent()).toBe(hash)
  expect(copy).not.toMatch(/(?:src|href)=/)

  await page.context().setOffline(false)
  await expect.poll(async () => (await heldBy(nadia, id)).row.state).toBe('signed')
  await expect.poll(async () => (await heldBy(nadia, id)).waits?.photos).toBe(1)
  await page.getByText('1 photo est encore à envoyer.').waitFor()
  const desk = await become('nadia', `/bureau/etats-des-lieux/${id}`)
  await desk.getByText(/^Le document attend 1 photo/).waitFor()
  await axe(desk)
  await picture(desk, 'inspection-waits-1280')

  isCut = false
  await page.reload()
  await page.getByText('Tout est parti.').waitFor()
  await expect
    .poll(async () => {
      // What the clock of the house does every five minutes.
      await here().kernel.database.owner.run(sql`select graphile_worker.add_job('inspections.papers')`)
      return (await heldBy(nadia, id)).paper
    })
    .toMatch(/^[0-9a-f]{64}$/)
  await desk.reload()
  await desk.getByRole('link', { name: 'Ouvrir le document' }).waitFor()
})

const readSquare = async (png: Buffer): Promise<string> => {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return decodeQR({ width: info.width, height: info.height, data: new Uint8ClampedArray(data) }) ?? ''
}
