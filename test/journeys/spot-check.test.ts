import { expect, test } from 'vitest'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { axe, desk, phone, picture, walk } from './house.ts'
import { other } from './colleague.ts'
import { photo } from './photo.ts'

const { become } = walk()

test('finished work is looked at on the spot: it is not as it should be, and the firm comes again', async () => {
  const helene = await other('helene')
  const { rows } = await helene.ask<Queries['request.list']['output']>('request.list', { toCheck: true })
  const { id, place } = rows[0]!
  const { caretakers } = await helene.ask<Estate['place.card']['output']>('place.card', {
    building: place.building,
  })

  const page = await become(caretakers[0]!.id, '/terrain', { view: phone })
  await page.getByRole('heading', { name: 'À contrôler sur place' }).waitFor()
  const check = page.getByRole('article').filter({ has: page.locator(`a[href$="${id}"]`) })
  await axe(page)
  await picture(page, 'caretaker-spot-360', { dark: true })
  await check.getByRole('button', { name: 'Pas conforme' }).click()
  const sheet = page.getByRole('dialog', { name: /pas conforme$/ })
  await sheet.getByLabel('Photo').setInputFiles(await photo())
  await sheet.getByRole('img', { name: 'Photo 1 sur 1' }).waitFor()
  await sheet.getByRole('button', { name: 'Ce n’est pas fini.' }).click()
  await axe(page)
  await picture(page, 'caretaker-spot-not-360')
  await sheet.getByRole('button', { name: 'Dire que ce n’est pas conforme' }).click()
  // Once the house has heard of it, it is no longer to be done.
  await expect.poll(() => check.count()).toBe(0)

  const office = await become('helene', `/bureau/r/${id}`, { view: desk })
  await office.getByText('L’entreprise revient pour le même ordre.').waitFor()
  await office.getByText('Ce n’est pas fini.').first().waitFor()
  await expect
    .poll(
      async () =>
        (await helene.ask<Queries['request.list']['output']>('request.list', { toCheck: true })).rows,
    )
    .toEqual([])
})
