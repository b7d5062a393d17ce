import { expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { learnNightly } from '../../src/sensors/server/wear/learn-nightly.ts'
import { here } from './copy.ts'
import { axe, desk, phone, picture, walk } from './house.ts'

const { become } = walk()

/** Ninety repairs of boilers, each on one that stands: what a year and a half of an agency leaves. */
const breakBoilers = async (): Promise<void> => {
  const { kernel } = here()
  const { owner } = kernel.database
  await owner.run(
    sql`update estate.asset set known_on = '2019-01-01' where kind = 'boiler' and installed_on is not null`,
  )
  await owner.run(sql`
    with boiler as (
      select a.id, a.building, a.unit, row_number() over (order by a.id) as n, count(*) over () as all
      from estate.asset a where a.kind = 'boiler' and a.installed_on is not null and a.agency = 'centre'),
    mended as (
      select r.id, row_number() over (order by r.filed_at, r.id) as n from requests.request r
      where r.closed_at is not null and r.asset is null and r.agency = 'centre' limit 90)
    update requests.request r set asset = b.id, building = b.building, unit = b.unit, closure = 'done'
    from mended m join boiler b on b.n = 1 + (m.n * m.n * 7) % b.all where r.id = m.id`)
  await learnNightly(kernel.database, kernel.offers, new Date().toISOString())
}

test('what will break is read by a technician, line by line down to the thing; head office says what a new one costs', async () => {
  await here().kernel.database.owner.run(sql`delete from sensors.wear`)
  const luc = await become('luc', '/bureau/a-prevoir', { view: desk })
  await luc.getByText('Pas encore assez de pannes pour prévoir').waitFor()
  await breakBoilers()
  await luc.goto('/bureau/patrimoine/pannes')
  await luc.getByRole('link', { name: 'Ce qui va tomber en panne' }).click()
  await luc.getByText(/devraient tomber en panne au moins une fois dans les 24 mois/).waitFor()
  const line = luc.getByRole('link', { name: /^Chaudières/ }).first()
  const name = (await line.textContent())!
  await line.click()
  await luc.getByRole('heading', { name: `Lesquels · ${name}` }).waitFor()
  await luc.getByRole('link', { name: 'Chaudière', exact: true }).first().waitFor()
  await luc.getByRole('combobox', { name: /^Horizon/ }).click()
  await luc.getByRole('option', { name: 'dans les 12 mois' }).click()
  await luc.getByText(/au moins une fois dans les 12 mois/).waitFor()
  expect(await luc.getByRole('button', { name: 'Donner ce prix' }).count()).toBe(0)
  await axe(luc)
  await picture(luc, 'wear')

  const helene = await become('helene', '/bureau/a-prevoir', { view: phone })
  await helene.getByLabel('Prix d’un, posé, hors taxes').fill('beaucoup')
  await helene.getByRole('button', { name: 'Donner ce prix' }).click()
  await helene.getByText('Un montant en euros').waitFor()
  await helene.getByLabel('Prix d’un, posé, hors taxes').fill('2 850,00 €')
  await helene.getByLabel('D’où vient ce prix').fill('Marché 2026-14, lot « N’Diaye »')
  await helene.getByRole('button', { name: 'Donner ce prix' }).click()
  await helene.getByText('Le prix est noté.').waitFor()
  await helene.getByText(/Chaudières\s: 2.850\s€ pour en poser un neuf/).waitFor()
  await axe(helene)
})
