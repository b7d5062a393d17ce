import { expect, test } from 'vitest'
import type { Queries as Bim } from '../../src/bim/core/contract.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { send, untold } from './deliver.ts'
import { asked, axe, phone, picture, walk } from './house.ts'
import { other } from './colleague.ts'
import { touchThing } from './touch.ts'
import { daysFromToday } from '../setup/days-from-today.ts'

const { become } = walk()
type Plan = Estate['place.plan']['output']
/** The works were received so long ago that the builder’s year ends in ten days. */
const receivedOn = (): string => {
  const last = daysFromToday()(10)
  return `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`.replace('-02-29', '-02-28')
}

test('Hélène says when works were received; what the caretaker touches there is a defect of the builder’s year, and it is counted down', async () => {
  const keeper = await other('caretaker-10')
  const building = await untold(keeper)
  const units = await keeper.ask<Estate['place.units']['output']>('place.units', { building })
  const { id: unit } = units.find(({ kind }) => kind === 'dwelling')!
  const desk = await become('helene', `/bureau/patrimoine/${building}`)
  await furnished(desk, building, unit)

  await desk.getByRole('button', { name: 'Dire la date de réception des travaux' }).click()
  const say = desk.getByRole('dialog', { name: 'Réception des travaux' })
  await say.getByLabel('Reçus le').fill(receivedOn())
  await axe(desk)
  await picture(desk, 'received-say-1280', { dark: true })
  await say.getByRole('button', { name: 'Enregistrer' }).click()
  await desk.getByText(/^Travaux reçus le/).waitFor()
  await picture(desk, 'received-building-1280')

  // The caretaker finds the tap that drips: the builder owes it.
  const page = await become('caretaker-10', `/terrain/plan?u=${unit}`, { view: phone })
  const plan = await keeper.ask<Plan>('place.plan', { unit })
  await touchThing(page, plan.assets[0]!.id)
  const sheet = page.getByRole('dialog')
  await sheet.getByText('Garantie de parfait achèvement.').waitFor()
  await sheet.getByText(/^Le constructeur garantit tout jusqu’au/).waitFor()
  await axe(page)
  await picture(page, 'received-thing-360', { dark: true })
  await sheet.getByRole('button', { name: 'Envoyer sans photo' }).click()
  await page.getByText(/^Signalé\s:/).waitFor()
  const open = async (): Promise<number | undefined> =>
    (await asked<Bim['bim.models']['output']>(desk, 'bim.models', { building })).received?.openRequests
  await expect.poll(open).toBe(1)

  // Where models are delivered the year and what is open of it are said; one touch opens what is open.
  await desk.goto(`/bureau/maquettes/${building}`)
  await desk.getByText(/tout est garanti par le constructeur jusqu’au/).waitFor()
  await axe(desk)
  await picture(desk, 'received-models-1280')
  await desk.getByRole('link', { name: '1 réserve ouverte.' }).click()
  await desk
    .getByRole('link', { name: /Robinet|Évier|évier/ })
    .first()
    .waitFor()
  await axe(desk)
  await picture(desk, 'received-list-1280')

  // Ten days before the end head office is told, and the number opens the list.
  await desk.goto('/bureau/chiffres')
  const told = desk.getByRole('link', {
    name: /réserves? ouvertes?, dont l’année de garantie finit sous 60 jours/,
  })
  await told.click()
  await desk.waitForURL(/reserves=soon/)
  await axe(desk)
})

const furnished = async (desk: Parameters<typeof send>[0], building: string, unit: string): Promise<void> => {
  const kitchen = newId()
  await send(desk, 'room.list', building, {
    unit,
    rooms: [
      { id: kitchen, kind: 'kitchen', name: 'Cuisine', surface: 8 },
      { id: newId(), kind: 'living', name: 'Séjour', surface: 19 },
    ],
  })
  const fields = { kind: 'sink', name: 'Évier', room: kitchen }
  await send(desk, 'asset.correct', building, { asset: newId(), isNew: true, unit, fields, at: [1, 1] })
}
