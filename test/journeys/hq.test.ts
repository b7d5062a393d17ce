import { expect, test } from 'vitest'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { file, other, valentin } from './colleague.ts'
import { asked, axe, phone, picture, walk } from './house.ts'

const { become } = walk()
const mould = derivedId('seed request', 'scene mould question')

test('head office answers in the thread, and the agency that waits sees it without reloading', async () => {
  const agency = await become('nadia', `/bureau/r/${mould}`)
  await agency.getByText('Question au siège : direction du patrimoine').first().waitFor()
  const page = await become('helene', '/bureau')
  await page.getByRole('heading', { name: 'Ce que le siège a en main' }).waitFor()
  await expect.poll(() => page.title()).toBe('Questions · Loge')
  await page
    .getByRole('table')
    .getByRole('link', { name: /Moisissures/ })
    .first()
    .waitFor()
  // By when head office owes its answer, not that the delay of the agency stands still.
  await page
    .getByRole('row')
    .filter({ has: page.locator(`a[href*="${mould}"]`) })
    .getByText(/^(avant|en retard)/)
    .waitFor()
  await axe(page)
  await picture(page, 'questions-1280')
  await page
    .getByRole('row')
    .filter({ has: page.locator(`a[href*="${mould}"]`) })
    .getByRole('button', { name: /^Répondre/ })
    .click()
  // The thread opens beside what head office has in hand, as by the link of its row.
  await page.waitForURL(/questions=true/)
  await page.getByRole('heading', { name: 'Ce que le siège a en main' }).waitFor()
  const answer = page.getByRole('textbox', { name: 'Votre réponse' })
  await answer.fill(
    'Oui : la ventilation du bâtiment est refaite en mars. Traitez le logement sans attendre.',
  )
  await axe(page)
  await picture(page, 'question-1280')
  await page.getByRole('button', { name: 'Répondre', exact: true }).last().click()
  await page.getByText('La réponse est dans le fil.').waitFor()
  // Beside it, the list says the answer too.
  await agency
    .getByRole('article')
    .getByText(/la ventilation du bâtiment est refaite en mars/)
    .waitFor()
})

test('every number of the overview opens the threads that it counts', async () => {
  // Who directs them all begins with the figures; a directorate with what it was asked.
  const page = await become('gilles', '/bureau')
  const open = page.getByRole('link', { name: /réparations ouvertes/ })
  await open.waitFor()
  await axe(page)
  await picture(page, 'overview-1280', { dark: true })
  const told = async (words: RegExp): Promise<number> =>
    Number((await page.getByRole('link', { name: words }).first().innerText()).replace(/\D/g, ''))
  const opened = page.getByRole('tab', { selected: true })

  // Nobody reloads: what is filed meanwhile is counted.
  const before = await told(/réparations? ouvertes?$/)
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  await file(nadia, { unit: doors[5]!.id, nature: 'window.shutter', words: 'Le volet est bloqué.' })
  await expect.poll(() => told(/réparations? ouvertes?$/)).toBeGreaterThan(before)

  // What becomes late between two looks is counted by the second alone: looked at again, both say the same.
  const agree = (words: RegExp, tab: string): Promise<void> =>
    expect
      .poll(
        async () => {
          const said = await told(words)
          await page.getByRole('link', { name: words }).click()
          const counted = await opened.filter({ hasText: tab }).innerText()
          await page.goBack()
          return Number(counted.replace(/\D/g, '')) - said
        },
        { timeout: 60_000 },
      )
      .toBe(0)

  await agree(/réparations? ouvertes?$/, 'Toutes')
  await agree(/bloquées?$/, 'Bloquées')
  const late = await told(/en retard$/)
  await page.getByRole('link', { name: /en retard$/ }).click()
  await page.getByRole('table', { name: 'À faire' }).locator('tbody').getByRole('row').first().waitFor()
  const { rows } = await asked<Queries['request.list']['output']>(page, 'request.list', {
    late: true,
    desk: false,
    limit: 200,
  })
  await page.goBack()
  expect(rows.length).toBeGreaterThanOrEqual(late)
  await expect.poll(() => told(/en retard$/)).toBeGreaterThanOrEqual(rows.length)
  await page.getByRole('link', { name: /dans le délai promis/ }).click()
  await page.getByRole('table', { name: 'À faire' }).locator('tbody').getByRole('row').first().waitFor()
})

test('the overview in English, and on a phone', async () => {
  const page = await become('gilles', '/bureau/chiffres', { lang: 'en', view: phone })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('link', { name: /open repairs/ }).waitFor()
  await axe(page)
  await picture(page, 'overview-360-en')
})
