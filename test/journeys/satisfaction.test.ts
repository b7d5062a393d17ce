import { expect, test } from 'vitest'
import { idOf } from '../../seeds/characters.ts'
import { houseActor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { drawRequest } from '../../src/satisfaction/server/draw-task.ts'
import { here } from './copy.ts'
import { axe, desk, mailTo, phone, walk } from './house.ts'

const { visit, become } = walk()

type Asked = { request: string; email: string }

/** A request of somebody who reads mails, closed a day ago: the lot falls on it. */
const closeAndDraw = async (): Promise<Asked> => {
  const { kernel } = here()
  const db = kernel.database.owner
  const her = (await db.row<{ id: string; email: string; unit: string }>(sql`
    select p.id, p.email, h.unit from people.reachable p join people.home h on h.id = p.household
    where p.kind = 'tenant' and p.told_by = 'mail' and p.email <> '' and p.lost = '{}' and h.unit is not null
      and h.agency = 'centre' and not exists (select from requests.matter r where r.household = h.id) order by p.id limit 1`))!
  const request = newId()
  const at = new Date().toISOString()
  for (const [type, data] of [
    [
      'request.file',
      {
        nature: 'plumbing.tap_leak',
        channel: 'phone',
        words: 'Le robinet de la cuisine goutte.',
        unit: her.unit,
        requester: { person: her.id },
      },
    ],
    ['request.close', { reason: 'moved_out' }],
  ] as const) {
    const actor = { ...houseActor(idOf('nadia')), role: 'agent' as const, agencies: ['centre'] }
    expect(await kernel.send(actor, { id: newId(), type, subject: request, data, at })).toMatchObject({
      ok: true,
    })
  }
  await drawRequest({ ...kernel, settings: { ...kernel.settings, askOneIn: 1 } }, request, at)
  return { request, email: her.email }
}

/** March two years ago, as it was counted: many answers here, four there, twenty-nine of a firm’s work. */
const countMarch = async (): Promise<string> => {
  const db = here().kernel.database.owner
  const month = `${new Date().getUTCFullYear() - 2}-03`
  const offices = await db.rows<{ id: string }>(
    sql`select a.id from estate.office a where exists (select from people.home h where h.agency = a.id) order by a.id`,
  )
  const firm = (await db.row<{ firm: string }>(
    sql`select o.firm from contractors.current_order o order by o.placed_at limit 1`,
  ))!.firm
  await db.run(
    sql`insert into satisfaction.counted_month (month, counted_at) values (${`${month}-01`}::date, now()) on conflict do nothing`,
  )
  for (const [i, { id }] of offices.entries())
    for (const [face, n] of [
      [5, 14 + i],
      [4, 9 - i],
      [3, 3],
      [2, 2 + i],
      [1, 1],
      [null, 31],
    ] as const)
      await db.run(sql`
        insert into satisfaction.tally (id, month, agency, family, firm, way, answered_by, face, n, quarter_homes, year_homes)
        values (${derivedId('tally', id, face ?? 0)}, ${`${month}-01`}::date, ${id}, ${i % 2 ? 'heating' : 'water'}, ${i === 0 ? firm : null},
          'mail', ${face === null ? null : face === 3 ? 'sms' : 'link'}, ${face}, ${n}, ${face === null ? 0 : n}, ${face === null ? 0 : n})
        on conflict do nothing`)
  return month
}

test('a home is asked one question after its request, answers by one tap, and changes its mind', async () => {
  const { email } = await closeAndDraw()
  const sylvie = await become('sylvie', '/bureau')
  const mail = await mailTo(sylvie, email, undefined, /Une seule question/)
  for (const words of ['très content', 'pas du tout content']) expect(mail.body).toContain(words)
  const page = await visit(mail.link, { view: phone })
  await page.getByRole('heading', { name: /Êtes-vous content/ }).waitFor()
  await axe(page)
  expect(await page.locator('.question-face').allInnerTexts()).toEqual([
    'Très content',
    'Plutôt content',
    'Ni content ni mécontent',
    'Plutôt mécontent',
    'Pas du tout content',
  ])
  await page.getByRole('button', { name: 'Plutôt content' }).click()
  await page.getByText('Merci. Votre réponse').waitFor()
  await page.getByRole('button', { name: 'Pas du tout content' }).click()
  await page.getByText(/Merci\. Votre réponse.: Pas du tout content/).waitFor()
  await axe(page)
  await page.reload()
  await page.getByRole('button', { name: 'Pas du tout content', pressed: true }).waitFor()
})

test('the manager and the director read the same figures; a firm under thirty is withheld', async () => {
  const month = await countMarch()
  const read: string[] = []
  for (const who of ['sylvie', 'helene']) {
    const page = await become(who, `/bureau/satisfaction?periode=${month}`, { view: desk })
    await page.getByRole('heading', { name: 'Par agence' }).waitFor()
    read.push((await page.locator('.opinions .table-scroll').allInnerTexts()).join('\n'))
    await axe(page)
    const firms = page.getByRole('region', { name: 'Par entreprise' })
    await firms.getByText('Trop peu pour être lu').waitFor()
  }
  expect(read[1]).toBe(read[0])
})

test('head office draws the survey, and another who reads results sees it without its files', async () => {
  const page = await become('helene', '/bureau/satisfaction/enquete', { view: desk })
  await page.getByRole('textbox', { name: 'Nom de l’enquête' }).fill('Enquête 2027')
  // In a hurry, twice: one survey.
  await page.getByRole('button', { name: 'Tirer les foyers' }).dblclick()
  await page.getByText('L’enquête est tirée.').waitFor()
  await page.getByRole('heading', { name: 'Enquête 2027' }).waitFor()
  expect(await page.getByRole('heading', { name: 'Enquête 2027' }).count()).toBe(1)
  await page.getByRole('button', { name: 'Enregistrer le fichier de l’institut' }).waitFor()
  await axe(page)
  const other = await become('nadia', '/bureau/satisfaction/enquete', { view: desk })
  await other.getByRole('heading', { name: 'Enquête 2027' }).waitFor()
  await axe(other)
  expect(await other.getByRole('button', { name: 'Enregistrer le fichier de l’institut' }).count()).toBe(0)
})
