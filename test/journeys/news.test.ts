import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { localDate, officeCalendar } from '../../src/kernel/core/calendar.ts'
import type { Queries } from '../../src/news/core/contract.ts'
import { asked, axe, phone, picture, walk } from './house.ts'

const { become } = walk()
const title = 'Ascenseurs : nouveau numéro d’astreinte'
const words =
  'Dès lundi, l’astreinte des ascenseurs répond au 04 68 90 10 90.\nUne cabine sans numéro lisible nous intéresse.'
const dayIn = (days: number): string =>
  localDate(officeCalendar, new Date(Date.now() + days * 86_400_000).toISOString())

const fits = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

/** What the page asks of the house from now on, by name. */
const listen = (page: Page): string[] => {
  const heard: string[] = []
  page.on('request', (request) => {
    const [, name] = /\/api\/(.+)$/.exec(request.url()) ?? []
    if (name) heard.push(name)
  })
  return heard
}

test('Hélène reads what her news will cost before she publishes it, and a tenant’s name is refused', async () => {
  const page = await become('helene', '/bureau/actualites')
  await page.getByRole('link', { name: 'Publier une actualité' }).click()
  await page.getByRole('heading', { name: 'Publier une actualité' }).waitFor()
  await page.getByText('Le coût s’affiche dès que').waitFor()
  await page.getByRole('textbox', { name: 'Titre' }).fill(title)
  await page.getByRole('textbox', { name: 'Texte' }).fill(`${words} Prévenir Madame Durand.`)
  await page.getByRole('checkbox', { name: 'gardiens' }).check()
  await page.getByRole('checkbox', { name: 'bureaux des agences' }).check()
  await page.getByRole('checkbox', { name: 'Agence Centre' }).check()
  await page.getByLabel('Dernier jour').fill(dayIn(1))
  const price = page.getByRole('region', { name: 'Ce que la lire coûtera' })
  await price.getByText(/^\d+ mots · \d+\ss × \d+ personnes = .*(s|min|h)/).waitFor()
  await price.getByText('direction du patrimoine').waitFor()
  await axe(page)
  await picture(page, 'news-write-1280')
  await page.getByRole('button', { name: 'Publier', exact: true }).click()
  await page.getByText(/semblent désigner un locataire.*Madame Durand/).waitFor()
  await page.getByRole('textbox', { name: 'Texte' }).fill(words)
  await page.getByRole('button', { name: 'Publier', exact: true }).click()
  await page.getByText('L’actualité est publiée.').waitFor()
  await page.getByText(title).first().waitFor()
})

test('Karim opens it without network, where it stands, and replies with a question', async () => {
  const page = await become('karim', '/terrain', { view: phone, alone: true })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-pack-kept').length > 0)
  await page.reload()
  const line = page.getByRole('region', { name: 'Actualités' })
  await line.getByText(title).first().waitFor()
  const heard = listen(page)
  await line.getByText(title).first().click()
  await line.getByText('Une cabine sans numéro').waitFor()
  await fits(page)
  await axe(page)
  // Nobody hears that he opened it.
  expect(heard.filter((name) => name.includes('news'))).toEqual([])

  await page.context().setOffline(true)
  await page.reload()
  await line.getByText(title).first().click()
  await line.getByText('Une cabine sans numéro').waitFor()
  await line
    .getByRole('article')
    .filter({ hasText: 'Une cabine sans numéro' })
    .getByRole('button', { name: 'Poser une question' })
    .click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('textbox', { name: 'Votre question' }).fill('Qui change le numéro affiché ?')
  await picture(page, 'news-ask-360', { dark: true })
  await sheet.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByText('Votre question est gardée et partira dès que possible.').waitFor()
  await page.context().setOffline(false)
  await expect
    .poll(async () => {
      const { rows } = await asked<Queries['news.current']['output']>(page, 'news.current', {})
      return rows.find((row) => row.title === title)?.questions.length
    })
    .toBe(1)

  // Away, the page of all of them shows what the phone has kept.
  await page.context().setOffline(true)
  await page.goto('/terrain/actualites')
  await page.getByText(/que ce téléphone a gardées/).waitFor()
  await page.getByText(title).first().waitFor()
  await page.goto('/terrain')

  // Two days on, still away: its last day is over, and it is gone.
  await page.context().setOffline(true)
  await page.clock.setFixedTime(Date.now() + 50 * 3_600_000)
  await page.reload()
  await page.getByRole('heading', { name: /Ma journée/ }).waitFor()
  await line.waitFor()
  await expect.poll(() => page.getByText(title).count()).toBe(0)
})

test('two windows on one draft publish one item; what is written after that is another', async () => {
  const first = await become('claire', '/bureau/actualites/publier')
  const write = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'Titre' }).fill(name)
    await page.getByRole('textbox', { name: 'Texte' }).fill('Le badge n° 102372 ouvre aussi la cave.')
    await page.getByRole('checkbox', { name: 'siège' }).check()
    await page.getByLabel('Dernier jour').fill(dayIn(2))
  }
  const publish = (page: Page): Promise<void> =>
    page.getByRole('button', { name: 'Publier', exact: true }).click()
  await write(first, 'Badges n° 102372')
  const second = await first.context().newPage()
  await second.goto('/bureau/actualites/publier')
  await expect
    .poll(() => second.getByRole('textbox', { name: 'Titre' }).inputValue())
    .toBe('Badges n° 102372')
  await publish(first)
  await first.getByText('L’actualité est publiée.').waitFor()
  await publish(second)
  await second.getByText('Cette actualité est déjà publiée.').waitFor()
  await write(second, 'Badges des caves')
  await publish(second)
  await second.getByText('L’actualité est publiée.').waitFor()
  const { rows } = await asked<Queries['news.archive']['output']>(second, 'news.archive', {
    part: 'current',
    words: 'badges',
  })
  expect(rows.map(({ title }) => title)).toEqual(['Badges des caves', 'Badges n° 102372'])
  await second.close()
})

test('what Sylvie publishes is on Karim’s open phone while he looks at it', async () => {
  const his = await become('karim', '/terrain', { view: phone })
  const line = his.getByRole('region', { name: 'Actualités' })
  await line.waitFor()
  const hers = await become('sylvie', '/bureau/actualites/publier')
  await hers.getByRole('textbox', { name: 'Titre' }).fill('Clés du local vélos chez le gardien')
  await hers.getByRole('textbox', { name: 'Texte' }).fill('Deux doubles sont à la loge depuis ce matin.')
  await hers.getByRole('checkbox', { name: 'gardiens' }).check()
  await hers.getByLabel('Dernier jour').fill(dayIn(2))
  await hers.getByRole('button', { name: 'Publier', exact: true }).click()
  await hers.getByText('L’actualité est publiée.').waitFor()
  await line.getByText('Clés du local vélos').first().waitFor({ state: 'attached' })
})

test('Hélène finds the question among hers and answers it; Nadia reads both, without a name', async () => {
  const page = await become('helene', '/bureau/actualites?vue=own')
  await page.getByText('Qui change le numéro affiché ?').waitFor()
  await page.getByText(/Question posée par Karim Benali/).waitFor()
  await page.getByRole('textbox', { name: 'Votre réponse' }).fill('L’entreprise, à sa visite.')
  await page.getByRole('button', { name: 'Répondre', exact: true }).click()
  await page.getByText('Votre réponse est publiée.').waitFor()
  await axe(page)
  await picture(page, 'news-own-1280', { dark: true })

  const hers = await become('nadia', '/bureau/a-faire')
  const line = hers.getByRole('region', { name: 'Actualités' })
  await line.getByText(title).first().click()
  await line.getByText('L’entreprise, à sa visite.').waitFor()
  await expect.poll(() => line.getByText('Karim').count()).toBe(0)
  await axe(hers)
  await picture(hers, 'news-line-1280')
})

test('corrected, it says so and keeps what it said; withdrawn, it leaves the first screens', async () => {
  const page = await become('helene', '/bureau/actualites?vue=own')
  await page.getByText(title).first().click()
  await page.getByRole('link', { name: 'Corriger' }).click()
  await page.getByRole('textbox', { name: 'Texte' }).fill(`${words}\nLe 18 reste le numéro des secours.`)
  await page.getByRole('button', { name: 'Corriger', exact: true }).click()
  await page.getByText('La correction est publiée.').waitFor()
  await page.getByText(title).first().click()
  await page
    .getByText(/corrigée le .*\(version 2\)/)
    .last()
    .waitFor()
  await page.getByText('Ce qui était dit avant').click()
  await page.getByText(/^Version 1, du/).waitFor()
  await page.getByRole('button', { name: 'Retirer' }).click()
  // A slip of the hand is brought back by one word.
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByText('L’actualité reste.').waitFor()
  await page.getByRole('button', { name: 'Retirer' }).click()
  await page.getByText('L’actualité est retirée, des téléphones aussi.').waitFor()

  const his = await become('karim', '/terrain', { view: phone })
  await his.getByRole('region', { name: 'Actualités' }).waitFor()
  await expect.poll(() => his.getByText(title).count()).toBe(0)
  await his.goto('/terrain/actualites?vue=over')
  await his.getByRole('searchbox', { name: 'Chercher dans les actualités' }).fill('lisible')
  await his.getByText(title).first().waitFor()
  await fits(his)
  await axe(his)
  await picture(his, 'news-archive-360')
})
