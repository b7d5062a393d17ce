import { expect, test } from 'vitest'
import { firmId } from '../../seeds/firms.ts'
import type { Queries } from '../../src/contractors/core/contract.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { send, untold } from './deliver.ts'
import { asked, axe, phone, picture, walk } from './house.ts'
import { other } from './colleague.ts'
import { touchThing } from './touch.ts'
import { daysFromToday } from '../setup/days-from-today.ts'

const { become } = walk()
type Plan = Estate['place.plan']['output']
const inDays = daysFromToday()

test('a contract for one boiler alone: head office says which, and in front of it the caretaker reads who comes and until when', async () => {
  const keeper = await other('caretaker-13')
  const building = await untold(keeper)
  const units = await keeper.ask<Estate['place.units']['output']>('place.units', { building })
  const { id: unit } = units.find(({ kind }) => kind === 'dwelling')!
  const desk = await become('helene', '/bureau')
  const [kitchen, boiler, sink] = [newId(), newId(), newId()]
  await send(desk, 'room.list', building, {
    unit,
    rooms: [
      { id: kitchen, kind: 'kitchen', name: 'Cuisine', surface: 9 },
      { id: newId(), kind: 'living', name: 'Séjour', surface: 20 },
    ],
  })
  for (const [asset, kind, name, at] of [
    [boiler, 'boiler', 'Chaudière', [1, 1]],
    [sink, 'sink', 'Évier', [3, 1]],
  ] as const) {
    const fields = { kind, name, room: kitchen }
    await send(desk, 'asset.correct', building, { asset, isNew: true, unit, fields, at })
  }
  const { place } = await keeper.ask<Plan>('place.plan', { unit })

  await desk.goto(`/bureau/entreprises/${firmId('narbotherm')}/contrat`)
  await desk.getByRole('textbox', { name: 'Nom courant' }).fill('Chaudière à condensation, garantie étendue')
  await desk.getByRole('textbox', { name: 'Référence' }).fill('CH-2026-13')
  await desk.getByRole('checkbox', { name: 'Chauffage' }).check()
  const agency = desk.getByRole('checkbox', { name: place.agency.name })
  await agency.check()
  const only = desk.getByRole('group', { name: 'Seulement certains immeubles' })
  await only.getByRole('combobox', { name: 'Ajouter un immeuble' }).fill(place.building.name)
  await only.getByRole('option').first().click()
  await only.getByText('Tout ce que ces métiers y réparent.').waitFor()
  await only.getByRole('button', { name: /^Seulement certains équipements/ }).click()
  await only.getByLabel('Quel équipement').selectOption('Chaudière')
  await only.getByRole('checkbox', { name: /^Chaudière/ }).check()
  await axe(desk)
  await only.scrollIntoViewIfNeeded()
  await picture(desk, 'contract-only-1280', { dark: true })
  await desk.setViewportSize(phone)
  expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await only.scrollIntoViewIfNeeded()
  await picture(desk, 'contract-only-360')
  await desk.setViewportSize({ width: 1280, height: 800 })
  await desk.getByLabel('Premier jour').fill(inDays(-1))
  await desk.getByLabel('Dernier jour').fill('2031-06-30')
  await desk.getByRole('textbox', { name: /Plafond/ }).fill('400')
  await desk.getByRole('button', { name: 'Ajouter ce contrat' }).click()
  await desk.getByRole('heading', { level: 1, name: /garantie étendue/ }).waitFor()
  await desk
    .getByText(/^Chaudière/)
    .first()
    .waitFor()
  await axe(desk)
  await picture(desk, 'contract-boiler-1280')
  const id = new URL(desk.url()).pathname.split('/').at(-1)!
  expect(await asked<Queries['contract.card']['output']>(desk, 'contract.card', { id })).toMatchObject({
    buildings: [{ id: building }],
    assets: [{ id: boiler }],
  })

  // The office reads the same of that boiler.
  await desk.goto(`/bureau/patrimoine/${building}/logement/${unit}`)
  await desk.getByRole('button', { name: 'Changer, Chaudière' }).click()
  await desk
    .getByRole('dialog')
    .getByText('Contrat : Chaudière à condensation, garantie étendue, Narbotherm, jusqu’au 30 juin 2031.')
    .waitFor()
  await axe(desk)
  await picture(desk, 'contract-office-1280')

  const page = await become('caretaker-13', `/terrain/plan?u=${unit}`, { view: phone })
  const sheet = page.getByRole('dialog')
  await touchThing(page, boiler)
  const said = sheet.getByText(
    'Contrat : Chaudière à condensation, garantie étendue, jusqu’au lundi 30 juin 2031',
  )
  await said.waitFor()
  // The yearly contract of the whole agency does not cover what another is for.
  expect(await sheet.innerText()).not.toContain('Chauffage et eau chaude P2')
  await axe(page)
  await said.scrollIntoViewIfNeeded()
  await picture(page, 'contract-thing-360', { dark: true })
  await sheet.getByRole('button', { name: 'Fermer' }).click()
  await touchThing(page, sink)
  await sheet.getByText(/^Contrat : /).waitFor()
  expect(await sheet.innerText()).not.toContain('garantie étendue')
})
