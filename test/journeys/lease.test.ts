import { expect, test } from 'vitest'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries } from '../../src/people/core/contract.ts'
import { axe, phone, walk } from './house.ts'
import { other, valentin } from './colleague.ts'
import { recordPapers } from '../setup/record-papers.ts'
import { daysFromToday } from '../setup/days-from-today.ts'

const { become } = walk()

test('one household leaves and the next moves in, on the dwelling’s page: known to the call centre at once', async () => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  const unit = doors.at(-1)!.id
  const home = (): Promise<Queries['home.card']['output']> => nadia.ask('home.card', { unit })
  if (!(await home()).leases.length) {
    const occupants = [{ person: newId(), firstName: 'Ana', lastName: 'Costa', phone: '06 11 22 33 55' }]
    await nadia.send('person.moveIn', newId(), {
      unit,
      tenancy: { id: newId(), starts: '2020-01-01' },
      occupants,
    })
  }

  const page = await become('nadia', `/bureau/lieu/${unit}`)
  await page.getByRole('button', { name: 'Qui habite ici' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Départ' }).click()
  await page.getByRole('heading', { name: /^Départ\s: / }).waitFor()
  await axe(page)
  await page.getByRole('button', { name: 'Enregistrer le départ' }).click()
  await page.getByText(/^C’est enregistré.: le bail finit/).waitFor()

  const small = await become('nadia', `/bureau/lieu/${unit}`, { view: phone, lang: 'en' })
  await small.getByRole('button', { name: 'Who lives here' }).click()
  await axe(small)
  await small.getByRole('button', { name: 'A tenant moves in' }).click()
  // What the lease would lack is said before anybody is refused, with the way to where it is recorded.
  await small.getByText(/^\d diagnostics are missing for that day/).waitFor()
  await axe(small)
  await recordPapers(nadia.send, unit, dayOf(new Date().toISOString()))
  await small.reload()
  await small.getByRole('button', { name: 'Who lives here' }).click()
  await small.getByRole('button', { name: 'A tenant moves in' }).click()
  await small.getByRole('button', { name: 'Record the arrival' }).click()
  await small.getByText('Write the name as it is on the lease.').waitFor()
  await small.getByLabel('First name').fill('Awa')
  await small.getByLabel('Last name').fill('Diallo-Fontfroide')
  await small.getByLabel('Phone').fill('06 22 33 44 66')
  await small.getByRole('button', { name: 'Add a person to the lease' }).click()
  await axe(small)
  await small.getByRole('button', { name: 'Remove' }).last().click()
  await small.getByRole('button', { name: 'Record the arrival' }).click()
  await small.getByText('It is recorded: Awa Diallo-Fontfroide lives here.').waitFor()

  const { leases } = await home()
  const last = leases.at(-1)!
  expect(last).toMatchObject({ since: dayOf(new Date().toISOString()), until: null })
  expect(last.people).toMatchObject([{ name: 'Awa Diallo-Fontfroide' }])

  // The tenant's husband joins the same lease, from the same page: no second household, and found by his name.
  await page.goto(`/bureau/lieu/${unit}`)
  await page.getByRole('button', { name: 'Qui habite ici' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ajouter une personne' }).click()
  await page.getByRole('heading', { name: 'Avec Awa Diallo-Fontfroide, sur le même bail' }).waitFor()
  await page.getByRole('button', { name: 'Ajouter au bail' }).click()
  await page.getByText('Écrivez le nom, tel qu’il est sur le bail.').waitFor()
  await page.getByLabel('Prénom').fill('Moussa')
  await page.getByLabel('Nom', { exact: true }).fill('N’Diaye')
  await axe(page)
  await page.getByRole('button', { name: 'Ajouter au bail' }).click()
  await page.getByText(/^C’est enregistré.: Moussa N’Diaye figure aussi sur ce bail\.$/).waitFor()
  expect((await home()).leases.at(-1)).toMatchObject({
    household: last.household,
    people: [{ name: 'Awa Diallo-Fontfroide' }, { name: 'Moussa N’Diaye' }],
  })
  await page.goto('/bureau')
  await page.getByRole('combobox').first().fill('fontfroide')
  await page.getByRole('option', { name: /Awa Diallo-Fontfroide/ }).waitFor()
})

test('a dwelling whose lease ended yesterday is in the list of empty ones: by its storey and door, from today, not «\u00a00\u00a0jour\u00a0»', async () => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  const unit = doors.at(-2)!.id
  const { leases } = await nadia.ask<Queries['home.card']['output']>('home.card', { unit })
  const ends = daysFromToday()(-1)
  await nadia.send('person.moveOut', leases[0]!.household, { ends })
  const page = await become('nadia', '/bureau/patrimoine/vacants', { view: phone })
  const row = page.getByRole('row').filter({ hasText: 'dès aujourd’hui' })
  await row
    .getByRole('link', { name: /^(Étage|Rez-de-chaussée)/ })
    .first()
    .waitFor()
  await axe(page)
})
