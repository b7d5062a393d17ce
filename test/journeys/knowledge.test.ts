import { expect, test } from 'vitest'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { here } from './copy.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as Known } from '../../src/knowledge/core/contract.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { file, other } from './colleague.ts'
import { asked, axe, phone, picture, walk } from './house.ts'

const { become } = walk()
const mould = derivedId('seed request', 'scene mould question')
const reply = 'Traitez le logement seul : les bouches se changent une à une, sans attendre le chantier.'
/** Words that no other answer of the house has together. */
const itsWords = 'bouches chantier'

test('Hélène answers Nadia in the thread, and keeps the answer for the next one: without a name', async () => {
  const page = await become('helene', `/bureau/r/${mould}`)
  await page.getByRole('textbox', { name: 'Votre réponse' }).fill(`Madame Durand a raison. ${reply}`)
  await page.getByRole('button', { name: 'Répondre', exact: true }).last().click()
  await page.getByText('La réponse est dans le fil.').waitFor()
  await page.getByRole('button', { name: 'Garder cette réponse' }).click()
  const sheet = page.getByRole('dialog')
  const said = sheet.getByRole('textbox', { name: 'La réponse' })
  await expect.poll(() => said.inputValue()).toContain(reply)
  await sheet.getByRole('button', { name: 'Garder', exact: true }).click()
  await sheet.getByText(/semblent désigner quelqu’un.*Madame Durand/).waitFor()
  await said.fill(reply)
  await axe(page)
  await picture(page, 'knowledge-keep-1280')
  await sheet.getByRole('button', { name: 'Garder', exact: true }).click()
  await page.getByText('La réponse est gardée.').waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Garder cette réponse' }).count()).toBe(0)
})

/** A matter of the same kind in another agency, and who answers for it there. */
const elsewhere = async (): Promise<string> => {
  const place = await here().kernel.database.owner.row<{ unit: string; person: string }>(sql`
    select l.unit, p.id as person from people.lease l join people.reachable p on p.household = l.household
      join estate.place u on u.id = l.unit
    where u.agency = 'roches' and l.ends is null and p.erased_at is null order by l.unit limit 1`)
  const clerk = await other('agent-roches')
  return file(clerk, {
    nature: 'damp.mould',
    unit: place!.unit,
    requester: { person: place!.person },
    words: 'Moisissures dans la chambre.',
  })
}

test('a colleague of another agency finds it while she types, and does not ask', async () => {
  const request = await elsewhere()
  const page = await become('agent-roches', `/bureau/r/${request}`)
  await page.getByText('Le siège a déjà répondu sur ce sujet').waitFor()
  await page.getByLabel('Autres actions').click()
  await page.getByRole('button', { name: 'Question au siège' }).click()
  const sheet = page.getByRole('dialog')
  await sheet
    .getByRole('textbox', { name: /question/i })
    .fill('La ventilation du bâtiment sera-t-elle refaite ?')
  await sheet.getByText(reply).waitFor()
  await axe(page)
  await picture(page, 'knowledge-ask-1280', { dark: true })
  await sheet
    .getByRole('article')
    .filter({ hasText: reply })
    .getByRole('button', { name: 'C’est ma réponse' })
    .click()
  await page.getByText('Question non posée : la réponse est là.').waitFor()
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  const { questions } = await asked<Thread>(page, 'request.thread', { id: request })
  expect(questions).toEqual([])
  await expect
    .poll(async () => {
      const { rows } = await asked<Known['knowledge.list']['output']>(page, 'knowledge.list', {})
      return rows.find((row) => row.reply === reply)?.spared
    })
    .toBe(1)
})

test('the list is found by its name, compares what is known, and opens one', async () => {
  const page = await become('nadia', '/bureau/a-faire')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('ce que nous savons')
  await page.getByRole('option', { name: 'Ce que nous savons', selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Ce que nous savons' }).waitFor()
  await page.getByRole('searchbox', { name: 'Chercher dans les réponses' }).fill(itsWords)
  await axe(page)
  await picture(page, 'knowledge-1280', { dark: true })
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByText(reply).waitFor()
  await axe(page)
  await picture(page, 'knowledge-piece-1280')
})

test('Karim finds it in a cellar, on his phone', async () => {
  const page = await become('karim', '/terrain', { view: phone, alone: true })
  await expect
    .poll(async () => {
      const { rows } = await asked<Known['knowledge.pack']['output']>(page, 'knowledge.pack', {})
      return rows.some((row) => row.reply === reply)
    })
    .toBe(true)
  await page.goto('/terrain/savoir')
  await page.getByText(reply).waitFor()
  await page.context().setOffline(true)
  await page.getByRole('searchbox', { name: 'Chercher dans les réponses' }).fill(itsWords)
  await page.getByText(reply).waitFor()
  await axe(page)
  await picture(page, 'knowledge-360')
  const its = page.getByRole('article').filter({ hasText: reply })
  await its.getByRole('button', { name: 'Ce n’est plus vrai' }).click()
  await page.context().setOffline(false)
  await expect
    .poll(async () => {
      const { rows } = await asked<Known['knowledge.pack']['output']>(page, 'knowledge.pack', {})
      return rows.find((row) => row.reply === reply)?.standing
    })
    .toBe('contested')
})

test('Hélène reads that it is said to be true no more, and says it anew', async () => {
  const page = await become('helene', '/bureau/questions')
  await page.getByRole('link', { name: /gardées? (est|sont) à vérifier/ }).click()
  await page.getByRole('searchbox', { name: 'Chercher dans les réponses' }).fill(itsWords)
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByText(/Quelqu’un dit que ce n’est plus vrai/).waitFor()
  await picture(page, 'knowledge-doubted-1280')
  await page.getByRole('button', { name: 'Changer' }).click()
  const sheet = page.getByRole('dialog')
  await sheet
    .getByRole('textbox', { name: 'La réponse' })
    .fill('Depuis mars, le chantier refait toutes les bouches.')
  await sheet.getByRole('button', { name: 'Garder', exact: true }).click()
  await page.getByText('Depuis mars, le chantier refait toutes les bouches.').waitFor()
  await page.getByRole('heading', { name: 'Ce qui a été dit avant' }).waitFor()
  await page.getByText(reply).waitFor()
})
