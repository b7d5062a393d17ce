import { expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Queries } from '../../src/notices/core/contract.ts'
import { asked, axe, picture, walk } from './house.ts'
import { file, other, valentin } from './colleague.ts'

const { become } = walk()

test('who leaves no mail is told by a letter: the office says so, and prints all that wait in one go', async () => {
  const page = await become('nadia', '/bureau?name=Paul%20Garnier')
  await page.getByLabel('Téléphone ou courriel').fill('06 11 22 33 44')
  await page.getByRole('combobox', { name: 'Où est-ce ?' }).fill('24 rue edmond valentin')
  await page
    .getByRole('option', { name: /24 rue Edmond Valentin/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Ses mots' }).fill('La lampe du hall ne marche plus.')
  await page.getByRole('button', { name: /^Déposer/ }).click()
  await page
    .getByText(
      /^Déposée.* L’agence imprime une lettre pour Paul Garnier, qui attend dans «\u00a0Courrier\u00a0»\.$/,
    )
    .waitFor()

  const nadia = await other('nadia')
  const { building } = await valentin(nadia)
  const requester = { name: 'Ana Costa', phone: '06 11 22 33 55' }
  await file(nadia, { nature: 'lift.stopped', building, part: 'lift', words: 'Arrêté.', requester })
  const waiting = async (): Promise<string[]> =>
    (await asked<Queries['letter.list']['output']>(page, 'letter.list', {})).letters.map(({ to }) => to.name)
  // What the office does leaves once it can no longer be taken back.
  await expect.poll(waiting).toEqual(expect.arrayContaining(['Paul Garnier', 'Ana Costa']))

  await page.goto('/bureau/courrier?q=Paul+Garnier')
  await page.getByRole('table', { name: 'Messages' }).getByText('Paul Garnier').first().waitFor()

  await page.goto('/bureau/courrier?tab=letters')
  await page.getByRole('link', { name: /^Imprimer les \d+ lettres$/ }).click()
  await page.getByText('Paul Garnier').first().waitFor()
  await page.getByText('Ana Costa').first().waitFor()
  await axe(page)
  await page.getByRole('button', { name: 'C’est imprimé' }).click()
  await page.getByText('Aucune lettre à imprimer.').waitFor()
  expect(await waiting()).toEqual([])
})

test('Nadia puts up a notice, compares it with the others by the halls where they hang, reads its sheet, and takes it down', async () => {
  const page = await become('nadia', '/bureau/affichage')
  const nadia = await other('nadia')
  const { building } = await valentin(nadia)
  const now = Date.now()
  for (const [title, from] of [
    ['Eau coupée jeudi, chez M. N’Diaye aussi', 0],
    ['Ascenseur arrêté lundi', 24],
  ] as const)
    await nadia.send('notice.post', newId(), {
      title,
      words: 'De 8 h à 12 h.',
      building,
      starts: new Date(now + from * 3_600_000).toISOString(),
      ends: new Date(now + 48 * 3_600_000).toISOString(),
    })
  const table = page.getByRole('table', { name: 'Avis' })
  const row = (title: string) => table.getByRole('row').filter({ hasText: title })
  await row('Eau coupée jeudi').getByText('Affiché', { exact: true }).waitFor()
  await row('Ascenseur arrêté lundi').getByText('À afficher', { exact: true }).waitFor()
  await axe(page)
  await picture(page, 'posters-1280', { dark: true })
  await row('Eau coupée jeudi').getByRole('link').click()
  await page.getByRole('button', { name: 'Imprimer' }).waitFor()
  await page.getByRole('link', { name: 'Retour aux avis' }).click()
  await row('Eau coupée jeudi')
    .getByRole('button', { name: /^Enlever/ })
    .click()
  await page.getByText(/^Avis enlevé\s: Eau coupée jeudi/).waitFor()
  await row('Eau coupée jeudi').waitFor({ state: 'detached' })
  await row('Ascenseur arrêté lundi').waitFor()
})

test('the messages that are looked for are named, in the address too, come back after one is read, and all are shown once it is taken off', async () => {
  const page = await become('helene', '/bureau/courrier')
  const { rows } = await asked<Queries['mailbox.list']['output']>(page, 'mailbox.list', {})
  const words = rows.find(({ state }) => state === 'kept')!.to
  const search = page.getByRole('searchbox', { name: 'Chercher une adresse ou un objet' })
  await search.fill(words)
  const chip = page.getByRole('button', {
    name: `Retirer le filtre\u00a0: Mots\u00a0: «\u00a0${words}\u00a0»`,
  })
  await chip.waitFor()
  expect(new URL(page.url()).searchParams.get('q')).toBe(words)
  await axe(page)

  await page.getByRole('table', { name: 'Messages' }).getByRole('link').first().click()
  await page.getByRole('link', { name: 'Retour au courrier' }).click()
  await chip.click()
  await expect.poll(() => new URL(page.url()).search).toBe('')
  await expect.poll(() => search.inputValue()).toBe('')

  await search.fill('N’Diaye n° 102372')
  await page.getByText('Aucun message ne correspond à «\u00a0N’Diaye n° 102372\u00a0»').waitFor()
})
