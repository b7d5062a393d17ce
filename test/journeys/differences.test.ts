import { expect, test } from 'vitest'
import type { Queries } from '../../src/estate/core/contract.ts'
import { other } from './colleague.ts'
import { axe, phone, picture, walk } from './house.ts'

const { become } = walk()

type Units = Queries['place.units']['output']
type Buildings = Queries['place.buildings']['output']
const fewest = 214

test('Hélène settles the surface of more than two hundred dwellings by one answer, and takes it back', async () => {
  const helene = await other('helene')
  let told = 0
  const { rows } = await helene.ask<Buildings>('place.buildings', {})
  for (const building of rows) {
    if (told >= fewest) break
    const units = (await helene.ask<Units>('place.units', { building: building.id })).filter(
      ({ kind, surface }) => kind === 'dwelling' && surface !== null,
    )
    const { building: card } = await helene.ask<Queries['place.card']['output']>('place.card', {
      building: building.id,
    })
    await helene.send('estate.import', building.id, {
      agency: building.agency,
      scheme: building.scheme,
      building: {
        name: building.name,
        kind: card.kind,
        address: building.address,
        postcode: building.postcode,
        commune: building.commune,
        insee: card.insee,
        built: card.built,
      },
      entrances: [],
      units: units.map(({ id, entrance, part, storey, door, rooms, surface, energy }) => ({
        id,
        kind: 'dwelling',
        entrance,
        part,
        storey,
        door,
        rooms,
        surface: surface! + 7,
        energy,
      })),
      refs: [],
      from: { origin: 'erp', batch: 'LOGEMENTS_20261129.csv' },
    })
    told += units.length
  }
  const page = await become('helene', '/bureau/differences')
  const card = page.getByRole('article').filter({ hasText: 'Surface' })
  await card.waitFor()
  expect(await card.getByRole('row').count()).toBe(6)
  await axe(page)
  await picture(page, 'differences-1280')
  await card.getByRole('button', { name: /^L’ERP a raison/ }).click()
  const notice = page.getByRole('status').filter({ hasText: 'lignes sont réglées' })
  await notice.waitFor()
  expect(Number.parseInt((await notice.innerText()).replaceAll(/\s/g, ''), 10)).toBeGreaterThanOrEqual(fewest)
  await card.waitFor({ state: 'detached' })
  await notice.getByRole('button', { name: 'Revenir en arrière' }).click()
  await page.getByText('lignes attendent de nouveau.').waitFor()
  await card.waitFor()
  const english = await become('sylvie', '/bureau/differences', { lang: 'en', view: phone })
  await english.getByRole('heading', { name: 'Values that differ' }).waitFor()
  expect(await english.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await axe(english)
  await picture(english, 'differences-360', { dark: true })
})
