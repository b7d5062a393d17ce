import { expect, test } from 'vitest'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { send, untold } from './deliver.ts'
import { axe, phone, picture, walk } from './house.ts'
import { other } from './colleague.ts'
import { photo } from './photo.ts'
import { touchRoom } from './touch.ts'

const { become } = walk()
type Plan = Estate['place.plan']['output']

test('«Ce n’est pas ça», of a room: the caretaker says that the bedroom is a kitchen, with a photo; the agency agrees, and thanks come back', async () => {
  const keeper = await other('caretaker-12')
  const building = await untold(keeper)
  const units = await keeper.ask<Estate['place.units']['output']>('place.units', { building })
  const { id: unit } = units.find(({ kind }) => kind === 'dwelling')!
  const desk = await become('helene', `/bureau/patrimoine/${building}`)
  const room = newId()
  await send(desk, 'room.list', building, {
    unit,
    rooms: [
      { id: newId(), kind: 'living', name: 'Séjour', surface: 21 },
      { id: room, kind: 'bedroom', name: 'Chambre', surface: 11 },
      { id: newId(), kind: 'bathroom', name: 'Salle d’eau', surface: 5 },
    ],
  })
  const page = await become('caretaker-12', `/terrain/plan?u=${unit}`, { view: phone })
  await page.getByRole('img', { name: /^Plan/ }).waitFor()
  await touchRoom(page, [room])
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('heading', { name: /^Chambre/ }).waitFor()
  await sheet.getByRole('button', { name: 'Ce n’est pas ça' }).click()
  // Called by what it was said to be, it is called by what it is.
  await sheet.getByLabel('Ce que c’est').selectOption('kitchen')
  await expect.poll(() => sheet.getByLabel('Nom de la pièce').inputValue()).toBe('Cuisine')
  await sheet.getByLabel('Nom de la pièce').fill('Cuisine ouverte')
  await sheet.getByLabel('Une photo').setInputFiles(await photo('cuisine.jpg', '#c9d6cf'))
  await sheet.getByRole('img', { name: /La photo part/ }).waitFor()
  await axe(page)
  await picture(page, 'room-wrong-360', { dark: true })
  await sheet.getByRole('button', { name: 'Corriger' }).click()
  await page.getByText(/^C’est corrigé ici/).waitFor()
  const list = page.getByRole('region', { name: 'Pièces et équipements' })
  await list.getByRole('button', { name: /^Cuisine ouverte/ }).waitFor()
  await axe(page)
  await picture(page, 'room-plan-360')
  const named = async (): Promise<unknown> =>
    (await keeper.ask<Plan>('place.plan', { unit })).rooms.find(({ id }) => id === room)
  await expect.poll(named).toMatchObject({ kind: 'kitchen', name: 'Cuisine ouverte' })

  await desk.goto(`/bureau/patrimoine/${building}`)
  await desk.getByRole('link', { name: /^Différences/ }).click()
  const lines = desk.getByRole('group', { name: /^(?:Cuisine ouverte|Chambre)/ })
  await lines.first().waitFor()
  await axe(desk)
  await picture(desk, 'room-differences-1280')
  const n = await lines.count()
  for (let i = 0; i < n; i++) {
    await lines
      .first()
      .getByRole('button', { name: /vu sur place/ })
      .click()
    await expect.poll(() => lines.count()).toBe(n - 1 - i)
  }
  await desk.getByText('Tout le monde dit la même chose').waitFor()
  await page.goto('/terrain')
  const thanks = page.getByText(/^Merci\s: votre correction a été gardée \(Cuisine ouverte/)
  const ways = page.getByRole('navigation')
  const openedAgain = async (): Promise<boolean> => {
    await ways.getByRole('link', { name: 'Immeubles' }).click()
    await page.getByRole('heading', { name: 'Mes immeubles' }).waitFor()
    await ways.getByRole('link', { name: 'Ma journée' }).click()
    await page.getByRole('heading', { name: /Ma journée/ }).waitFor()
    return thanks.isVisible()
  }
  await expect.poll(openedAgain).toBe(true)
  await axe(page)
  await picture(page, 'room-thanks-360')
})
