import { encodeQR } from 'qr'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Queries } from '../../src/estate/core/contract.ts'
import { asked, axe, desk, phone, picture, walk } from './house.ts'
import { other } from './colleague.ts'

const { become, visit } = walk()

type Page = Awaited<ReturnType<typeof visit>>
type Labels = Queries['place.labels']['output']
const host = (): string => new URL(process.env['JOURNEYS_HOUSE']!).host

/** A building of Karim's, as Karim knows it. */
const labelsOf = async (page: Page): Promise<Labels> => {
  const { rows } = await asked<Queries['place.buildings']['output']>(page, 'place.buildings', {})
  return asked<Labels>(page, 'place.labels', { building: rows.find((b) => b.dwellings > 5)!.id })
}

/** A label as a telephone takes it: on a wall, a little askew. */
const taken = async (says: string) => {
  const square = await sharp(Buffer.from(encodeQR(says, 'svg', { border: 2, ecc: 'medium' })))
    .resize(420, 420, { kernel: 'nearest' })
    .rotate(8, { background: '#fff' })
    .toBuffer()
  const buffer = await sharp({ create: { width: 1280, height: 960, channels: 3, background: '#a9a49a' } })
    .composite([{ input: square, left: 380, top: 210 }])
    .jpeg()
    .toBuffer()
  return { name: 'label.jpg', mimeType: 'image/jpeg', buffer }
}

test('Karim reads the label of the hall: what stands there, then what else may be wrong', async () => {
  const page = await become('karim', '/terrain', { view: phone })
  const hall = (await labelsOf(page)).labels.find(({ part }) => part === 'hall')!
  await page.getByRole('link', { name: 'Scanner', exact: true }).click()
  await page.getByRole('heading', { name: 'Scanner' }).waitFor()
  await axe(page)
  await picture(page, 'scan-360', { dark: true })
  const still = page.getByLabel('Choisir une photo')
  await still.setInputFiles(await taken('HTTPS://AUTRE.EXAMPLE.FR/C/KRR4T3'))
  await page.getByText('Cette étiquette est d’un autre bailleur.').waitFor()
  await still.setInputFiles(await taken(`HTTP://${host()}/C/${hall.code}`.toUpperCase()))
  await page.getByRole('list', { name: 'Sans pièce connue' }).waitFor()
  await page.getByRole('link', { name: 'Signaler autre chose ici' }).click()
  await page.getByRole('heading', { name: /Qu’est-ce qui ne va pas/ }).waitFor()
  expect(new URL(page.url()).searchParams.get('part')).toBe('hall')
})

test('the code that Karim mistypes is said in words, with what he can do', async () => {
  const page = await become('karim', '/terrain/signaler?scan=1', { view: phone })
  await page.getByLabel('Les six caractères de l’étiquette').fill('aaa aaa')
  await page.getByRole('button', { name: 'Trouver' }).click()
  await page.getByText('Ce code n’est celui d’aucun de nos lieux.', { exact: false }).waitFor()
  await axe(page)
  await page.getByRole('link', { name: 'Choisir le lieu' }).click()
  await page.getByRole('list', { name: 'Parties de l’immeuble' }).waitFor()
})

test('a stranger who reads the label of a door reports there, and is told nobody’s name', async () => {
  const karim = await other('karim')
  const page = await visit('', { view: phone })
  const { rows } = await karim.ask<Queries['place.buildings']['output']>('place.buildings', {})
  const { labels } = await karim.ask<Labels>('place.labels', {
    building: rows.find((b) => b.dwellings > 5)!.id,
  })
  const door = labels.find(({ of, door: no }) => of === 'dwelling' && no)!
  await page.goto(`/c/${door.code}`)
  await page.getByText(`porte ${door.door}.`, { exact: false }).waitFor()
  await axe(page)
  await picture(page, 'label-report-360')
  await page.goto('/c/AAAAAA')
  await page.getByRole('heading', { name: 'Nous ne connaissons pas ce code' }).waitFor()
  await axe(page)
  await page.getByRole('link', { name: 'Signaler sans le code' }).click()
  await page.getByRole('heading', { name: /danger/ }).waitFor()
})

test('Nadia prints the labels of a building', async () => {
  const page = await become('nadia', '/bureau', { view: desk })
  const { building, labels } = await labelsOf(page)
  await page.goto(`/bureau/lieu/${building.id}`)
  await page.getByRole('link', { name: 'Étiquettes à imprimer' }).click()
  const sheet = page.frameLocator('iframe')
  await sheet.getByRole('article').first().waitFor()
  await expect.poll(() => sheet.getByRole('article').count()).toBe(labels.length)
  await page.getByLabel('Lesquelles').selectOption('dwellings')
  const doors = labels.filter(({ of }) => of === 'dwelling')
  await expect.poll(() => sheet.getByRole('article').count()).toBe(doors.length)
  await axe(page)
  await picture(page, 'labels-1280')
})
