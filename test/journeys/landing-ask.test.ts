import { expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { here } from './copy.ts'
import { other } from './colleague.ts'
import { axe, phone, walk } from './house.ts'

const { become } = walk()

/** Doors of Karim’s first stop that nobody wrote down, in a house that declares. */
const forgetDoors = async (): Promise<void> => {
  const line = ['', 'n° 102372', ...Array.from({ length: 62 }, () => '')]
  await (await other('helene')).send('register.keep', newId(), { year: 2026, lines: [line] })
  const { stops } = await (await other('karim')).ask<{ stops: { id: string }[] }>('round.today', {})
  await here().kernel.database.owner.run(sql`
    update estate.unit u set door = '', storey = coalesce(u.storey, 2) where u.building = ${stops[0]!.id} and u.kind = 'dwelling'`)
}
const doorsTold = async (): Promise<number> =>
  (await here().kernel.database.owner.row<{ n: number }>(sql`
    select count(*)::int as n from statutory.asked_value a where a.told_on is not null`))!.n

test('without network Karim tells one door; opened anew, it is not asked again, and it leaves once', async () => {
  await forgetDoors()
  const page = await become('karim', '/terrain/tournee', { view: phone, alone: true })
  const field = page.getByLabel('Quelle porte est-ce ?')
  await field.waitFor()
  await axe(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.context().setOffline(true)
  await field.fill('GAUCHE')
  await page.getByRole('button', { name: 'Garder', exact: true }).tap()
  await page.getByText('C’est noté, merci.').waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Tout va bien ici' }).waitFor()
  await page.getByText('C’est noté, merci.').waitFor()
  expect(await field.count()).toBe(0)
  await page.context().setOffline(false)
  await expect.poll(doorsTold, { timeout: 60_000 }).toBe(1)
  // One question a stop: the next comes with the next one.
  expect(await field.count()).toBe(0)
})
