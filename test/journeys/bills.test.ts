import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Queries } from '../../src/contractors/core/contract.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { other } from './colleague.ts'
import { here } from './copy.ts'
import { axe, desk, phone, picture, walk } from './house.ts'

const { become } = walk()

const toPay = '/bureau/questions?bills=true'
const rowsIn = (page: Page) =>
  page.getByRole('table', { name: 'Factures à payer' }).locator('tbody').getByRole('row')
type Bills = Queries['bill.list']['output']
const ready = async (): Promise<Bills['rows']> =>
  (await (await other('helene')).ask<Bills>('bill.list', {})).rows.filter(({ hold }) => hold === null)
const tick = ({ ref, firm }: Bills['rows'][number]): string => `Cocher la facture ${ref}, ${firm.name}`

test('Hélène compares what is owed, ticks two, reads their sum, takes it back, then pays both at once', async () => {
  const [one, two] = await ready()
  const page = await become('helene', toPay)
  await rowsIn(page).first().waitFor()
  for (const bill of [one!, two!]) await page.getByRole('checkbox', { name: tick(bill), exact: true }).check()
  await page.getByText(/^2 cochées, .+ hors taxes$/).waitFor()
  await axe(page)
  await picture(page, 'bills-1280', { dark: true })
  await page.getByRole('button', { name: 'Dire que ces 2 factures sont payées' }).click()
  await page.getByText('Notée payée dans un instant').first().waitFor()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByText('Rien n’a été noté : ces factures restent à payer.').waitFor()
  const left = (await ready()).map(({ order }) => order)
  expect(left).toEqual(expect.arrayContaining([one!.order, two!.order]))

  for (const bill of [one!, two!]) await page.getByRole('checkbox', { name: tick(bill), exact: true }).check()
  await page.getByRole('button', { name: 'Dire que ces 2 factures sont payées' }).click()
  await page.getByText(/^2 factures notées payées\s: /).waitFor()
  await expect.poll(async () => (await ready()).some(({ order }) => order === one!.order)).toBe(false)
  await page.getByRole('checkbox', { name: tick(one!), exact: true }).waitFor({ state: 'detached' })
})

test('what was paid in another window meanwhile is not paid twice, and that is said', async () => {
  const [one, two] = await ready()
  const page = await become('helene', toPay)
  await rowsIn(page).first().waitFor()
  for (const bill of [one!, two!]) await page.getByRole('checkbox', { name: tick(bill), exact: true }).check()
  await page.getByRole('button', { name: 'Dire que ces 2 factures sont payées' }).click()
  await page.getByText('Notée payée dans un instant').first().waitFor()
  await (await other('helene')).send('order.pay', one!.request, { order: one!.order })
  await page.getByText('Une facture n’a pas été notée payée.').waitFor()
  await page.getByText(`${one!.firm.name}, ${one!.ref} : Cet ordre est déjà payé.`).waitFor()
})

test('words narrow the list, a bill opens beside it, and on a phone nothing goes over the edge', async () => {
  const [bill] = await ready()
  const page = await become('helene', toPay)
  await rowsIn(page).first().waitFor()
  await page.getByRole('searchbox', { name: 'Entreprise, numéro ou lieu' }).fill(bill!.ref)
  await expect.poll(() => rowsIn(page).count()).toBe(1)
  await page.getByText(/^1 facture, /).waitFor()
  await page.getByRole('link', { name: bill!.firm.name }).click()
  await page.waitForURL(new RegExp(`/bureau/r/${bill!.request}`))
  await page.locator('.compare-narrow').waitFor()
  await page.setViewportSize(phone)
  await page.goto(toPay)
  await rowsIn(page).first().waitFor()
  await axe(page)
  await picture(page, 'bills-360')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.setViewportSize(desk)
})

test('of six hundred invoices few are drawn, and the sum is of them all', async () => {
  const [bill] = await ready()
  await here().kernel.database.owner.run(sql`
    insert into contractors.work_order overriding system value
    select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'no', 700000 + n, 'invoice_ref', 'F-' || n,
      'invoiced_at', o.invoiced_at + n * interval '1 minute'))).*
    from contractors.work_order o, generate_series(1, 600) n where o.id = ${bill!.order}`)
  const page = await become('helene', toPay)
  await page.getByText(/^6\d\d factures, /).waitFor()
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(2500)
})
