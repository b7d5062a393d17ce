import { expect, test } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries } from '../../src/lettings/core/contract.ts'
import { other, valentin } from './colleague.ts'
import { axe, phone, walk } from './house.ts'

const { become } = walk()

test('a notice by hand ends a lease with its receipt; head office sees the dwelling to let again, and takes the ball', async () => {
  const nadia = await other('nadia')
  const { doors } = await valentin(nadia)
  // Whoever lives there first in the stairs; in an empty stairwell somebody moves in.
  type HomeCard = { leases: { household: string; until: string | null }[] }
  const cards = await Promise.all(
    doors.map(async ({ id }) => ({ unit: id, ...(await nadia.ask<HomeCard>('home.card', { unit: id })) })),
  )
  const lived = cards.find(({ leases }) => leases.length === 1 && leases[0]!.until === null)
  const unit = lived?.unit ?? doors.at(0)!.id
  const household = lived?.leases[0]?.household ?? newId()
  if (!lived)
    await nadia.send('person.moveIn', household, {
      unit,
      tenancy: { id: newId(), starts: '2020-01-01' },
      occupants: [{ person: newId(), firstName: 'Ana', lastName: 'Costa', phone: '06 11 22 33 55' }],
    })

  // By mail it is none: the agent is given the form instead of a button.
  const page = await become('nadia', `/bureau/relocation/conge/${household}`)
  await page.getByRole('radio', { name: 'Par courriel ou téléphone' }).check()
  await page.getByRole('heading', { name: 'Pas encore un congé' }).waitFor()
  await axe(page)
  expect(await page.getByRole('button', { name: 'Enregistrer le congé' }).count()).toBe(0)

  await page.getByRole('radio', { name: 'Remis en main propre' }).check()
  await page.getByLabel('Motif écrit dans le congé').selectOption({ label: 'Mutation' })
  await page.getByText(/^Préavis de 3 mois/).waitFor()
  await page.getByRole('radio', { name: 'était joint au congé' }).check()
  await page.getByText(/^Préavis de 1 mois/).waitFor()
  await axe(page)
  await page.getByRole('button', { name: 'Enregistrer le congé' }).click()
  await page.getByRole('link', { name: 'Récépissé à imprimer' }).click()
  await page.getByRole('heading', { name: 'Récépissé d’un congé remis en main propre' }).waitFor()
  await axe(page)

  const said = await nadia.ask<Queries['leaving.card']['output']>('leaving.card', { household })
  expect(said).toMatchObject({ reason: 'transfer', leaving: { way: 'hand', months: 1 } })

  const helene = await other('helene')
  const officer = newId()
  await helene.send('person.hire', officer, {
    firstName: 'Capucine',
    lastName: 'Sabatier',
    role: 'letting',
    agencies: [],
    email: '',
  })
  const office = await become(officer, '/bureau/relocation')
  await office.getByRole('heading', { name: 'Logements à relouer' }).waitFor()
  await axe(office)
  await office.goto(`/bureau/relocation/${unit}`)
  await office.getByRole('button', { name: /^Noter\s: Candidats proposés$/ }).click()
  await office.getByText('Candidats proposés.', { exact: true }).waitFor()
  await axe(office)

  // The agency has its say: what is so in the stairs, and a remark that is owed an answer.
  const agency = await become('nadia', `/bureau/relocation/${unit}`)
  await agency.getByRole('checkbox', { name: 'Sans ascenseur' }).check()
  await agency.getByText('L’agence dit du logement\u00a0: Sans ascenseur.').waitFor()
  await agency.getByLabel('Votre remarque').fill('L’escalier est étroit.')
  await agency.getByRole('button', { name: 'Envoyer la remarque' }).click()
  await agency.getByText(/^Réponse due le /).waitFor()
  await axe(agency)
  await agency.getByRole('button', { name: /^Commander / }).click()
  await agency.getByText(/^Diagnostics commandés pour le /).waitFor()
  await office.getByLabel('Votre réponse à l’agence').fill('La personne en est prévenue.')
  await office.getByRole('button', { name: 'Répondre' }).click()
  await agency.getByText('La personne en est prévenue.').waitFor()

  // On a phone, the manager sees who has the ball and what is missing.
  const small = await become('sylvie', `/bureau/relocation/${unit}`, { view: phone, lang: 'en' })
  await small.getByText(/In the hands of the agency/).waitFor()
  await small.getByRole('button', { name: /^Record Energy performance/ }).click()
  await small.getByLabel('What it says').selectOption({ label: 'Class C' })
  await axe(small)
  await small.getByRole('dialog').getByRole('button', { name: 'Record' }).click()
  await small
    .getByText(/^holds until/)
    .first()
    .waitFor()
  expect(await nadia.ask<Queries['void.card']['output']>('void.card', { unit })).toMatchObject({
    allocation: 'proposed',
    ball: 'agency',
    days: 0,
  })
})

test('a tenant who wants to leave reads what is a notice, with her form filled in', async () => {
  const page = await become('le-goff', '/chez-moi', { view: phone })
  await page.getByRole('link', { name: 'Quitter mon logement' }).click()
  await page.getByRole('heading', { name: 'Un message n’est pas encore un congé' }).waitFor()
  await page.getByRole('button', { name: 'Le formulaire, déjà rempli à votre nom' }).click()
  await page.getByRole('heading', { name: 'Congé donné par le locataire' }).waitFor()
  await axe(page)
  expect(await (await other(idOf('le-goff'))).ask('leaving.own', {})).toMatchObject({ leaving: null })
})
