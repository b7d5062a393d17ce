import type { QuestionNow } from '../src/ask/core/contract.ts'
import { type Actor, houseActor } from '../src/kernel/core/access.ts'
import { dayOf } from '../src/kernel/core/dates.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { actorOf, staff } from './characters.ts'
import { random } from './random.ts'

const who = (key: string): Actor => actorOf(staff.find((one) => one.key === key)!)
const daysBefore = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * 86_400_000).toISOString()
const nameOf = (words: string): string => derivedId('asked question', words)

/** Hours that each directorate may take of others in the year, set by the general director. */
const hours = { patrimoine: 40, proximite: 60, assurances: 12, juridique: 12 } as const

const fromFacts = {
  by: 'helene',
  days: 96,
  words: 'Combien de logements ont une chaudière individuelle ?',
  purpose: 'Préparer le marché d’entretien.',
  met: { measure: 'homesBoiler', by: 'agency', only: {} },
} as const

const ofRounds = {
  by: 'claire',
  days: { asked: 72, last: 42, decided: 36 },
  words: 'Le local poubelles a-t-il un point d’eau qui marche ?',
  purpose: 'Décider où poser un robinet.',
  sample: { target: 'bins', answer: 'yesno', agencies: [], margin: 0.15 },
  conclusion: 'Les locaux sans point d’eau auront un robinet au printemps.',
} as const

/**
 * What head office asked in the invented house: one that the house knew already, one that went as a sample into the rounds, was answered
 * there, ended on its day and was concluded.
 */
export const tellAsked = async (kernel: Kernel, now: string): Promise<void> => {
  const send = async (actor: Actor, type: string, subject: string, data: object, days: number) => {
    const at = daysBefore(now, days)
    const id = derivedId('asked question', 'act', type, subject, days, JSON.stringify(data))
    const outcome = await kernel.send(actor, { id, type, subject, data, at }, at)
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
  }
  // A year may begin between the first question and the second: its hours are set anew.
  for (const days of [fromFacts.days, ofRounds.days.asked])
    for (const [directorate, each] of Object.entries(hours))
      await send(
        who('gilles'),
        'ask.setHours',
        nameOf(`${directorate} ${days}`),
        { directorate, hours: each },
        days + 1,
      )
  const known = nameOf(fromFacts.words)
  const { words, purpose } = fromFacts
  await send(who(fromFacts.by), 'ask.draft', known, { words, purpose }, fromFacts.days)
  await send(who(fromFacts.by), 'ask.fromFacts', known, fromFacts.met, fromFacts.days)
  await askInRounds(kernel, now, send)
}

type Send = (actor: Actor, type: string, subject: string, data: object, days: number) => Promise<void>

const askInRounds = async (kernel: Kernel, now: string, send: Send): Promise<void> => {
  const { by, days, words, purpose, sample, conclusion } = ofRounds
  const id = nameOf(words)
  const claire = who(by)
  await send(claire, 'ask.draft', id, { words, purpose }, days.asked)
  const stepNow = async (): Promise<QuestionNow['question']['step']> =>
    ((await kernel.ask(claire, 'ask.question', { id })) as QuestionNow).question.step
  for (let step = await stepNow(); step !== 'sample'; step = await stepNow())
    await send(claire, 'ask.pass', id, { step }, days.asked)
  const endsOn = dayOf(daysBefore(now, days.last))
  await send(claire, 'ask.sample', id, { ...sample, endsOn }, days.asked)
  const r = random(29)
  const points = await kernel.database.owner.rows<{ thing: string; agency: string }>(
    sql`select p.thing, p.agency from ask.point p where p.question = ${id} order by p.thing`,
  )
  for (const { thing, agency } of points) {
    const walker = staff.find(({ role, agencies }) => role === 'technician' && agencies.includes(agency))
    if (!walker || r.chance(0.15)) continue
    const value = r.chance(0.1) ? 'unseen' : r.chance(0.6) ? 'yes' : 'no'
    await send(actorOf(walker), 'ask.answer', id, { thing, value }, days.asked - r.between(1, 28))
  }
  await send(houseActor(derivedId('ask', 'watch')), 'ask.watch', id, {}, days.last - 1)
  await send(claire, 'ask.conclude', id, { words: conclusion }, days.decided)
}
