import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import { openBox } from '../../src/bond/server/open-box.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { file, other } from './colleague.ts'
import { here } from './copy.ts'
import { axe, phone, picture, walk } from './house.ts'
import { until } from '../setup/until.ts'

const { become } = walk()
const words = 'Trier la tournée du haut vers le bas.'
const colleagues = ['nadia', 'luc', 'sylvie', 'ines', 'agent-roches'] as const

const topicOf = async (directorate: string): Promise<string> =>
  (await here().kernel.database.owner.row<{ id: string }>(
    sql`select t.id from bond.topic t where t.directorate = ${directorate}`,
  ))!.id

/** Slips that wait in the box of the house. */
const waiting = async (): Promise<number> =>
  (await here().kernel.database.owner.row<{ n: number }>(sql`select count(*)::int as n from bond.slip`))!.n

/** What several others say without their names, so that nobody is alone in the box; then it is opened. */
const open = async (): Promise<void> => {
  for (const who of colleagues) {
    const said = { kind: 'idea', slip: randomUUID(), route: '/bureau', version: 'test', refusals: [] }
    await (await other(who)).send('bond.drop', randomUUID(), {
      ...said,
      words: `Une idée d’ailleurs, ${who.length}.`,
    })
  }
  await openBox(here().kernel, new Date().toISOString())
}

test('Karim has an idea on his round without network; nobody knows that it is his, and it is answered where he had it', async () => {
  const page = await become('karim', '/terrain/idees', { view: phone })
  await page.getByRole('heading', { name: 'Idées du terrain' }).waitFor()
  await axe(page)
  await picture(page, 'bond-none-360')
  const tell = page.getByRole('banner').getByRole('button', { name: 'Une idée pour cet écran' })
  await tell.waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Ma journée' }).click()
  await page.getByRole('heading', { name: /Ma journée/ }).waitFor()
  await page.context().setOffline(true)
  await tell.click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('textbox').fill('Mme Durand dit que c’est long.')
  await sheet
    .getByText(/semblent désigner quelqu’un/)
    .first()
    .waitFor()
  await sheet.getByRole('textbox').fill(words)
  await axe(page)
  await picture(page, 'bond-idea-360', { dark: true })
  await sheet.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByText(/Votre idée est gardée, sans votre nom/).waitFor()
  await page.context().setOffline(false)
  await until(async () => (await waiting()) === 1)
  await open()

  const desk = await become('helene', '/bureau/idees')
  await desk.getByRole('table').getByRole('link', { name: words }).waitFor()
  await axe(desk)
  await picture(desk, 'bond-1280', { dark: true })
  await desk.getByRole('table').getByRole('link', { name: words }).click()
  await desk.getByText('sans nom').waitFor()
  await desk.getByText(/téléphone\s:\s\/terrain/).waitFor()
  await desk.getByLabel('Pour quand').fill('2031-01-15')
  await desk.getByRole('textbox', { name: 'Ce qui sera fait' }).fill('La tournée ira du haut vers le bas.')
  await axe(desk)
  await desk.getByRole('button', { name: 'Répondre', exact: true }).click()
  await desk.getByText('La réponse est publique.').waitFor()

  const again = await become('karim', '/terrain', { view: phone })
  const answered = again.getByRole('link', { name: /Une idée d’ici a eu sa réponse/ })
  await answered.click()
  await again.getByText('La tournée ira du haut vers le bas.').waitFor()
  await again.getByText(/Oui, pour le/).waitFor()
  await axe(again)
  await picture(again, 'bond-answered-360')

  await desk.getByRole('radio', { name: 'C’est fait' }).check()
  await desk.getByLabel('Dans quelle version').fill('0.2')
  await desk.getByRole('textbox', { name: 'Ce qui change' }).fill('Elle va du haut vers le bas.')
  await desk.getByRole('button', { name: 'Répondre', exact: true }).click()
  await desk.getByText('C’est fait, version 0.2').waitFor()
  await picture(desk, 'bond-shipped-1280')
  await again.reload()
  await again.getByText('C’est fait, version 0.2').waitFor()
})

test('who answers stands by name where head office is asked; what nobody answers for is shown as missing', async () => {
  const page = await become('helene', '/bureau/qui-repond')
  await page.getByText(/1\ssujet n’a personne/).waitFor()
  await axe(page)
  await page.getByRole('button', { name: /Nommer quelqu’un : Loge et ses écrans/ }).click()
  await page.getByLabel('Qui en répond').selectOption({ label: 'Gilles Auriol' })
  await page.getByLabel('En son absence').selectOption({ label: 'Claire Pujol' })
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('C’est enregistré.').waitFor()
  await picture(page, 'bond-answerers-1280')
  await page.getByRole('button', { name: /Changer : Loge et ses écrans/ }).click()
  await (await other('claire')).send('bond.setAnswerer', await topicOf('numerique'), {
    person: idOf('yves'),
    deputy: null,
  })
  await page.getByLabel('Qui en répond').selectOption({ label: 'Maud Serres' })
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Quelqu’un vient de nommer une autre personne').waitFor()
  const place = await here().kernel.database.owner.row<{ unit: string; person: string }>(sql`
    select l.unit, p.id as person from people.lease l join people.reachable p on p.household = l.household
      join estate.place u on u.id = l.unit
    where u.agency = 'centre' and l.ends is null and p.erased_at is null order by l.unit limit 1`)
  const told = { nature: 'damp.mould', words: 'Moisissures dans la chambre.' }
  const request = await file(await other('nadia'), {
    ...told,
    unit: place!.unit,
    requester: { person: place!.person },
  })
  const asking = await become('nadia', `/bureau/r/${request}`)
  await asking.getByLabel('Autres actions').click()
  await asking.getByRole('button', { name: 'Question au siège' }).click()
  await asking
    .getByRole('dialog')
    .getByText('Hélène Vidal, direction du patrimoine, en répond.')
    .first()
    .waitFor()
  await axe(asking)
  await picture(asking, 'bond-ask-1280')
})

test('a trial that is over is kept on what was measured and on what those who live with it say; places are thanked', async () => {
  const page = await become('helene', '/bureau/essais')
  await page.getByText(/1\sessai est terminé/).waitFor()
  await axe(page)
  await picture(page, 'bond-trials-1280')
  await page.getByRole('button', { name: /^Décider/ }).click()
  await page.getByRole('textbox', { name: /^Votre décision/ }).fill('Moins de gestes, et on le garde.')
  await page.getByRole('button', { name: 'Garder', exact: true }).click()
  await page.getByText('La décision est publique.').waitFor()
  await page.getByText('Moins de gestes, et on le garde.').waitFor()
  const karim = await become('karim', '/terrain/mercis', { view: phone })
  await karim.getByRole('heading', { name: 'Mercis' }).waitFor()
  await axe(karim)
  await picture(karim, 'bond-thanks-360')
  await karim.goto('/terrain/essais')
  await karim.getByText('Moins de gestes, et on le garde.').waitFor()
  await axe(karim)
  await picture(karim, 'bond-trials-360', { dark: true })
  await karim.goto('/terrain')
  await karim.getByRole('link', { name: 'Le temps, et qui le demande' }).click()
  await karim.getByRole('heading', { name: 'Le temps rendu' }).waitFor()
  await axe(karim)
  expect(await karim.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await karim.getByRole('navigation', { name: 'Pour en rendre davantage' }).getByRole('link').first().click()
  await karim.getByRole('heading', { name: 'Idées du terrain' }).waitFor()
  await karim.getByRole('banner').getByRole('button', { name: 'Une idée pour cet écran' }).click()
  await karim.getByRole('link', { name: 'Lire les idées déjà dites' }).click()
  await until(async () => (await karim.getByRole('dialog').count()) === 0)
})

test('the quarter is asked below what one came for, and one tap ends it', async () => {
  const page = await become('luc', '/bureau/planning')
  const ask = page.getByRole('button', { name: 'Répondre' })
  await ask.click()
  const sheet = page.getByRole('dialog', { name: /Deux questions/ })
  await sheet
    .getByRole('group', { name: /Loge vous aide-t-il/ })
    .getByRole('radio')
    .first()
    .check()
  await axe(page)
  await picture(page, 'bond-quarter-1280')
  await sheet.getByRole('button', { name: 'Envoyer' }).click()
  await page.getByText(/C’est gardé, sans votre nom/).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Une idée pour cet écran' }).waitFor()
  await until(async () => (await ask.count()) === 0)
  const nadia = await become('nadia', '/bureau/a-faire')
  await nadia.getByRole('button', { name: 'Ne plus me demander' }).click()
  await nadia.getByText(/on ne vous le demande plus\.$/).waitFor()
})
