import { test } from 'vitest'
import { axe, leGoff, phone, walk } from './house.ts'
import { file, orient, other, unitOf } from './colleague.ts'

const { visit } = walk()

test('on her telephone the technical manager begins with the day in the field, and what waits for her yes', async () => {
  const nadia = await other('nadia')
  const unit = await unitOf(nadia, leGoff)
  const request = await file(nadia, {
    unit,
    nature: 'toilet.flush_leak',
    words: 'La chasse coule.',
    requester: { person: leGoff },
  })
  const { order } = await orient(nadia, request)
  const firm = await other('firm:atlantique')
  await firm.send('order.accept', request, { order, amount: 145_000 })
  const page = await visit('/', { view: phone })
  await page.getByRole('button', { name: /Luc/ }).click()
  await page.waitForURL('**/terrain')
  await page.getByRole('heading', { name: /Ma journée/ }).waitFor()
  const decide = page.getByRole('region', { name: 'À décider' })
  await decide.locator(`a[href="/bureau/r/${request}"]`).waitFor()
  await axe(page)
  await page.goto('/bureau')
  await page.getByRole('link', { name: 'Terrain' }).waitFor()
})
