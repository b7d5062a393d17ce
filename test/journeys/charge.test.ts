import { expect, test } from 'vitest'
import type { RequestRow, Thread } from '../../src/requests/core/contract.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { file, other, unitOf } from './colleague.ts'
import { here } from './copy.ts'
import { asked, axe, leGoff, picture, walk } from './house.ts'

const { become } = walk()

const tap = async (words: string): Promise<string> => {
  const nadia = await other('nadia')
  return file(nadia, {
    nature: 'plumbing.tap_leak',
    words,
    unit: await unitOf(nadia, leGoff),
    requester: { person: leGoff },
  })
}

test('Nadia and Luc have one request open: he is told that she has it, keeps his words, and takes it over in one more click', async () => {
  const request = await tap('Le robinet goutte encore.')
  const nadia = await become('nadia', `/bureau/r/${request}`, { alone: true })
  const luc = await become('luc', `/bureau/r/${request}`, { alone: true })
  const his = luc.locator('[data-say]')
  await his.fill('Je passe voir demain.')
  await luc.getByRole('button', { name: 'Je m’en occupe' }).waitFor()

  await nadia.getByRole('button', { name: 'Je m’en occupe' }).click()
  await nadia.getByText('Vous vous en occupez').waitFor()
  await luc.getByText('Nadia Ferrand s’en occupe').waitFor()
  expect(await luc.getByRole('button', { name: 'Je m’en occupe' }).count()).toBe(0)
  expect(await his.inputValue()).toBe('Je passe voir demain.')

  await luc.getByText('Nadia Ferrand s’en occupe').click()
  await luc.getByRole('button', { name: 'Reprendre à mon nom' }).click()
  await nadia.getByText('Luc Moreau s’en occupe').waitFor()
  expect(await his.inputValue()).toBe('Je passe voir demain.')
  const { request: row } = await asked<Thread>(nadia, 'request.thread', { id: request })
  expect(row.charge).toMatchObject({ name: 'Luc Moreau' })
})

test('what Nadia sets aside leaves her list in each of her windows, and is back at once when she wants', async () => {
  const request = await tap('Le robinet goutte, mais cela attendra.')
  await here().kernel.database.owner.run(
    sql`update requests.request set due = now() + interval '9 days' where id = ${request}`,
  )
  const page = await become('nadia', '/bureau/a-faire?tab=agency', { alone: true })
  const beside = await page.context().newPage()
  await beside.goto(page.url())
  const rowOf = (of: typeof page) =>
    of.getByRole('row').filter({ has: of.locator(`a[href^="/bureau/r/${request}"]`) })
  await rowOf(beside).waitFor()
  await rowOf(page).locator(`a[href^="/bureau/r/${request}"]`).first().click()
  await page.getByText('Plus tard', { exact: true }).click()
  await page.getByRole('button', { name: 'Dans une semaine' }).click()
  await page.getByText(/^Mise de côté jusqu’au/).waitFor()
  await rowOf(page).waitFor({ state: 'detached' })
  await rowOf(beside).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await rowOf(page).waitFor()
  await rowOf(beside).waitFor()
})

test('Nadia writes the same words to those she has ticked, each in a thread of their own, and may take them back', async () => {
  const request = await tap('Le robinet goutte toujours.')
  const page = await become('nadia', '/bureau/a-faire?tab=agency')
  const row = page.getByRole('row').filter({ has: page.locator(`a[href^="/bureau/r/${request}"]`) })
  await row.getByRole('checkbox').check()
  await axe(page)
  await page.getByRole('button', { name: 'Écrire', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Écrire aux locataires des demandes cochées' })
  await sheet.getByLabel('Vos mots').fill('L’eau est coupée mardi matin.')
  await sheet.getByText('1 personne le lira.').waitFor()
  await axe(page)
  await picture(page, 'bulk-write-1280')
  await sheet.getByRole('button', { name: 'Écrire à 1 personne' }).click()
  await page.getByText('cela part dans dix secondes', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await page.getByText('1 demande reste comme elle était', { exact: false }).waitFor()
  const { entries } = await asked<Thread>(page, 'request.thread', { id: request })
  expect(entries.some(({ type }) => type === 'request.said')).toBe(false)
})

test('ticked by the keyboard, a key means all that is ticked, and not the row at which it points', async () => {
  const two = [await tap('LE ROBINET GOUTE'), await tap('Ça goutte chez N’Diaye aussi.')]
  const page = await become('nadia', '/bureau/a-faire?tab=agency&sort=newest')
  for (const id of two.toReversed()) {
    const row = page.getByRole('row').filter({ has: page.locator(`a[href^="/bureau/r/${id}"]`) })
    await row.waitFor()
    while (!(await row.evaluate((it) => it.classList.contains('compare-at')))) await page.keyboard.press('j')
    await page.keyboard.press('x')
  }
  await page.getByText('2 cochées').waitFor()
  await page.keyboard.press('c')
  await page.getByRole('dialog', { name: 'Clore les demandes cochées' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.getByRole('dialog', { name: 'Confier les demandes cochées' }).waitFor()
})

test('What is ticked is printed on one sheet', async () => {
  const request = await tap('Le robinet goutte.')
  const page = await become('nadia', '/bureau/a-faire?tab=agency')
  const row = page.getByRole('row').filter({ has: page.locator(`a[href^="/bureau/r/${request}"]`) })
  await row.getByRole('checkbox').check()
  await page.getByRole('link', { name: 'Imprimer' }).click()
  const { rows } = await asked<{ rows: RequestRow[] }>(page, 'request.list', { ball: 'agency' })
  const { no } = rows.find(({ id }) => id === request)!
  await page
    .getByRole('region', { name: 'Demandes cochées' })
    .getByText(`n° ${no}`, { exact: false })
    .waitFor()
  await axe(page)
})
