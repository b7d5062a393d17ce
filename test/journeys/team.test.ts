import { expect, test } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import type { Queries } from '../../src/people/core/contract.ts'
import { asked, axe, mailTo, phone, picture, walk } from './house.ts'
import { daysFromToday } from '../setup/days-from-today.ts'

const { become, visit } = walk()

type Team = Queries['staff.team']['output']
type Card = Queries['staff.card']['output']

test('Sylvie welcomes a caretaker, gives her Karim’s buildings for his leave, and plans the end', async () => {
  const page = await become('sylvie', '/bureau')
  await page.getByRole('navigation').getByRole('link', { name: 'Équipe' }).click()
  await page.getByRole('heading', { name: 'L’équipe' }).waitFor()
  await page
    .getByRole('table', { name: 'L’équipe' })
    .getByRole('row')
    .filter({ hasText: 'Agence Centre' })
    .getByRole('link', { name: 'Karim Benali' })
    .waitFor()
  await axe(page)
  await page.keyboard.press('/')
  await page.keyboard.type('gardien')
  await page.getByRole('link', { name: 'Nadia Ferrand' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Accueillir quelqu’un' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Prénom').fill('Maëlle')
  await sheet.getByRole('button', { name: 'Accueillir et envoyer le lien' }).click()
  await sheet.getByText('Il faut un nom.').waitFor()
  await sheet.getByLabel('Nom', { exact: true }).fill('Guillou')
  await sheet.getByLabel('Courriel professionnel').fill('maelle.guillou@robine-habitat.example')
  await axe(page)
  await sheet.getByRole('button', { name: 'Accueillir et envoyer le lien' }).click()
  await page.getByRole('heading', { name: 'Maëlle Guillou' }).waitFor()
  await page.getByText('Aucun immeuble ne lui est confié.').waitFor()
  await axe(page)

  await page.goto(`/bureau/equipe/${idOf('karim')}`)
  await page.getByText('jamais un loyer').waitFor()
  await axe(page)
  await picture(page, 'team-karim-1280', { dark: true })
  await page.getByRole('button', { name: 'Confier son secteur' }).click()
  const { rows } = await asked<Team>(page, 'staff.team', {})
  const maelle = rows.find((r) => r.name === 'Maëlle Guillou')!.id
  await sheet.getByLabel('À qui ?').selectOption(maelle)
  await sheet.getByRole('button', { name: 'Confier le secteur' }).click()
  await sheet.getByText('Il faut un dernier jour.').waitFor()
  const later = daysFromToday()(12)
  await sheet.getByLabel('Jusqu’au').fill(later)
  await axe(page)
  await sheet.getByRole('button', { name: 'Confier le secteur' }).click()
  await page.getByText('Le secteur est confié.').waitFor()
  const { patch } = await asked<Card>(page, 'staff.card', { id: maelle })
  expect(patch.length).toBeGreaterThan(0)
  expect(patch.every((b) => b.until === later)).toBe(true)

  await page.goto(`/bureau/equipe/${maelle}`)
  await page
    .getByText(/en remplacement, jusqu’au/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Mettre fin à son accès' }).click()
  await sheet.getByRole('radio', { name: 'Un autre jour' }).check()
  await sheet.getByLabel('Le matin du').fill(later)
  await axe(page)
  await sheet.getByRole('button', { name: 'Prévoir la fin' }).click()
  await page.getByText(/fin de son accès\./).waitFor()
  await axe(page)
  await page.getByRole('button', { name: 'Annuler ce changement' }).click()
  await page.getByText(/fin de son accès\./).waitFor({ state: 'detached' })

  // The link that left by mail opens her own place.
  const head = await become('helene', '/bureau')
  const mail = await mailTo(head, 'maelle.guillou@robine-habitat.example')
  expect(mail.body).toContain('Robine Habitat')
  const door = await visit(mail.link)
  await door.getByRole('button', { name: 'Me connecter ici' }).click()
  await door.waitForURL(/\/terrain/)

  await page.goto(`/bureau/equipe/${maelle}`)
  await page.getByRole('button', { name: 'Mettre fin à son accès' }).click()
  await sheet.getByRole('button', { name: 'Mettre fin maintenant' }).click()
  await page.getByText('Rien : son accès est fermé.').waitFor()
  await expect.poll(async () => (await door.request.get('/api/session')).status()).not.toBe(200)
})

test('the team in English, on a phone, and a page that is one’s own', async () => {
  const page = await become('helene', '/bureau/equipe', { lang: 'en', view: phone })
  await page.getByRole('heading', { name: 'The team' }).waitFor()
  await axe(page)
  await page.goto(`/bureau/equipe/${idOf('helene')}`)
  await page.getByText(/nobody changes their own rights/).waitFor()
  expect(await page.getByRole('button', { name: 'Change the role' }).count()).toBe(0)
  await axe(page)
})
