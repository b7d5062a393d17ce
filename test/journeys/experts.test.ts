import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { openBcf } from '../../src/bim/server/bcf/open-bcf.ts'
import { zipOf } from '../../src/kernel/server/zip.ts'
import type { Queries } from '../../src/estate/core/contract.ts'
import { asked, axe, desk, phone, picture, walk } from './house.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>

const buildingOf = async (page: Page): Promise<string> => {
  const { rows } = await asked<Queries['place.buildings']['output']>(page, 'place.buildings', {
    q: '24 rue Edmond Valentin',
  })
  return rows[0]!.id
}

/** What an office of engineers would send back: a word on the first of the topics. */
const answered = (bytes: Buffer): Buffer => {
  const opened = openBcf(bytes)
  if ('code' in opened) throw new Error(opened.code)
  const { guid, status } = opened.topics[0]!
  const comment =
    '<Comment Guid="b333fca8-1a31-4aac-a321-bb33abc84141"><Date>2026-11-24T08:00:00Z</Date><Author>bet@thermique.example</Author><Comment>Vu sur la maquette : la vanne est derrière le placard.</Comment></Comment>'
  const markup = `<Markup><Topic Guid="${guid}" TopicStatus="${status}"><Title>T</Title></Topic>${comment}</Markup>`
  return zipOf([{ name: `${guid}/markup.bcf`, bytes: markup }], '2026-11-24T08:00:00Z')
}

test('Nadia sends the open requests of a building to the engineers, and their answer comes back to its thread', async () => {
  const page = await become('nadia', '/bureau', { view: desk })
  await page.goto(`/bureau/lieu/${await buildingOf(page)}`)
  await page.getByText('Pour les experts').click()
  const leaving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'en BCF 2.1' }).click()
  const file = await leaving
  expect(file.suggestedFilename()).toMatch(/^demandes-24-rue-Edmond-Valentin.*\.bcfzip$/)
  const back = answered(await buffer(await file.createReadStream()))
  const given = page.getByLabel('Rapporter un fichier BCF')
  await given.setInputFiles({
    name: 'note.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  })
  await page.getByText('« note.pdf » n’est pas un fichier BCF', { exact: false }).waitFor()
  await given.setInputFiles({ name: 'retour.bcfzip', mimeType: 'application/zip', buffer: back })
  const said = page.getByRole('status').getByRole('listitem')
  await said.getByText('1 note ajoutée au fil', { exact: false }).waitFor()
  await page.getByText('Pour les experts').scrollIntoViewIfNeeded()
  await axe(page)
  await picture(page, 'experts-1280')
  await said.getByRole('link').first().click()
  await page.getByText('la vanne est derrière le placard', { exact: false }).first().waitFor()
  const one = await page.getByRole('link', { name: 'En BCF, pour les experts' }).getAttribute('href')
  expect(openBcf(await (await page.request.get(one!)).body())).toMatchObject({ topics: { length: 1 } })
})

test('Hélène takes the building as tables and the carnet of a dwelling, also on a telephone', async () => {
  const page = await become('helene', '/bureau', { view: phone })
  const building = await buildingOf(page)
  await page.goto(`/bureau/patrimoine/${building}`)
  await page.getByText('Pour les experts').click()
  await axe(page)
  const tables = page.getByRole('link', { name: 'L’immeuble en tableaux', exact: false })
  expect((await tables.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  const book = await page.request.get((await tables.getAttribute('href'))!)
  expect(book.headers()['content-type']).toContain('spreadsheet')
  const units = await asked<Queries['place.units']['output']>(page, 'place.units', { building })
  await page.goto(`/bureau/patrimoine/${building}/logement/${units.find((u) => u.kind === 'dwelling')!.id}`)
  await page.getByText('Pour les experts').click()
  await axe(page)
  await picture(page, 'experts-360', { dark: true })
  const carnet = page.getByRole('link', { name: 'Carnet d’information du logement', exact: false })
  const pdf = await page.request.get((await carnet.getAttribute('href'))!)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
})

test('Nadia makes a key for her modelling tool: it is shown once, reads her buildings, and is withdrawn by a touch', async () => {
  const page = await become('nadia', '/compte', { view: phone })
  await page.getByRole('heading', { name: 'Clés pour vos outils' }).waitFor()
  await page.getByLabel('Pour quel outil').fill('BIMcollab')
  await page.getByRole('button', { name: 'Faire une clé' }).click()
  const shown = page.getByRole('status').locator('code')
  await shown.waitFor()
  const secret = await shown.innerText()
  await shown.scrollIntoViewIfNeeded()
  await axe(page)
  await picture(page, 'key-360', { dark: true })
  const read = (): Promise<number> =>
    fetch(new URL('/api/bcf/3.0/projects', page.url()), {
      headers: { authorization: `Bearer ${secret}` },
    }).then(({ status }) => status)
  expect(await read()).toBe(200)
  await page.reload()
  await page.getByRole('button', { name: 'Retirer, BIMcollab' }).waitFor()
  expect(await page.getByText(secret).count()).toBe(0)
  await page.getByRole('button', { name: 'Retirer, BIMcollab' }).click()
  await page.getByRole('button', { name: 'Retirer, BIMcollab' }).waitFor({ state: 'hidden' })
  expect(await read()).toBe(401)
})
