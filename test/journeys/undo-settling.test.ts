import { expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { unpacked } from '../bim/models.ts'
import { acceptSafe, confirm, deliver, isRead, reportOn, send, untold } from './deliver.ts'
import { axe, phone, picture, walk } from './house.ts'
import { other } from './colleague.ts'

const { become } = walk()
const file = (revision: 1 | 2) => ({
  model: 'Architecte',
  file: `residence-${revision}.ifc`,
  bytes: Buffer.from(residence({ revision, faults: false })),
})

test('Hélène finds again what she left out by mistake, and has it proposed again', async () => {
  const keeper = await other('caretaker-14')
  const building = await untold(keeper)
  const units = await keeper.ask<Estate['place.units']['output']>('place.units', { building })
  const desk = await become('helene', '/bureau')
  const first = await deliver(desk, building, file(1))
  await confirm(
    desk,
    building,
    first,
    units.filter(({ kind }) => kind === 'dwelling'),
  )
  await acceptSafe(desk, building, first)
  const second = await deliver(desk, building, file(2))
  const changes = `/bureau/maquettes/${building}/${second}/changements`

  // A whole group by one press, and back by another.
  await desk.goto(changes)
  const kinds = desk.getByRole('list', { name: 'Sortes de changements' })
  const group = kinds.getByRole('button', { name: /^(?!1 |Tout)/ }).first()
  const all = kinds.getByRole('button', { name: /^Tout/, pressed: true })
  await group.click()
  const leave = desk.getByRole('button', { name: /^Laisser de côté\s:/ })
  await leave.click()
  // No list stays empty for a kind that is settled.
  await all.waitFor()
  await desk.getByRole('button', { name: 'Annuler' }).click()
  await desk.getByText(/changements attendent de nouveau une réponse/).waitFor()
  await group.click()
  await leave.click()
  await all.waitFor()

  // Later, from the quiet line.
  await desk.goto(changes)
  const line = desk.getByRole('link', { name: /changements laissés de côté/ })
  await line.waitFor()
  await axe(desk)
  await picture(desk, 'models-left-link-1280')
  const n = Number.parseInt((await line.textContent())!, 10)
  await line.click()
  const again = desk.getByRole('button', { name: /^Proposer à nouveau, / })
  await again.first().waitFor()
  await expect.poll(() => again.count()).toBe(n)
  await axe(desk)
  await picture(desk, 'models-left-1280')
  await again.first().click()
  await desk.getByText('1 changement attend de nouveau une réponse.').waitFor()
  await expect.poll(() => again.count()).toBe(n - 1)
  await expect.poll(() => desk.evaluate(() => document.activeElement?.tagName)).toBe('H2')

  const small = await become('helene', changes.replace('changements', 'dehors'), { view: phone })
  await small
    .getByRole('button', { name: /^Proposer à nouveau/ })
    .first()
    .waitFor()
  await axe(small)
  await picture(small, 'models-left-360')
  expect(await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await small.getByRole('link', { name: 'Revenir aux changements' }).click()
  await small.getByRole('list', { name: 'Sortes de changements' }).waitFor()

  await send(desk, 'bim.reopen', building, { revision: second, changes: 'all' })
  await desk.getByText('Rien n’est laissé de côté').waitFor()
  await axe(desk)
  await picture(desk, 'models-left-none-1280')
})

test('a dwelling that Hélène made of the wrong rooms is undone, and made anew', async () => {
  const building = await untold(await other('caretaker-15'))
  const desk = await become('helene', '/bureau')
  const delivery = { model: 'Architecte', file: 'large.ifc', bytes: unpacked('bimwhale-LargeBuilding.ifc') }
  const revision = await deliver(desk, building, delivery)
  const loose = (await reportOn(desk, revision)).dwellings.loose.length
  const dwellings = `/bureau/maquettes/${building}/${revision}/logements`
  await desk.goto(dwellings)
  const tick = async (name: string, ...rooms: number[]): Promise<void> => {
    for (const at of rooms) await desk.getByRole('checkbox').nth(at).check()
    await desk.getByLabel('Numéro ou nom du logement').fill(name)
    await desk.getByRole('button', { name: /^Faire un logement de/ }).click()
  }
  const confirmed = async (): Promise<void> => {
    await desk.getByText('C’est noté.', { exact: false }).waitFor()
    await isRead(revision)
    await desk.getByRole('button', { name: 'Confirmer ces logements' }).waitFor()
  }
  await tick('T1', 0, 1, 2)
  await tick('T2', 3)
  await desk.getByRole('button', { name: 'Confirmer ces logements' }).click()
  await confirmed()
  const undo = desk.getByRole('button', { name: 'Défaire, T1' })
  await undo.waitFor()
  await desk.getByRole('button', { name: 'Fermer' }).click()
  await undo.scrollIntoViewIfNeeded()
  await axe(desk)
  await picture(desk, 'models-hand-1280')
  const small = await become('helene', dwellings, { view: phone })
  await small.getByRole('button', { name: 'Défaire, T1' }).scrollIntoViewIfNeeded()
  await axe(small)
  await picture(small, 'models-hand-360')
  expect(await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

  // What she chose for the other meanwhile is not lost.
  await desk.getByRole('combobox', { name: 'Logement du patrimoine : T2' }).selectOption({ index: 1 })
  await undo.click()
  await desk.getByText('Ses pièces ne sont plus dans un logement', { exact: false }).waitFor()
  await isRead(revision)
  const after = (await reportOn(desk, revision)).dwellings
  expect(after.found).toMatchObject([{ key: 'T2', rooms: 1, how: 'hand' }])
  expect(after.found[0]!.unit).not.toBeNull()
  expect(after.loose).toHaveLength(loose - 1)
  await undo.waitFor({ state: 'detached' })
  await tick('T1', 0)
  await desk.getByRole('button', { name: 'Confirmer ces logements' }).click()
  await undo.waitFor()
})
