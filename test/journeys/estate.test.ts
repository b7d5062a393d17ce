import { brotliDecompressSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Queries } from '../../src/estate/core/contract.ts'
import { asked, axe, desk, phone, picture, walk } from './house.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { other } from './colleague.ts'
import { planPicture } from './plan.ts'
import { fillDisk } from '../setup/fill-disk.ts'

const { become } = walk()
/** A building that Karim keeps and of which nothing is told: 46 flats, the one above the other. */
const sabatier = async () => {
  const nadia = await other('nadia')
  const [found] = await nadia.ask<{ building: string }[]>('place.find', { q: '70 avenue paul sabatier' })
  const { building } = found!
  const doors = await nadia.ask<{ id: string; door: string }[]>('place.doors', { building })
  return { building, unit: (door: string): string => doors.find((d) => d.door === door)!.id }
}

test('Nadia tells the rooms of a flat in a few taps, and copies them to those that are like it', async () => {
  const page = await become('nadia', '/bureau/patrimoine')
  await page.getByRole('searchbox', { name: 'Nom ou adresse de l’immeuble' }).fill('70 avenue paul sabatier')
  await page.getByRole('link', { name: '70 avenue Paul Sabatier' }).waitFor()
  await axe(page)
  await page.getByRole('link', { name: '70 avenue Paul Sabatier' }).click()
  const dwellings = page.getByRole('group').filter({ hasText: 'Pièces et portes' })
  await dwellings.getByText('Pièces et portes, logement par logement').click()
  await dwellings.getByRole('link', { name: /^Porte 14/ }).click()
  await page.getByRole('button', { name: 'Commencer par un T2 habituel' }).click()
  await page.getByRole('button', { name: 'Balcon' }).click()
  await page.getByRole('textbox', { name: 'Surface : Séjour, facultative' }).fill('24,5')
  await axe(page)
  await picture(page, 'estate-rooms-1280')
  await page.getByRole('button', { name: 'Enregistrer les pièces' }).click()
  await page.getByText('7 pièces enregistrées.').waitFor()

  const copy = page.getByRole('region', { name: 'Les mêmes pièces ailleurs' })
  await copy.getByRole('checkbox', { name: /^Porte 8/ }).waitFor()
  await copy.getByRole('button', { name: 'Seulement la même colonne' }).click()
  await axe(page)
  await copy.getByRole('button', { name: 'Copier vers 7 logements' }).click()
  await page.getByText('7 logements décrits de plus.').waitFor()
  await page.getByRole('link', { name: '70 avenue Paul Sabatier' }).click()
  for (const door of ['14', '8', '43'])
    await page
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`Porte ${door} T2.*7\\sespaces`) })
      .waitFor()
  await axe(page)
  await picture(page, 'estate-dwellings-1280', { dark: true })
})

test('on the picture of a plan, rooms and radiators are dropped with the mouse, a boiler with the keyboard', async () => {
  const { building, unit } = await sabatier()
  const dwelling = `/bureau/patrimoine/${building}/logement/${unit('27')}/pieces`
  let page = await become('nadia', dwelling)
  const drop = () => page.getByRole('link', { name: 'Déposer l’image d’un plan' }).click()
  await drop()
  await fillDisk(page)
  await page.reload()
  await page.getByLabel('Choisir l’image').setInputFiles(await planPicture())
  await page.getByText('Cet appareil est plein', { exact: false }).waitFor()
  await page.close()

  page = await become('nadia', dwelling)
  await drop()
  await page.getByLabel('Choisir l’image').setInputFiles(await planPicture())
  const board = page.getByRole('application', { name: /^Le plan/ })
  await board.waitFor()
  const { x, y, width, height } = (await board.boundingBox())!
  const spot = (across: number, down: number): [number, number] => [x + across * width, y + down * height]
  const choose = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await choose('Séjour')
  await page.mouse.move(...spot(0.06, 0.08))
  await page.mouse.down()
  await page.mouse.move(...spot(0.43, 0.47), { steps: 3 })
  await page.mouse.up()
  await choose('Cuisine')
  await page.mouse.click(...spot(0.53, 0.27))
  await choose('Radiateur')
  await page.mouse.click(...spot(0.1, 0.2))
  await choose('Chaudière')
  await board.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Pièce où se trouve : Chaudière' }).selectOption('Cuisine')
  expect(
    await page
      .getByRole('combobox', { name: 'Pièce où se trouve : Radiateur' })
      .evaluate((box: HTMLSelectElement) => box.selectedOptions[0]?.text),
  ).toBe('Séjour')
  await axe(page)
  await picture(page, 'estate-draw-1280')
  await page.getByRole('button', { name: 'Enregistrer le plan' }).click()
  await page.getByText('Le plan est enregistré.').first().waitFor()
  await page.getByRole('row', { name: /Chaudière/ }).waitFor()
  const plan = await asked<Queries['place.plan']['output']>(page, 'place.plan', { unit: unit('27') })
  expect(plan.plan?.origin).toBe('picture')
  expect(plan.assets.map(({ kind }) => kind).toSorted()).toEqual(['boiler', 'radiator'])
})

test('what Karim corrects on the spot is a line with two answers, settled by one key', async () => {
  const { building, unit } = await sabatier()
  const karim = await other('karim')
  const { assets } = await karim.ask<Queries['place.plan']['output']>('place.plan', { unit: unit('27') })
  const boiler = assets.find(({ kind }) => kind === 'boiler')!.id
  await karim.send('asset.correct', building, { asset: boiler, fields: { maker: 'Frisquet' } })

  const page = await become('nadia', `/bureau/patrimoine/${building}`)
  await page.getByRole('link', { name: /^Différences 1/ }).click()
  const line = page.getByRole('group', { name: 'Chaudière, Marque' })
  await line.getByRole('button', { name: /Frisquet.*vu sur place.*Karim Benali/s }).waitFor()
  await axe(page)
  await picture(page, 'estate-differences-1280')
  await page.keyboard.press('1')
  await page.getByText('C’est noté, avec un merci pour Karim Benali.').waitFor()
  await page.getByText('Tout le monde dit la même chose').waitFor()
  await axe(page)
})

test('Luc writes down since when a boiler is there, and it stands at once', async () => {
  const { building, unit } = await sabatier()
  const page = await become('luc', `/bureau/patrimoine/${building}/logement/${unit('27')}`)
  await page.getByRole('button', { name: 'Changer, Chaudière' }).click()
  const sheet = page.getByRole('dialog', { name: 'Chaudière' })
  await sheet.getByLabel('Date de pose').fill('2008-10-02')
  await axe(page)
  await sheet.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('C’est noté, et visible dès maintenant sur place.').waitFor()
  await page.getByRole('row', { name: /Chaudière.*2 octobre 2008/ }).waitFor()
})

test.each([
  { name: 'a telephone', view: phone },
  { name: 'a tablet', view: { width: 768, height: 1024 } },
  { name: 'a desk', view: desk },
])('no word of an inventory is broken at the width of $name', async ({ view }) => {
  const { building, unit } = await sabatier()
  const luc = await other('luc')
  const flat = unit('27')
  const { assets } = await luc.ask<Queries['place.plan']['output']>('place.plan', { unit: flat })
  const boiler = assets.find(({ kind }) => kind === 'boiler')!.id
  const fields = { maker: 'CHAFFOTEAUX', model: 'HYDROMOTRIX' }
  await luc.send('asset.correct', building, { asset: boiler, fields })
  const page = await become('luc', `/bureau/patrimoine/${building}/logement/${flat}`, { view })
  const line = page.getByRole('row', { name: /CHAFFOTEAUX HYDROMOTRIX/ })
  await line.getByRole('button', { name: 'Changer, Chaudière' }).waitFor()
  expect(await brokenIn(line)).toEqual([])
  const box = page.getByRole('region', { name: 'Quoi', exact: true })
  expect(await box.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
  await axe(page)
})

/** The words, as they are written, that stand on more than one line. */
const brokenIn = (row: Locator): Promise<string[]> =>
  row.evaluate((root) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const broken: string[] = []
    while (texts.nextNode())
      for (const { 0: word, index } of texts.currentNode.textContent!.matchAll(/\p{L}+/gu)) {
        const range = document.createRange()
        range.setStart(texts.currentNode, index)
        range.setEnd(texts.currentNode, index + word.length)
        if (new Set([...range.getClientRects()].map(({ y }) => y)).size > 1) broken.push(word)
      }
    return broken
  })

test('one boiler that stands there twice becomes one, and what follows is said before', async () => {
  const { building, unit } = await sabatier()
  const karim = await other('karim')
  const again = newId()
  await karim.send('asset.correct', building, {
    asset: again,
    isNew: true,
    unit: unit('27'),
    fields: { kind: 'boiler', name: 'Chaudière du placard', serial: '102372' },
  })
  const page = await become('luc', `/bureau/patrimoine/${building}/logement/${unit('27')}`)
  await page.getByRole('row', { name: /Chaudière du placard/ }).waitFor()
  await page.getByRole('button', { name: 'Changer, Chaudière', exact: true }).click()
  await page.getByRole('button', { name: 'C’est le même objet que…' }).click()
  const sheet = page.getByRole('dialog', { name: 'Le même objet, connu deux fois' })
  await sheet.getByRole('radio', { name: /Chaudière du placard.*102372/ }).check()
  await sheet.getByText('Vous pourrez les séparer', { exact: false }).waitFor()
  await axe(page)
  await picture(page, 'estate-join-1280')
  await page.setViewportSize(phone)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await axe(page)
  await page.setViewportSize(desk)
  await sheet.getByRole('button', { name: 'N’en faire qu’un' }).click()
  await page.getByText(/il n’y en a plus qu’un, avec les deux histoires/).waitFor()
  await page.getByRole('row', { name: /Chaudière.*102372.*2 octobre 2008/ }).waitFor()
  expect(await page.getByRole('row', { name: /Chaudière du placard/ }).count()).toBe(0)

  // A link that named the one that ended opens the one that stays; and they are parted as they were joined.
  await page.goto(`/bureau/patrimoine/${building}/logement/${unit('27')}?a=${again}`)
  await page.locator('.estate-chosen', { hasText: '102372' }).waitFor()
  await page.getByRole('button', { name: 'Changer, Chaudière', exact: true }).click()
  await page.getByRole('button', { name: 'C’est le même objet que…' }).click()
  await sheet.getByRole('button', { name: /^Les séparer\s: Chaudière du placard/ }).click()
  await page.getByText('ils sont de nouveau deux', { exact: false }).waitFor()
  await page.getByRole('row', { name: /Chaudière du placard/ }).waitFor()
})

test('all boilers in one sentence, and how often each kind fails, at the width of a phone too', async () => {
  const page = await become('helene', '/bureau/patrimoine/equipements?kind=boiler&age=15')
  await page
    .getByRole('table', { name: 'Équipements' })
    .getByRole('link', { name: /Chaudière/ })
    .first()
    .waitFor()
  await page.getByRole('combobox', { name: /^Âge/ }).waitFor()
  await axe(page)
  await picture(page, 'estate-equipment-1280')
  await page
    .getByRole('link', { name: /^\d+ pannes?\s: / })
    .first()
    .click()
  await page
    .getByRole('link', { name: /Chaudière|chaudière|Chauffage|chauffage|eau chaude/ })
    .first()
    .waitFor()
  await axe(page)
  await page.goBack()
  await page.setViewportSize(phone)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await axe(page)
  await page.goto('/bureau/patrimoine/pannes')
  await page.getByRole('heading', { name: 'Patrimoine' }).waitFor()
  await axe(page)
})

const duplex = () => ({
  name: 'Duplex_A.ifc',
  mimeType: 'application/octet-stream',
  buffer: brotliDecompressSync(readFileSync(new URL('../fixtures/bim/Duplex_A.ifc.br', import.meta.url))),
})

test('a model is dropped, its dwellings are said once, all that is safe enters the estate', async () => {
  const helene = await other('helene')
  const { rows } = await helene.ask<Queries['place.buildings']['output']>('place.buildings', {
    q: 'clos de la licune',
  })
  const building = rows[0]!.id
  const page = await become('helene', `/bureau/patrimoine/${building}`)
  await page.getByRole('link', { name: 'Fichiers livrés' }).click()
  await page.getByRole('heading', { name: 'Maquettes' }).waitFor()
  await axe(page)
  // Two at once: which one is taken is said, and why it is no model.
  const dropped = await page.evaluateHandle(() => {
    const files = new DataTransfer()
    for (const name of ['notice.pdf', 'plan.ifc', 'autre.ifc'])
      files.items.add(new File(['%PDF-1.7 '.padEnd(200)], name))
    return files
  })
  await page.locator('.deliver').dispatchEvent('drop', { dataTransfer: dropped })
  await page.getByText(/Une maquette à la fois\s: «\splan\.ifc\s» est prise/).waitFor()
  await page.getByText('Rien n’a changé dans le patrimoine, ni sur les plans.').waitFor()
  await axe(page)

  await page.getByLabel('Choisir le fichier').first().setInputFiles(duplex())
  await page.getByText('4 étages, 2 logements, 21 pièces, 14 portes, 24 fenêtres.').waitFor()
  await page.getByText('Les pièces sont mesurées', { exact: true }).waitFor()
  await axe(page)
  await picture(page, 'models-report-1280')
  await page.getByRole('link', { name: 'Dire quels logements ce sont' }).click()
  for (const [i, dwelling] of ['A', 'B'].entries())
    await page
      .getByRole('combobox', { name: `Logement du patrimoine : ${dwelling}` })
      .selectOption({ index: 1 + i })
  await axe(page)
  await picture(page, 'models-dwellings-1280')
  await page.getByRole('button', { name: 'Confirmer ces logements' }).click()
  await page.getByText('C’est noté. La maquette est relue avec ces logements.').waitFor()
  await page.getByRole('link', { name: /^Changements/ }).click()
  const accept = page.getByRole('button', { name: /^Accepter tout ce qui est sûr/ })
  await accept.waitFor()
  await axe(page)
  await picture(page, 'models-changes-1280')
  await accept.click()
  await page.getByText(/changements sont entrés dans le patrimoine/).waitFor()

  await page.goto(`/bureau/patrimoine/${building}`)
  await page
    .getByRole('row', { name: /Kitchen|Foyer|Living/ })
    .first()
    .waitFor()
  await axe(page)
  await picture(page, 'estate-storeys-1280')
  await page.setViewportSize(phone)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
