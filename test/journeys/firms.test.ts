import type { Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { contractId, firmId } from '../../seeds/firms.ts'
import type { Queries } from '../../src/contractors/core/contract.ts'
import { asked, axe, mailTo, phone, picture, signIn, walk } from './house.ts'
import { daysFromToday } from '../setup/days-from-today.ts'

const { become, visit } = walk()
const root = '/bureau/entreprises'
const lift = contractId('ASC-2022')
const inDays = daysFromToday()

const bordereau = [
  'Code\tDésignation\tUnité\tPrix HT',
  'Chapitre 1 : portes',
  'PO01\tRéglage d’une porte d’entrée\tu\t86,50 €',
  'PO02\tRemplacement d’un groom\tu\t1 152,00',
  'PO03\tRemplacement d’un vantail\tu\t-12',
  'PO04\tVerre feuilleté\tm²\t1.234',
  'PO01\tRéglage d’une porte\tu\t90',
].join('\n')

test('head office adds a firm and its contract, and pays by the lines of its price list', async () => {
  const page = await become('helene', root)
  await page.getByRole('heading', { name: 'Entreprises et contrats' }).waitFor()
  await page.getByRole('searchbox', { name: 'Chercher une entreprise' }).fill('plonberie atlantic')
  await page.getByRole('link', { name: 'Plomberie Atlantique' }).waitFor()
  await expect.poll(() => page.getByRole('link', { name: 'Narbotherm' }).count()).toBe(0)
  await axe(page)
  expect(new URL(page.url()).searchParams.get('q')).toBe('plonberie atlantic')
  await page
    .getByRole('button', { name: 'Retirer le filtre\u00a0: Mots\u00a0: «\u00a0plonberie atlantic\u00a0»' })
    .click()
  await expect.poll(() => page.url()).not.toContain('q=')
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('')
  await page.getByRole('link', { name: 'Narbotherm' }).waitFor()
  await picture(page, 'firms-1280', { dark: true })

  await page.getByRole('button', { name: 'Ajouter une entreprise' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('textbox', { name: 'Nom de l’entreprise' }).fill('Portes de la Robine')
  await sheet.getByRole('textbox', { name: 'SIRET' }).fill('732 829 320 00075')
  await sheet.getByText('sa clé ne correspond pas').waitFor()
  await axe(page)
  await sheet.getByRole('button', { name: 'Enregistrer' }).click()
  await sheet.getByText('sa clé ne correspond pas').waitFor()
  await sheet.getByRole('textbox', { name: 'SIRET' }).fill('732 829 320 00074')
  await sheet.getByText('La clé est juste').waitFor()
  await sheet
    .getByRole('textbox', { name: 'Courriel pour les ordres' })
    .fill('planning@portes-robine.example')
  await sheet.getByRole('textbox', { name: 'Téléphone la nuit' }).fill('06 68 70 20 99')
  await sheet.getByRole('checkbox', { name: 'Menuiserie' }).check()
  await sheet.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('heading', { name: 'Portes de la Robine' }).waitFor()
  await page.getByText(/Aucun contrat/).waitFor()

  await page.getByRole('link', { name: 'Ajouter un contrat' }).click()
  await page.getByRole('button', { name: 'Ajouter ce contrat' }).click()
  await page.getByText(/réponses sont à corriger/).waitFor()
  await axe(page)
  await page.getByRole('textbox', { name: 'Nom courant' }).fill('Portes et fermetures')
  await page.getByRole('textbox', { name: 'Référence' }).fill('AC-2026-09')
  await page.getByRole('checkbox', { name: 'Agence Centre' }).check()
  await page.getByLabel('Premier jour').fill(inDays(-1))
  await page.getByLabel('Dernier jour').fill(inDays(700))
  await page.getByRole('textbox', { name: /Plafond/ }).fill('450,50 €')
  await page.getByRole('checkbox', { name: /intervient aussi la nuit/ }).check()
  await page.getByRole('button', { name: 'Ajouter ce contrat' }).click()
  await page.getByRole('heading', { level: 1, name: 'Portes et fermetures' }).waitFor()
  await page.getByText(/450,50/).waitFor()

  await page.getByRole('link', { name: 'Importer le bordereau' }).click()
  await page.getByRole('textbox', { name: /collées d’un tableur/ }).fill(bordereau)
  await page.getByText('3 lignes laissées de côté').waitFor()
  await page.getByText('Ce code est déjà à la ligne 3').waitFor()
  await page.getByText('Un prix ne peut pas être négatif').waitFor()
  await axe(page)
  await picture(page, 'firms-prices-1280')
  await page.getByRole('button', { name: 'Enregistrer 2 lignes' }).click()
  await page.getByRole('heading', { name: 'Bordereau : 2 lignes' }).waitFor()
  await page.getByText(/1\s152\s€/).waitFor()
  await axe(page)
})

test('Hélène compares the contracts of all firms, by their end and by their limit, takes them away as a file, and comes to one', async () => {
  const page = await become('helene', root)
  await page.getByRole('link', { name: 'Tous les contrats' }).click()
  const table = page.getByRole('table', { name: 'Tous les contrats' })
  const names = () => table.locator('tbody').getByRole('link').allTextContents()
  const known = async () => (await asked<Queries['contract.list']['output']>(page, 'contract.list', {})).rows
  await expect.poll(names).toEqual((await known()).map(({ name }) => name))
  await table.getByRole('row', { name: /Ascenseurs.*ASC-2022.*Forfait.*800\s€/ }).waitFor()
  await axe(page)
  await picture(page, 'contracts-1280', { dark: true })
  await table.getByRole('button', { name: 'Plafond HT' }).click()
  const least = (await known()).toSorted((a, b) => a.limit - b.limit)[0]!
  await expect.poll(async () => (await names())[0]).toBe(least.name)
  await page.getByRole('searchbox', { name: 'Chercher un contrat' }).fill('narbotherm')
  await expect
    .poll(names)
    .toHaveLength((await known()).filter(({ firm }) => firm.name === 'Narbotherm').length)
  expect(new URL(page.url()).searchParams.get('q')).toBe('narbotherm')
  await page.locator('.table-view summary').click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter en CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^tous-les-contrats-.*\.csv$/)
  await page.getByRole('searchbox').fill('zzzz')
  await page.getByText('Aucun contrat ne correspond à').waitFor()
  await axe(page)

  const small = await become('sylvie', `${root}/contrats`, { view: phone })
  await small.getByRole('link', { name: /^Ascenseurs/ }).waitFor()
  expect(await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await axe(small)
  await picture(small, 'contracts-360')
  await small.getByRole('link', { name: /^Ascenseurs/ }).click()
  await small.getByRole('heading', { level: 1, name: /Ascenseurs/ }).waitFor()
})

test('a contract that ends soon says so by itself, and what its end means is said before', async () => {
  const page = await become('helene', `${root}/contrat/${lift}/conditions`)
  const ends = page.getByLabel('Dernier jour')
  const before = await ends.inputValue()
  await page.getByText('Rien pour les ordres en cours').waitFor()
  await ends.fill(inDays(40))
  await page.getByText(/Ascenseur\s: personne n’est prévu à partir du/).waitFor()
  await axe(page)
  await page.getByText('Ce que cela change').evaluate((e) => e.scrollIntoView({ block: 'center' }))
  await picture(page, 'firms-means-1280')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText(/se termine le .*dans \d+ jours/).waitFor()
  await axe(page)
  await picture(page, 'firms-contract-1280', { dark: true })

  const manager = await become('sylvie', root, { view: phone })
  await manager.getByText(/Ascenseur\s: qui intervient ici après le/).waitFor()
  await axe(manager)
  await picture(manager, 'firms-360', { dark: true })
  await manager.getByRole('link', { name: /dernier contrat\s: Ascenseurs/ }).click()
  await manager.getByRole('heading', { level: 1, name: /Ascenseurs/ }).waitFor()
  // A manager signs for her agency alone: this one is shared, and nothing here proposes to change it.
  expect(await manager.getByRole('link', { name: /Prolonger|Corriger/ }).count()).toBe(0)
  await axe(manager)

  await page.getByRole('link', { name: 'Prolonger ou corriger' }).click()
  await ends.fill(before)
  await page.getByText('Rien pour les ordres en cours').waitFor()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText(/en cours jusqu’au/).waitFor()
})

test('a link leaves by mail, opens the firm’s orders, and is ended at once', async () => {
  const page = await become('sylvie', `${root}/${firmId('serrurerie-aude')}`)
  await page.getByText('le siège corrige ses coordonnées').waitFor()
  await page.getByRole('button', { name: 'Envoyer un nouveau lien' }).click()
  const hq = await visit('')
  await signIn(hq, 'helene')
  const { link } = await mailTo(hq, 'contact@serrurerie-aude.example')
  const firm = await visit(link, { view: phone })
  await firm
    .getByRole('heading', { name: /Serrurerie de l’Aude/ })
    .first()
    .waitFor()
  await page.reload()
  await page.getByText('Tous ses ordres').first().waitFor()
  await axe(page)
  await picture(page, 'firms-firm-1280')
  await page
    .getByRole('button', { name: /Mettre fin\s: Tous ses ordres/ })
    .first()
    .click()
  await page.getByText('Ce lien n’ouvre plus rien.').waitFor()
  // The page that is open says it by itself: nobody reloads what she believes to be good.
  await firm.getByText('Ce lien n’est plus valable').waitFor()
  await firm.getByRole('heading', { name: /Serrurerie de l’Aude/ }).waitFor({ state: 'detached' })
})

test('a link is said to be ended only once the house has said so', async () => {
  const page = await become('sylvie', `${root}/${firmId('narbotherm')}`, { alone: true })
  const first = page.getByRole('button', { name: /Mettre fin\s: Tous ses ordres/ }).first()
  await page.getByRole('button', { name: 'Envoyer un nouveau lien' }).click()
  // The firm's mail makes the link.
  await expect
    .poll(
      async () => {
        await page.reload()
        return first.waitFor({ timeout: 10_000 }).then(
          () => true,
          () => false,
        )
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  await page.clock.install()
  const held: Route[] = []
  await page.route('**/api/commands', (route) => void held.push(route))
  await first.click()
  await expect.poll(() => held.length).toBe(1)
  // Longer than a page waits before it says that an act is kept.
  await page.clock.fastForward(9000)
  await page.getByText(/gardé/).first().waitFor()
  expect(await page.getByText('Ce lien n’ouvre plus rien.').count()).toBe(0)
  await held[0]!.continue()
})

test('in English on a phone, without network, and at nobody else’s desk', async () => {
  const page = await become('helene', `${root}/contrat/${contractId('AC-2024-02')}`, {
    lang: 'en',
    view: phone,
  })
  await page.getByRole('heading', { name: /Price list: \d+ lines/ }).waitFor()
  await axe(page)
  await picture(page, 'firms-contract-360-en')
  await page.getByRole('link', { name: 'Bring prices up to date' }).click()
  await page.getByRole('textbox', { name: /pasted from a spreadsheet/ }).fill('PL09\tStop valve\tu\t41.50')
  await page.getByRole('button', { name: 'Save 1 line' }).waitFor()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Save 1 line' }).click()
  await page
    .getByText(/1 line of the price list is up to date|kept here and leaves/)
    .first()
    .waitFor()
  await page.context().setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  const rates = async () =>
    (await asked<Queries['contract.card']['output']>(page, 'contract.card', { id: contractId('AC-2024-02') }))
      .rates
  await expect.poll(async () => (await rates()).map(({ code }) => code)).toContain('PL09')

  const agent = await become('nadia', `${root}/${firmId('narbotherm')}`)
  await agent.getByRole('heading', { name: 'Narbotherm' }).waitFor()
  expect(await agent.getByRole('button', { name: /Corriger|lien/ }).count()).toBe(0)
  await signIn(agent, 'karim')
  expect(await asked(agent, 'firm.list', {})).toMatchObject({ refused: 'not_yours' })
  expect(await asked(agent, 'contract.card', { id: lift })).toMatchObject({ refused: 'not_yours' })
})
