import { expect, test } from 'vitest'
import type { PhonePoints, Queries } from '../../src/ask/core/contract.ts'
import { other } from './colleague.ts'
import { asked, axe, phone, picture, walk } from './house.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>

const write = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Votre question' }).fill(words)
  await page
    .getByRole('textbox', { name: 'À quoi servira la réponse' })
    .fill('Préparer le budget de l’an prochain.')
}

test('a question of Hélène is met from what the house knows: nobody is asked', async () => {
  const page = await become('helene', '/bureau/siege')
  await page.getByRole('heading', { name: 'Ce qu’on nous demande, et ce qui en a été décidé' }).waitFor()
  await page.getByRole('link', { name: /point d’eau qui marche/ }).waitFor()
  await axe(page)
  await picture(page, 'ask-list-1280')
  await page.getByRole('link', { name: 'Poser une question' }).click()
  await write(page, 'Combien de logements avons-nous par agence ?')
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Logements, par agence' }) })
  await card.waitFor()
  await page.getByRole('button', { name: 'Ce n’est pas ce que je demande' }).waitFor()
  await axe(page)
  await picture(page, 'ask-found-1280')
  await card.getByRole('button', { name: /^C’est ma réponse/ }).click()
  await page.getByRole('heading', { name: 'Sa réponse' }).waitFor()
  await page.getByText(/Réponse trouvée/).waitFor()
  await page.getByRole('link', { name: /^Voir le détail/ }).click()
  await page.getByRole('heading', { name: 'Logements', exact: true }).waitFor()
  await page.getByText('Agence Montplaisir').first().waitFor()
  await axe(page)
  await picture(page, 'ask-fact-1280', { dark: true })
})

test('a question begun by mistake is found again as it was written, and dropped', async () => {
  const page = await become('helene', '/bureau/siege/poser')
  await write(page, 'Combien de paillassons y a-t-il dans les halls ?')
  await page.getByText('Ce que la maison sait déjà').first().waitFor()
  await page.reload()
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Votre question' }).inputValue())
    .toBe('Combien de paillassons y a-t-il dans les halls ?')
  await page.getByRole('button', { name: /^(Continuer|Ce n’est pas ce que je demande)$/ }).click()
  await page.getByRole('button', { name: 'Abandonner cette question' }).click()
  await page.getByText('La question est abandonnée.').waitFor()
  await page.getByRole('heading', { name: 'Ce qu’on nous demande, et ce qui en a été décidé' }).waitFor()
  await expect.poll(() => page.getByText('paillassons').count()).toBe(0)
})

test('hours are set by another directorate; a question that nothing answers has its price, and goes into the rounds', async () => {
  const setter = await become('gilles', '/bureau/siege/heures')
  const own = setter.getByLabel('Heures par an, Direction du patrimoine')
  const save = setter.locator('.ask-card').filter({ has: own }).getByRole('button', { name: 'Enregistrer' })
  // Nothing typed is no number of hours.
  await own.fill('')
  await save.click()
  await setter.getByText('Un nombre d’heures entières, de 0 à 20').waitFor()
  await own.fill('1')
  await save.click()
  await setter.getByText('C’est enregistré.').waitFor()
  await axe(setter)

  const page = await become('helene', '/bureau/siege/poser')
  await write(page, 'La plaque du numéro est-elle lisible ?')
  await page.getByText('Rien de ce que la maison tient ne répond à ces mots.').waitFor()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('heading', { name: 'Un échantillon' }).waitFor()
  await page.getByLabel('Devant quoi se pose-t-elle').selectOption('hall')
  await page.getByRole('complementary', { name: 'Ce que cela coûte' }).waitFor()
  await axe(page)
  await picture(page, 'ask-price-1280')
  await page.getByRole('button', { name: 'Il me faut tous les points' }).click()
  await page.getByRole('heading', { name: 'Tous les points' }).waitFor()
  // What was chosen for the sample stands.
  await page.getByLabel('Devant quoi se pose-t-elle').getByText('chaque hall').waitFor({ state: 'attached' })
  expect(await page.getByLabel('Devant quoi se pose-t-elle').inputValue()).toBe('hall')
  await page.getByRole('button', { name: /^Demander aux \d/ }).click()
  await page.getByText(/Dans les tournées/).waitFor()
  await axe(page)
})

test('Karim answers at the door, without network, in one tap; it is stopped, leaves his round, and is concluded', async () => {
  const page = await become('karim', '/terrain', { view: phone })
  // At home, with network: the pack comes, and the question with it.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.waitForFunction(() => performance.getEntriesByName('loge-pack-kept').length > 0)
  const { points } = await asked<PhonePoints>(page, 'ask.points', {})
  const [point] = points
  await page.goto(`/terrain/tournee?b=${point!.building}&e=${point!.entrance ?? ''}`)
  const question = page.getByRole('heading', { name: 'La plaque du numéro est-elle lisible ?' }).first()
  await question.waitFor()
  await axe(page)
  await picture(page, 'ask-round-360')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: /^Oui/ }).first().click()
  await page.getByText('Répondu, Oui').first().waitFor()
  await page
    .getByRole('button', { name: /^Changer/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Non/ }).first().click()
  await page.getByText('Répondu, Non').first().waitFor()
  await page.reload()
  await page.getByText('Répondu, Non').first().waitFor()
  await picture(page, 'ask-answered-360', { dark: true })
  await page.context().setOffline(false)

  const helene = await other('helene')
  const listed = async () =>
    (await helene.ask<Queries['ask.list']['output']>('ask.list', {})).rows.find(
      ({ way }) => way === 'campaign',
    )!
  await expect.poll(async () => (await listed()).answers).toBe(1)

  const { id } = await listed()
  const office = await become('helene', `/bureau/siege/${id}`)
  await office.getByRole('button', { name: 'Arrêter maintenant' }).click()
  await office.getByText('La question a quitté les tournées.').waitFor()
  expect(await office.getByText('La question est dans les tournées').count()).toBe(0)
  await page.reload()
  await page.getByRole('heading', { name: 'Ma tournée' }).waitFor()
  await expect.poll(() => question.count()).toBe(0)
  await office
    .getByRole('textbox', { name: 'Ce qui a été décidé' })
    .fill('Les plaques illisibles sont changées en mars.')
  await axe(office)
  await picture(office, 'ask-ended-1280')
  await office.getByRole('button', { name: 'Publier' }).click()
  await office.getByText(/Décidé.*Les plaques illisibles sont changées en mars\./).waitFor()

  const pocket = await become('karim', '/terrain/siege', { view: phone })
  await pocket.getByText(/Décidé.*Les plaques illisibles sont changées en mars\./).waitFor()
  await axe(pocket)
  await picture(pocket, 'ask-pocket-360')
})
