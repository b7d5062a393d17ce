import { beforeAll, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { askPairs } from '../refs/ask-pairs.ts'
import { here } from './copy.ts'
import { axe, phone, picture, walk } from './house.ts'

const { become } = walk()
beforeAll(() => askPairs(here().kernel, 5, 4))

const statesOf = async (): Promise<string[]> =>
  (
    await here().kernel.database.owner.rows<{ state: string }>(sql`
      select p.state from refs.pair p where p.agency = 'centre' and p.state <> 'sure' order by p.state`)
  ).map(({ state }) => state)

test('Nadia goes through pairs by the keyboard, a key an answer, and takes one back', async () => {
  const page = await become('nadia', '/bureau/a-faire')
  await page.getByRole('heading', { name: 'À faire', level: 1 }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('option', { name: 'Afficher un avis dans un hall' }).waitFor()
  await page.keyboard.type('rapproch')
  await page.getByRole('option', { name: /^Rapprochements/, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Est-ce la même adresse ?' }).waitFor()
  await page.getByText('1 sur 5').waitFor()
  await page.getByRole('cell', { name: /bis/ }).waitFor()
  await axe(page)
  await picture(page, 'pairs-1280', { dark: true })
  await page.keyboard.press('o')
  await page.getByText('2 sur 5').waitFor()
  await page.keyboard.press('n')
  await page.keyboard.press('p')
  await page.getByText('4 sur 5').waitFor()
  await page.keyboard.press('z')
  await page.getByText('Votre dernière réponse est reprise.').waitFor()
  await page.getByText('3 sur 5').waitFor()
  await expect.poll(statesOf).toEqual(['asked', 'asked', 'asked', 'not', 'same'])
})

test('two windows answer one pair: the second is told, and nothing is lost', async () => {
  const [first, second] = [
    await become('nadia', '/bureau/rapprochements'),
    await become('nadia', '/bureau/rapprochements'),
  ]
  for (const page of [first, second]) await page.getByText('1 sur 3').waitFor()
  await first.getByRole('button', { name: 'Non, un autre' }).click()
  await expect.poll(statesOf).toEqual(['asked', 'asked', 'not', 'not', 'same'])
  await second.getByRole('button', { name: 'C’est le même' }).click()
  await second.getByText('Quelqu’un vient de répondre autrement', { exact: false }).waitFor()
  await second.getByText('2 sur 3').waitFor()
})

test('on a phone without network the answers are kept, and leave when it is back; then nothing is left', async () => {
  const page = await become('nadia', '/bureau/rapprochements', { view: phone })
  await page.getByText('1 sur 2').waitFor()
  await axe(page)
  // What stands here is read on the left, the register on the right: under its head, and beside one another.
  const [own, other] = await Promise.all(
    [0, 1].map((i) => page.getByRole('row').nth(1).getByRole('cell').nth(i).boundingBox()),
  )
  const head = await page.getByRole('columnheader', { name: 'Chez vous' }).boundingBox()
  expect(own).toMatchObject({ x: head!.x, y: other!.y })
  expect(other!.x).toBeGreaterThan(own!.x)
  await picture(page, 'pairs-360')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Non, un autre' }).tap()
  await page.getByText('votre réponse est gardée sur cet appareil', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Plus tard' }).tap()
  await page.getByText('Il reste 1 paire, laissée pour plus tard').waitFor()
  await page.context().setOffline(false)
  await expect.poll(statesOf).toEqual(['later', 'not', 'not', 'not', 'same'])
  await page.getByRole('button', { name: 'Les revoir maintenant' }).tap()
  await page.getByRole('button', { name: 'C’est le même' }).tap()
  await page.getByText('C’est fini, merci').waitFor()
  await expect.poll(statesOf).toEqual(['not', 'not', 'not', 'same', 'same'])
})

test('Nadia looks up a link that the house made alone, undoes it with a reason, and comes back on it', async () => {
  const page = await become('nadia', '/bureau/rapprochements/faits')
  await page.getByRole('heading', { name: 'Ce qui est rapproché', level: 1 }).waitFor()
  const [own] = await here().kernel.database.owner.rows<{ address: string }>(sql`
    select e.address from refs.pair p join estate.staircase e on e.id = p.entity where p.source = 'ban' and p.state = 'sure' order by p.id`)
  await page.getByRole('searchbox', { name: 'Chercher un lien' }).fill(own!.address.toUpperCase())
  await page.getByRole('button', { name: 'Chercher' }).click()
  await page.getByText('Rapproché par Loge', { exact: false }).first().click()
  await page.getByRole('button', { name: 'Ce n’est pas le même' }).click()
  await axe(page)
  await picture(page, 'pairs-linked-1280', { dark: true })
  await page.getByRole('radio', { name: 'C’était vrai, ce ne l’est plus' }).check()
  await page.getByRole('button', { name: 'Défaire ce lien' }).click()
  await page.getByText('Refusé par vos équipes', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Reprendre cette réponse' }).click()
  await page.getByText('Rapproché par Loge', { exact: false }).first().waitFor()
})

test('the list of links fits a phone', async () => {
  const page = await become('nadia', '/bureau/rapprochements/faits', { view: phone })
  await page.getByText('Rapproché par Loge', { exact: false }).first().tap()
  await page.getByRole('button', { name: 'Ce n’est pas le même' }).first().waitFor()
  await axe(page)
  await picture(page, 'pairs-linked-360')
})
