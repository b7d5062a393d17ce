import { expect, test } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { askHomes } from '../../src/statutory/server/campaign/ask-homes.ts'
import { keyOfSheet } from '../../src/statutory/server/campaign/sheet-keys.ts'
import { until } from '../setup/until.ts'
import { here } from './copy.ts'
import { axe, phone, walk } from './house.ts'

const { become, visit } = walk()

/** The sheet of whoever lives with this person; her messages leave, whatever the hour is. */
const keyFor = async (person: string): Promise<string> => {
  const { kernel } = here()
  const db = kernel.database.owner
  const [campaign] = await db.rows<{ id: string }>(sql`select c.id from statutory.campaign c`)
  await askHomes(kernel, campaign!.id, new Date().toISOString())
  const sheet = await db.row<{ id: string }>(sql`
    select s.id from statutory.sheet s join people.reachable p on p.household = s.household where p.id = ${idOf(person)}`)
  return keyOfSheet(db, sheet!.id)
}

test('Hélène asks who lives there, Madame Le Goff answers by her link, Nadia types another’s; the State accepts, and it is gone', async () => {
  const helene = await become('helene', '/bureau/enquetes')
  await helene.getByRole('button', { name: 'Ouvrir, et écrire aux foyers' }).click()
  await helene.getByRole('status').filter({ hasText: 'L’enquête est ouverte' }).waitFor()
  await axe(helene)
  const key = await keyFor('le-goff')

  const hers = await visit(`/enquete#${key}`, { view: phone })
  await hers.getByRole('heading', { name: /Qui vit dans votre logement/ }).waitFor()
  expect(hers.url()).not.toContain(key)
  await axe(hers)
  await hers.getByLabel('Année de naissance').first().fill('51')
  await hers.getByRole('button', { name: 'Envoyer mes réponses' }).click()
  await hers.getByText('Une année sur quatre chiffres').waitFor()
  await hers.getByLabel('Année de naissance').first().fill('1951')
  await hers.getByLabel(/^Revenu fiscal de référence/).fill('18 432,00 €')
  await hers.getByRole('button', { name: 'Envoyer mes réponses' }).click()
  await hers.getByRole('status').filter({ hasText: 'nous avons bien reçu' }).waitFor()
  await hers.reload()
  await hers.getByText('Nous avons reçu vos réponses').waitFor()
  expect(await hers.locator('main').innerText()).not.toMatch(/18 ?432|1951/)

  const nadia = await become('nadia', '/bureau/enquetes')
  await nadia.getByLabel('Où en est le foyer').selectOption('waiting')
  await nadia
    .getByRole('button', { name: /^Saisir la réponse/ })
    .first()
    .click()
  await nadia.getByRole('heading', { name: /^Réponse de/ }).waitFor()
  await axe(nadia)
  await nadia.getByRole('radio', { name: 'Au guichet' }).check()
  for (const born of await nadia.getByLabel('Année de naissance').all()) await born.fill('1984')
  await nadia.getByLabel(/^Revenu fiscal de référence/).fill('0')
  await nadia.getByRole('button', { name: 'Enregistrer la réponse' }).click()
  await nadia.getByRole('status').filter({ hasText: 'La réponse est enregistrée' }).waitFor()

  await helene.reload()
  await helene.getByText(/réponses sur/).waitFor()
  expect(await helene.getByRole('paragraph').filter({ hasText: 'réponses sur' }).innerText()).toMatch(/^2\b/)
  await helene.getByRole('button', { name: 'Fermer l’enquête' }).click()
  await helene.getByRole('dialog').getByRole('button', { name: 'Fermer l’enquête' }).click()
  await helene.getByRole('status').filter({ hasText: 'L’enquête est fermée' }).waitFor()
  await hers.reload()
  await hers.getByText(/est close.*nous ne prenons plus de réponse/).waitFor()

  await helene.getByRole('button', { name: 'L’État a accepté' }).click()
  await helene.getByText(/^2 réponses et .* fiches vont être effacées/).waitFor()
  await helene.getByRole('button', { name: 'Effacer les réponses' }).click()
  await helene.getByRole('status').filter({ hasText: 'Les réponses sont effacées' }).waitFor()
  await axe(helene)
  await until(async () => {
    const left = await here().kernel.database.owner.rows(sql`select s.id from statutory.sheet s limit 1`)
    return left.length === 0
  })
  await helene.getByText('Acceptée par l’État').waitFor()
})
