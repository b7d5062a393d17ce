import { expect, test } from 'vitest'
import { firstGrid } from '../../src/inspections/core/account/first-grid.ts'
import type { Queries as Inspections } from '../../src/inspections/core/contract.ts'
import { parts } from '../../src/kernel/core/money.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { FlawSeen } from '../inspections/sign-visit.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { enterHome, signHome } from '../setup/inspected-home.ts'
import { quietHome } from '../setup/quiet-home.ts'
import { recordPapers } from '../setup/record-papers.ts'
import { type Other, other } from './colleague.ts'
import { here } from './copy.ts'
import { axe, mailTo, phone, picture, walk } from './house.ts'
import { laidPicture } from './walk-inspection.ts'

const { become, visit } = walk()
const day = daysFromToday()
const awa = 'awa.ndiaye@example.org'
const kinds = ['living', 'kitchen', 'bedroom']
const [hole, stain] = [newId(), newId()]

test('Awa N’Diaye has left for her sister’s: by her receipt, then by mail, she reads her account, contests a line, is answered, and pays in parts', async () => {
  const nadia = await other('nadia')
  const { unit, household, receipt } = await leaveHome(nadia)

  // An old telephone reads the code of the receipt: what she holds is not enough.
  const page = await visit(receipt, { view: phone })
  await page.getByRole('heading', { name: 'Ces papiers sont protégés' }).waitFor()
  await axe(page)
  await picture(page, 'past-receipt-360')
  await page.getByLabel('Votre numéro de téléphone').fill('06 99 99 99 99')
  await page.getByRole('button', { name: 'Ouvrir mes papiers' }).click()
  await page.getByText('Ce reçu et ce numéro ne vont pas ensemble').waitFor()
  await page.getByLabel('Votre numéro de téléphone').fill('+33 6 44 55 66 77')
  await page.getByRole('button', { name: 'Ouvrir mes papiers' }).click()
  await page.getByText('Contradictoire').waitFor()
  await page.getByRole('link', { name: 'Mes papiers' }).click()
  await page.getByRole('heading', { name: 'Les papiers de votre ancien logement' }).waitFor()
  await page.getByText('Sortie', { exact: true }).waitFor()
  await axe(page)
  await picture(page, 'past-papers-360', { dark: true })

  // Where she lives now, and how she would be paid.
  await page.getByRole('button', { name: 'Donner mon adresse' }).click()
  await page.getByLabel('Numéro et rue').fill('n° 3 bis, IMPASSE DES SŒURS')
  await page.getByLabel('Code postal').fill('44000')
  await page.getByLabel('Commune').fill('Nantes')
  await page.getByRole('radio', { name: 'Par chèque' }).check()
  await page.getByRole('button', { name: 'Envoyer à mon agence' }).click()
  await page.getByText('n° 3 bis, IMPASSE DES SŒURS, 44000 Nantes').waitFor()

  const account = await settle(nadia, { unit, household })
  const reader = await become('nadia', `/bureau/etats-des-lieux/comptes/${account}`)
  const post = await become('helene', '/bureau')
  const { link } = await mailTo(post, awa, undefined, /^Votre solde de tout compte$/)
  const own = await visit(link, { view: phone, alone: true })
  await own.getByRole('heading', { name: 'Votre solde de tout compte' }).waitFor()
  expect(own.url()).not.toContain('#')
  await own.getByText(/^Échéance 1 sur 3/).waitFor()
  await axe(own)
  await picture(own, 'own-account-360', { dark: true })
  expect(await own.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)

  // Both pictures of the hole: as she came, as she left.
  const line = own.getByRole('listitem').filter({ hasText: 'Trou' }).first()
  await line.getByRole('button', { name: /Avant/ }).click()
  const shown = own.getByRole('dialog')
  await shown.getByText('1 / 2').waitFor()
  await shown.getByRole('button', { name: 'Suivante' }).click()
  await shown.getByText('2 / 2').waitFor()
  await expect
    .poll(() => shown.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0)
  await shown.getByRole('button', { name: 'Fermer' }).click()

  await line.getByRole('button', { name: /^Je ne suis pas d’accord/ }).click()
  await own.getByLabel('Ce qui ne va pas').fill('le trou il etait la AVANT moi')
  await picture(own, 'own-contest-360')
  await own.getByRole('button', { name: 'Envoyer à mon agence' }).click()
  await own.getByText('Votre agence ne vous a pas encore répondu').waitFor()

  await reader.reload()
  await reader.getByText('le trou il etait la AVANT moi').waitFor()
  await axe(reader)
  await picture(reader, 'account-contests-1280')
  await reader.getByLabel('Votre réponse').fill('La photo de l’entrée montre un mur intact.')
  await reader.getByRole('button', { name: 'Répondre, sans rien changer' }).click()
  await reader.getByText('rien ne change', { exact: false }).waitFor()
  const answered = await mailTo(post, awa, undefined, /vous répond/)
  expect(answered.body).toContain('La photo de l’entrée montre un mur intact.')
  // A mail opens a page of its own.
  await own.goto('about:blank')
  await own.goto(answered.link)
  await own.getByText('Votre agence garde cette somme', { exact: false }).waitFor()

  // Of the account as a whole she is right: it is taken back, and comes again.
  await own.getByRole('button', { name: 'Je ne suis pas d’accord avec le compte' }).click()
  await own.getByLabel('Ce qui ne va pas').fill('Le loyer de mai est payé, reçu n° 102372.')
  await own.getByRole('button', { name: 'Envoyer à mon agence' }).click()
  await own.getByText('reçu n° 102372', { exact: false }).waitFor()
  await reader.reload()
  await reader.getByLabel('Votre réponse').fill('C’est exact : nous retirons ce mois.')
  await reader.getByRole('button', { name: 'Lui donner raison et reprendre le compte' }).click()
  await reader.getByText('compte repris', { exact: false }).waitFor()
  await own.reload()
  await own.getByText('repris ce compte pour le corriger', { exact: false }).waitFor()

  await issue(nadia, account, { arrears: 60_000, months: 2 })
  await own.reload()
  await own.getByText(/^Échéance 1 sur 2/).waitFor()
  await reader.reload()
  for (const nth of [1, 2]) {
    await reader.getByRole('button', { name: 'Noter reçue' }).click()
    await expect.poll(() => reader.getByRole('listitem').filter({ hasText: ', reçue le' }).count()).toBe(nth)
  }
  await own.reload()
  await own.getByText('Vous avez tout payé. Merci.').waitFor()

  // The same in English, on another device, by the mail that she kept.
  const english = await visit(link, { view: phone, lang: 'en', alone: true })
  await english.getByRole('heading', { name: 'Your final account' }).waitFor()
  await axe(english)
  await picture(english, 'own-account-en-360', { dark: true })
})

/** Awa comes to a dwelling of Karim’s, enters, leaves with her receipt, and her lease has ended. */
const leaveHome = async (nadia: Other): Promise<{ unit: string; household: string; receipt: string }> => {
  const { unit } = await quietHome(here().kernel.database.owner)
  const { leases } = await nadia.ask<{ leases: { household: string }[] }>('home.card', { unit })
  await nadia.send('person.moveOut', leases[0]!.household, { ends: day(-60) })
  await recordPapers((...act) => nadia.send(...act), unit, day(-60))
  const household = newId()
  await nadia.send('person.moveIn', household, {
    unit,
    tenancy: { id: newId(), starts: day(-50) },
    occupants: [
      {
        person: newId(),
        firstName: 'Awa',
        lastName: 'N’Diaye',
        phone: '06 44 55 66 77',
        email: awa,
        toldBy: 'mail',
      },
    ],
  })
  const before = await laidPicture('#cfd8c4')
  await enterHome(nadia, unit, { rooms: kinds, photo: before })
  const flaw: Omit<FlawSeen, 'id' | 'kind'> = {
    cause: 'cleaning',
    quantity: parts(120_000),
    flawUnit: 'm2',
    photos: [await laidPicture('#8a6f4e')],
    before,
  }
  const { id, hash } = await signHome(nadia, unit, {
    kind: 'exit',
    rooms: kinds,
    photo: before,
    flaws: [
      { ...flaw, id: hole, kind: 'hole' },
      { ...flaw, id: stain, kind: 'stain' },
    ],
  })
  await nadia.send('person.moveOut', household, { ends: day(-1) })
  return { unit, household, receipt: `/chez-moi/etat-des-lieux/${id}#${hash}` }
}

const settle = async (
  nadia: Other,
  { unit, household }: { unit: string; household: string },
): Promise<string> => {
  const sylvie = await other('sylvie')
  const { grids } = await sylvie.ask<Inspections['grid.list']['output']>('grid.list', {})
  if (!grids.some(({ isConfirmed }) => isConfirmed))
    await sylvie.send('grid.confirm', firstGrid.id, {
      agreement: 'Accord collectif du 12 mars 2019',
      starts: '1990-01-01',
    })
  const account = newId()
  await nadia.send('settlement.open', account, { unit, household })
  const { lines } = await nadia.ask<Inspections['settlement.prices']['output']>('settlement.prices', {
    unit,
    words: '',
  })
  for (const flaw of [hole, stain])
    await nadia.send('settlement.priceFlaw', account, {
      choice: { flaw, cause: 'cleaning', priceLine: lines[0]!.id, quantity: parts(20_000) },
    })
  await issue(nadia, account, { arrears: 90_000, months: 3 })
  return account
}

const issue = async (
  nadia: Other,
  account: string,
  { arrears, months }: { arrears: number; months: number },
): Promise<void> => {
  await nadia.send('settlement.setTerms', account, {
    terms: {
      keysBackOn: day(-1),
      deposit: 45_000,
      monthlyRent: 45_000,
      monthlyCharges: 0,
      paidUntil: null,
      arrears,
      isCollective: true,
      provision: null,
      accountsApprovedOn: null,
      commissaire: null,
      grid: null,
    },
  })
  const { sums } = await nadia.ask<Inspections['settlement.one']['output']>('settlement.one', { id: account })
  await nadia.send('settlement.issue', account, { balance: sums!.balance, months, firstOn: day(20) })
}
