import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dueOf } from '../../src/kernel/core/field-standing.ts'
import { answerDays, hideDays } from '../../src/kernel/core/standing-days.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { dateOf, dayNumberOf } from '../../src/kernel/core/zone.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/ledger/core/contract.ts'
import { weekOf } from '../../src/ledger/core/ledger.ts'
import { releaseVoices } from '../../src/ledger/server/waiting-voices.ts'
import { here } from './copy.ts'
import { asked, axe, phone, picture, walk } from './house.ts'

const { become } = walk()

/** What waits among the acts of others is written. */
const release = (): Promise<void> => releaseVoices(here().kernel.database)

/** The contest of a question was asked in such a week that, today, as many working days are over since its end. */
const age = async (field: string, isThen: (week: string, today: string) => boolean): Promise<void> => {
  const today = dayOf(new Date().toISOString())
  for (let week = weekOf(today); ; week = dateOf(dayNumberOf(week) - 7))
    if (isThen(week, today))
      return void (await here().kernel.database.owner.rows(
        sql`update ledger.contest set week = ${week}::date where field = ${field} and answered_on is null returning id`,
      ))
}

/** The mark of a field, by the words of its label. */
const mark = (page: Page, label: string): Locator =>
  page
    .locator('.field')
    .filter({ has: page.getByLabel(label, { exact: true }) })
    .getByRole('button', { name: 'Pourquoi cette question' })
const ask = async (page: Page, label: string, words?: string): Promise<void> => {
  await mark(page, label).click()
  const sheet = page.getByRole('dialog')
  if (words) {
    await sheet.getByRole('button', { name: 'Ajouter un mot' }).click()
    await sheet.getByLabel('Votre mot').fill(words)
  }
  await sheet.getByRole('button', { name: 'Pourquoi me demandez-vous cela' }).click()
  await sheet.getByText('C’est demandé, sans votre nom.', { exact: false }).waitFor()
}
const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

test('Karim asks why on his phone: nobody’s name stands under the question that everybody reads', async () => {
  const karim = await become('karim', '/terrain/avis/nouveau', { view: phone })
  await karim.getByRole('heading', { name: 'Afficher un avis' }).waitFor()
  await mark(karim, 'Le titre').click()
  const sheet = karim.getByRole('dialog')
  await sheet.getByText('Dire en une ligne, sur la porte, de quoi il s’agit.').waitFor()
  await axe(karim)
  await picture(karim, 'why-360')
  expect(await isWithin(karim)).toBe(true)
  await sheet.getByRole('button', { name: 'Fermer' }).click()
  await ask(karim, 'Le titre', 'Le sujet se voit déjà dans le texte.')
  await karim.getByRole('dialog').getByRole('button', { name: 'Inutile' }).click()
  await karim.getByText('Votre avis est pris.', { exact: false }).waitFor()
  await release()

  const sylvie = await become('sylvie', '/bureau/affichage/nouveau')
  await sylvie.getByText('Quelqu’un demande pourquoi', { exact: false }).waitFor()
  await sylvie.getByText('« Le sujet se voit déjà dans le texte. »', { exact: false }).waitFor()
  expect(await sylvie.locator('main').innerText()).not.toContain('Karim')
  await axe(sylvie)
  await picture(sylvie, 'contested-1280')
})

test('Hélène answers within eight days, and everybody reads why', async () => {
  await age('notice.title', (week, today) => dueOf(week, 3) < today)
  const helene = await become('helene', '/bureau/temps')
  await helene.getByRole('link', { name: 'Voir les questions contestées', exact: false }).click()
  await helene.getByRole('heading', { name: 'On vous demande pourquoi' }).waitFor()
  const { waiting } = await asked<Queries['ledger.contests']['output']>(helene, 'ledger.contests', {})
  expect(waiting.map(({ field }) => field.key)).toEqual(['notice.title'])
  const { left } = waiting[0]!.contest!
  expect(left).toBeGreaterThan(0)
  await axe(helene)
  await picture(helene, 'contests-1280', { dark: true })
  await helene.getByRole('button', { name: 'Répondre', exact: true }).click()
  await helene.getByLabel('Pourquoi nous le demandons').fill('Le titre est seul lu à trois mètres.')
  await helene.getByRole('button', { name: 'Publier la réponse' }).click()
  await helene.getByRole('heading', { name: 'Réponses données' }).waitFor()
  await helene.getByText('Le titre est seul lu à trois mètres.', { exact: false }).waitFor()
  await helene.getByText('Aucune question n’attend de réponse.').waitFor()

  const karim = await become('karim', '/terrain/avis/nouveau', { view: phone })
  await karim.getByText('Le titre est seul lu à trois mètres.', { exact: false }).waitFor()
})

test('what nobody defends is optional after ten working days, and gone after twenty: the notice goes up without it', async () => {
  const karim = await become('karim', '/terrain/avis/nouveau', { view: phone })
  await ask(karim, 'Au')
  await release()
  await age('notice.ends', (week, today) => dueOf(week, answerDays) < today)
  const sylvie = await become('sylvie', '/bureau/affichage/nouveau')
  await sylvie.getByText('Facultative depuis le', { exact: false }).waitFor()
  await picture(sylvie, 'dimmed-1280')

  await age('notice.ends', (week, today) => dueOf(week, hideDays) < today)
  await sylvie.reload()
  await expect.poll(() => sylvie.getByLabel('Au', { exact: true }).count()).toBe(0)
  await sylvie.goto('/bureau/temps/pourquoi')
  await sylvie.getByText('Retirée des formulaires depuis le', { exact: false }).first().waitFor()
  await sylvie.getByText('Le délai de réponse est passé.').waitFor()
  expect(await isWithin(sylvie)).toBe(true)
  await picture(sylvie, 'hidden-1280')
})

test('in a cellar Karim reads why, and what he says of it leaves with the next network', async () => {
  const page = await become('karim', '/terrain', { view: phone, alone: true })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-pack-kept').length > 0)
  await page.reload()
  await page.goto('/terrain/avis/nouveau')
  await mark(page, 'Le titre').waitFor()
  await page.context().setOffline(true)
  await mark(page, 'Le titre').click()
  const sheet = page.getByRole('dialog')
  await sheet.getByText('Dire en une ligne, sur la porte, de quoi il s’agit.').waitFor()
  await sheet.getByText(/^Entre .* réponses lues .* fois par quelqu’un/).waitFor()
  await sheet.getByRole('button', { name: 'Utile', exact: true }).click()
  await sheet.getByText('Pas de réseau', { exact: false }).waitFor()
  await axe(page)
  await picture(page, 'why-offline-360')
  await page.context().setOffline(false)
  await sheet.getByText('Votre avis est pris.', { exact: false }).waitFor()
})

test('Nadia types from field to field, and F1 says why without a mouse', async () => {
  const page = await become('nadia', '/bureau/affichage/nouveau')
  const title = page.getByLabel('Le titre', { exact: true })
  await mark(page, 'Le titre').waitFor()
  await title.focus()
  await page.keyboard.press('Tab')
  // No stop of its own between two answers.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await title.focus()
  await page.keyboard.press('F1')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('heading', { name: 'Le titre' }).waitFor()
  await axe(page)
  await picture(page, 'why-1280', { dark: true })
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(await title.evaluate((field) => field === document.activeElement)).toBe(true)
})
