import { expect, test } from 'vitest'
import { axe, phone, walk } from './house.ts'
import { other, valentin } from './colleague.ts'
import type { Queries } from '../../src/inspections/core/contract.ts'
import { daysFromToday } from '../setup/days-from-today.ts'

const { become } = walk()
const on = daysFromToday()

test('Nadia plans an inspection on the page of a dwelling, gives it to Karim, and calls it off', async () => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  const unit = doors.at(-2)!.id
  const planned = async () =>
    (await nadia.ask<Queries['inspections.list']['output']>('inspections.list', { unit })).rows[0]!

  const page = await become('nadia', `/bureau/lieu/${unit}`)
  await page.getByRole('button', { name: 'États des lieux' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Prévoir' }).click()
  await sheet.getByText('Choisissez un jour, une heure et une personne.').waitFor()
  await axe(page)
  await sheet.getByLabel('Après travaux').check()
  await sheet.getByLabel('Jour').fill(on(3))
  await sheet.getByLabel('Qui s’en charge').selectOption({ label: 'Nadia Ferrand' })
  await sheet.getByRole('button', { name: 'Prévoir' }).click()
  await page.getByText('L’état des lieux est prévu.').waitFor()
  const { id } = await planned()
  expect(await planned()).toMatchObject({
    kind: 'afterWorks',
    state: 'planned',
    by: { name: 'Nadia Ferrand' },
  })

  const small = await become('nadia', `/bureau/etats-des-lieux/${id}`, { view: phone, lang: 'en' })
  await small.getByText('Change the hour or the person').click()
  await axe(small)
  await small.getByLabel('Who holds it').selectOption({ label: 'Karim Benali' })
  await small.getByRole('button', { name: 'Change', exact: true }).click()
  await small.getByText('It is changed.').waitFor()
  expect((await planned()).by).toMatchObject({ name: 'Karim Benali' })

  const list = await become('nadia', '/bureau/etats-des-lieux')
  await list.getByRole('row').filter({ hasText: 'Après travaux' }).first().waitFor()
  await axe(list)
  await small.getByRole('button', { name: 'Call off the inspection' }).click()
  await small.getByText('The inspection is called off.').waitFor()
  expect((await planned()).state).toBe('calledOff')
})
