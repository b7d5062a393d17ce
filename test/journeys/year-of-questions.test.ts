import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { actorOf, idOf, staff } from '../../seeds/characters.ts'
import type { PhonePoints, Queries as Asked } from '../../src/ask/core/contract.ts'
import { watchQuestions } from '../../src/ask/server/watch-task.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as Ledger } from '../../src/ledger/core/contract.ts'
import { releaseVoices } from '../../src/ledger/server/waiting-voices.ts'
import { here } from './copy.ts'
import { phone, walk } from './house.ts'
import { spendHour } from './spend-hours.ts'

const { become } = walk()

/** Noon of yesterday: a day in Greenwich is then the same in Paris. */
const noon = (Math.floor(Date.now() / 86_400_000) - 0.5) * 86_400_000
/** So many days after the year began that ends now. */
const on = (day: number): string => new Date(noon - (365 - day) * 86_400_000).toISOString()
const dayOn = (day: number): string => on(day).slice(0, 10)

const person = (key: string): Actor => actorOf(staff.find((one) => one.key === key)!)
const helene = person('helene')
const gilles = person('gilles')
const send = (who: Actor, type: string, subject: string, data: object, at: string): Promise<Outcome> =>
  here().kernel.send(who, { id: newId(), type, subject, data, at }, at)
const sent = async (...act: Parameters<typeof send>): Promise<void> =>
  expect(await send(...act)).toMatchObject({ ok: true })
const ask = async <Answer>(who: Actor, query: string, input: object, at: string): Promise<Answer> =>
  (await here().kernel.ask(who, query, input, at)) as Answer

/** Karim with the buildings that he keeps. */
const karim = async (): Promise<Actor> => ({
  ...person('karim'),
  buildings: (
    await here().kernel.database.owner.rows<{ building: string }>(
      sql`select p.building from people.patch p where p.caretaker = ${idOf('karim')}`,
    )
  ).map(({ building }) => building),
})
const questionAt = (id: string, at: string) =>
  ask<Asked['ask.question']['output']>(helene, 'ask.question', { id }, at)
const pointsOn = async (id: string, day: number): Promise<PhonePoints['points']> =>
  (await ask<PhonePoints>(await karim(), 'ask.points', {}, on(day))).points.filter(
    ({ question }) => question === id,
  )
const drafted = async (words: string, day: number): Promise<string> => {
  const id = newId()
  await sent(helene, 'ask.draft', id, { words, purpose: 'Préparer le budget de l’an prochain.' }, on(day))
  return id
}
// A month that is told in another year than it was spent would be paid of other hours.
const late = on(70).slice(5, 7) === '12' ? 31 : 0
const plates = { target: 'hall', answer: 'yesno', agencies: [] } as const
let campaign = ''

test('in the first month a question of Hélène is priced, refused because the house knows, and met: nobody was asked', async () => {
  const id = await drafted('Combien de logements avons-nous par agence ?', 1)
  const price = await ask<Asked['ask.price']['output']>(
    helene,
    'ask.price',
    { target: 'hall', answer: 'yesno', agencies: [], margin: 0.05 },
    on(1),
  )
  expect(price.all.seconds).toBeGreaterThan(0)
  expect(price.sample.seconds).toBeLessThanOrEqual(price.all.seconds)
  const no = await send(helene, 'ask.campaign', id, { ...plates, endsOn: dayOn(40) }, on(2))
  expect(no).toMatchObject({ ok: false, refused: 'known_already' })
  await sent(helene, 'ask.fromFacts', id, { measure: 'homes', by: 'agency' }, on(2))
  expect((await questionAt(id, on(3))).question).toMatchObject({ state: 'met', metBy: 'fact', seconds: 0 })
  expect(await pointsOn(id, 3)).toEqual([])
})

test('in the third month another becomes a campaign; Karim asks why, and is answered in public without being known', async () => {
  // This year, and the next: the question may stand at the turn of one.
  for (const day of [60, 60])
    await sent(gilles, 'ask.setHours', newId(), { directorate: helene.directorate, hours: 1 }, on(day + late))
  campaign = await drafted('La plaque du numéro est-elle lisible ?', 61 + late)
  await sent(helene, 'ask.pass', campaign, { step: 'sample' }, on(61 + late))
  await sent(helene, 'ask.campaign', campaign, { ...plates, endsOn: dayOn(120 + late) }, on(61 + late))
  const field = `ask.${campaign}`
  const contest = { field, words: 'La plaque se lit du trottoir, sans nous.' }
  expect(await send(await karim(), 'ledger.contest', newId(), contest, on(62 + late))).toMatchObject({
    facts: [],
  })
  await releaseVoices(here().kernel.database)
  const read = async (who: Actor, day: number) => {
    const { waiting, answered } = await ask<Ledger['ledger.contests']['output']>(
      who,
      'ledger.contests',
      {},
      on(day),
    )
    return [...waiting, ...answered].find(({ field: { key } }) => key === field)?.contest
  }
  const asked = await read(person('nadia'), 64 + late)
  expect(asked).toMatchObject({ words: contest.words, askers: null, reply: null })
  const reply = 'La poste et les pompiers nous ont signalé douze halls.'
  await sent(helene, 'ledger.answerContest', asked!.id, { words: reply }, on(68 + late))
  expect(await read(await karim(), 69 + late)).toMatchObject({ reply, answeredOn: dayOn(68 + late) })
  expect(JSON.stringify(await read(helene, 69 + late))).not.toContain(idOf('karim'))
})

test('its hours run out: it leaves the rounds by itself, forbids the next, and is concluded', async () => {
  expect(await pointsOn(campaign, 70 + late)).not.toEqual([])
  const told = `${await spendHour(campaign, on(70 + late))}T06:00:00.000Z`
  await watchQuestions(here().kernel, told)
  const { question: row } = await questionAt(campaign, told)
  expect(row).toMatchObject({
    state: 'ended',
    whyEnded: 'budget',
    answers: 40,
    isMeasured: true,
  })
  expect(row.seconds).toBeGreaterThanOrEqual(3600)
  expect(await pointsOn(campaign, 112 + late)).toEqual([])
  const next = { words: 'Le local vélos est-il fermé à clé ?', purpose: 'Prévoir un marché.' }
  expect(await send(helene, 'ask.draft', newId(), next, on(175 + late))).toMatchObject({
    refused: 'last_unused',
  })
  const words = 'Les plaques illisibles sont changées en mars.'
  await sent(helene, 'ask.conclude', campaign, { words }, on(176 + late))
  await sent(helene, 'ask.draft', newId(), next, on(177 + late))
  const pocket = await become('karim', '/terrain/siege', { view: phone })
  await pocket.getByText(words, { exact: false }).waitFor()
})

test('an answer of head office is found by a colleague before she asks again', async () => {
  const question = await here().kernel.database.owner.row<{ id: string; request: string }>(
    sql`select q.id, q.request from requests.question q where q.directorate = ${helene.directorate} and q.answered_at is null limit 1`,
  )
  const reply = 'Traitez le logement seul : les bouches se changent une à une.'
  await sent(helene, 'request.answerHq', question!.request, { question: question!.id, words: reply }, on(365))
  const words = 'La ventilation sera-t-elle refaite dans tout l’immeuble ?'
  const kept = { asked: words, reply, about: { nature: 'damp.mould' }, forFirms: false }
  await sent(helene, 'knowledge.keep', question!.id, kept, on(365))
  const { known } = await ask<Asked['ask.find']['output']>(gilles, 'ask.find', { words }, on(365))
  expect(known.map((one) => one.reply)).toContain(reply)
})

test('at the end of the year Karim and Hélène open the same page, and read the same figures', async () => {
  const read = async (page: Page): Promise<string[]> => {
    await page.getByRole('heading', { name: 'Les dix questions qui coûtent le plus' }).waitFor()
    const texts = await page.locator('.ledger-lead, .bars-row').allInnerTexts()
    return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim())
  }
  const karims = await become('karim', '/terrain/temps', { view: phone })
  const helenes = await become('helene', '/bureau/temps')
  // What was given back comes on its own, here before there.
  await expect
    .poll(async () => {
      const [his, hers] = [await read(karims), await read(helenes)]
      return his.length > 8 && JSON.stringify(his) === JSON.stringify(hers)
    })
    .toBe(true)
})
