import { expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { acceptSafe, confirm, deliver, untold } from './deliver.ts'
import { axe, picture, walk } from './house.ts'
import { other } from './colleague.ts'

const { become } = walk()

test('Hélène accepted the model of another building: she reads what putting it back does, and does it', async () => {
  const keeper = await other('caretaker-7')
  const building = await untold(keeper)
  const desk = await become('helene', '/bureau')
  const units = await keeper.ask<Estate['place.units']['output']>('place.units', { building })
  const wrong = {
    model: 'Architecte',
    file: 'autre-immeuble.ifc',
    bytes: Buffer.from(residence({ revision: 1, faults: false })),
  }
  const revision = await deliver(desk, building, wrong)
  await confirm(
    desk,
    building,
    revision,
    units.filter(({ kind }) => kind === 'dwelling'),
  )
  await acceptSafe(desk, building, revision)

  await desk.goto(`/bureau/maquettes/${building}`)
  await desk.getByRole('button', { name: 'Remettre comme avant cette livraison' }).click()
  const sheet = desk.getByRole('dialog')
  await sheet.getByText(/éléments entrés avec elle s’en vont/).waitFor()
  await axe(desk)
  await picture(desk, 'model-put-back-1280')
  await sheet.getByRole('button', { name: 'Remettre comme avant' }).click()
  await desk.getByText('L’immeuble est comme avant cette livraison', { exact: false }).waitFor()
  const plan = await keeper.ask<Estate['place.plan']['output']>('place.plan', { building })
  expect(plan).toMatchObject({ plan: null, rooms: [] })
  // The delivery waits for an answer again; nothing is there to be put back.
  await desk.getByText(/changements attendent/).waitFor()
  expect(await desk.getByRole('button', { name: 'Remettre comme avant cette livraison' }).count()).toBe(0)
})
