import { expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { deliver, isRead, reportOn, send, untold } from './deliver.ts'
import { axe, phone, picture, walk } from './house.ts'
import { other } from './colleague.ts'

const { become } = walk()
const file = (revision: 1 | 2) => ({
  model: 'Architecte',
  file: `residence-${revision}.ifc`,
  bytes: Buffer.from(residence({ revision, faults: false })),
})

test('Hélène writes where rooms tell their dwelling, then says of a boiler that it was here already', async () => {
  const keeper = await other('caretaker-7')
  const building = await untold(keeper)
  const units = await keeper.ask<Estate['place.units']['output']>('place.units', { building })
  const home = units.find(({ kind }) => kind === 'dwelling')!.id
  const desk = await become('helene', '/bureau')
  const first = await deliver(desk, building, file(1))

  // What a pattern finds is shown before it is used, on a small screen too.
  const small = await become('helene', `/bureau/maquettes/${building}/${first}/logements`, { view: phone })
  await small.getByRole('radio', { name: /comme je l’écris/ }).check()
  await small.getByLabel('Écrit ainsi').fill('[@-###]-#')
  await small.getByText('A-001 (7 pièces)', { exact: false }).waitFor()
  await axe(small)
  await picture(small, 'models-typed-360')
  await small.getByRole('button', { name: 'Reconnaître les logements ainsi' }).click()
  await small.getByText('C’est noté', { exact: false }).waitFor()
  await isRead(first)
  const { model, dwellings } = await reportOn(desk, first)
  expect(dwellings).toMatchObject({ confirmed: true, rule: { rule: 'number', by: '[@-###]-#' } })

  const keys = dwellings.found.map(({ key }) => key)
  const said = keys.map((key) => ({ key, unit: key === 'A-302' ? home : null }))
  const { rule, by } = dwellings.rule!
  await send(desk, 'bim.confirm', building, { model: model.id, rule, by, rooms: {}, dwellings: said })
  await isRead(first)

  // The house has other dwellings than the residence: nothing of it enters before she has said that it is the one.
  await desk.goto(`/bureau/maquettes/${building}/${first}/changements`)
  await desk.getByRole('heading', { name: /^Est-ce bien cet immeuble/ }).waitFor()
  const yes = desk.getByRole('button', { name: /^C’est bien cet immeuble\s: accepter ce qui est sûr/ })
  await yes.waitFor()
  await axe(desk)
  await picture(desk, 'models-unlike-1280', { dark: true })
  await small.goto(`/bureau/maquettes/${building}/${first}/changements`)
  await small.getByRole('heading', { name: /^Est-ce bien cet immeuble/ }).waitFor()
  await axe(small)
  await picture(small, 'models-unlike-360')
  await yes.click()
  await desk.getByText(/changements sont entrés dans le patrimoine/).waitFor()
  const second = await deliver(desk, building, file(2))

  await desk.goto(`/bureau/maquettes/${building}/${second}/changements?groupe=new.asset`)
  const same = desk.getByRole('button', { name: /^C’était déjà là, Chaudière/ })
  await same.waitFor()
  await axe(desk)
  await picture(desk, 'models-same-1280')
  await same.click()
  await desk.getByText('son histoire continue', { exact: false }).waitFor()
  await isRead(second)
  await desk.goto(`/bureau/maquettes/${building}/${second}/changements?groupe=differs.asset`)
  await desk.getByText('numéro de série', { exact: false }).first().waitFor()
})
