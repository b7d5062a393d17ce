import { randomUUID } from 'node:crypto'
import { countIdeas } from '../src/bond/server/count-box.ts'
import { countGiven } from '../src/bond/server/count-given.ts'
import { countQuarters } from '../src/bond/server/count-quarter.ts'
import { countTrials } from '../src/bond/server/count-trials.ts'
import { openBox } from '../src/bond/server/open-box.ts'
import type { Slip } from '../src/bond/core/slips.ts'
import { dayOf } from '../src/kernel/core/dates.ts'
import { quarterOf } from '../src/kernel/core/periods.ts'
import type { Actor } from '../src/kernel/core/access.ts'
import { newId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { actorOf, idOf, staff } from './characters.ts'

const daysBefore = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()

/** What the field wished for, in its order: from which screen, what head office said of it, and when (days before today). */
const ideas: readonly {
  words: string
  route: string
  answers?: readonly { days: number; data: Record<string, string> }[]
}[] = [
  {
    words: 'Trier la tournée par étage, du haut vers le bas.',
    route: '/terrain',
    answers: [
      { days: 40, data: { kind: 'yes', words: 'La tournée se triera par étage.', plannedOn: '2031-01-15' } },
      { days: 12, data: { kind: 'shipped', words: 'La tournée va du haut vers le bas.', version: '0.1' } },
    ],
  },
  {
    words: 'Écrire le nom de l’entreprise sur la liste des visites.',
    route: '/bureau/planning',
    answers: [
      { days: 9, data: { kind: 'yes', words: 'Il paraîtra sous l’heure.', plannedOn: '2031-01-15' } },
    ],
  },
  {
    words: 'Ne plus demander la surface quand le bail la dit.',
    route: '/bureau/a-faire',
    answers: [
      {
        days: 20,
        data: {
          kind: 'no',
          words: 'Le bail et le plan diffèrent une fois sur cinq : la question les départage.',
        },
      },
    ],
  },
  {
    words: 'Dire combien de temps prend un retour du siège.',
    route: '/bureau/a-faire',
    answers: [
      { days: 5, data: { kind: 'more', words: 'Pour toutes les questions, ou seulement pour les vôtres ?' } },
    ],
  },
  { words: 'Une photo suffit : ne plus demander aussi un motif.', route: '/terrain/signaler' },
  { words: 'Garder la torche allumée entre deux codes.', route: '/terrain/signaler' },
  { words: 'Voir d’un coup les clés qui manquent.', route: '/bureau/lieu/:id' },
]

/**
 * Who answers for what at head office, and what the field wished for, in the invented house: said as any house says it, slips of
 * several people opened together. The digital directorate has nobody yet, and says so.
 */
export const tellBond = async (kernel: Kernel): Promise<void> => {
  const { owner } = kernel.database
  const send = async (
    actor: Actor,
    type: string,
    subject: string,
    data: object,
    at: string,
  ): Promise<void> => {
    await kernel.send(actor, { id: newId(), type, subject, data, at }, at)
  }
  const helene = actorOf(staff.find(({ key }) => key === 'helene')!)
  const named = [
    ['patrimoine', 'helene', 'claire'],
    ['proximite', 'claire', 'helene'],
    ['juridique', 'yves', 'maud'],
    ['assurances', 'maud', 'yves'],
  ] as const
  const topics = await owner.rows<{ id: string; directorate: string }>(
    sql`select t.id, t.directorate from bond.topic t`,
  )
  for (const [directorate, person, deputy] of named) {
    const topic = topics.find((one) => one.directorate === directorate)
    if (topic)
      await send(
        helene,
        'bond.setAnswerer',
        topic.id,
        { person: idOf(person), deputy: idOf(deputy) },
        daysBefore(60),
      )
  }
  const voices = staff.filter(({ role }) => role !== 'hq').map((one) => actorOf(one))
  for (const [i, { words, route }] of ideas.entries()) {
    const said: Slip = { kind: 'idea', slip: randomUUID(), words, route, version: '0.1', refusals: [] }
    await send(voices[i]!, 'bond.drop', newId(), said, daysBefore(60 - i * 6))
  }
  await openBox(kernel, daysBefore(55))
  const told = await owner.rows<{ id: string; words: string }>(sql`select i.id, i.words from bond.idea i`)
  for (const { words, answers = [] } of ideas)
    for (const [n, { days, data }] of answers.entries()) {
      const its = told.find((one) => one.words === words)
      if (its) await send(helene, 'bond.answerIdea', its.id, { ...data, answers: n }, daysBefore(days))
    }
  for (const { id } of told)
    for (const who of voices)
      await send(who, 'bond.drop', newId(), { kind: 'voice', slip: randomUUID(), idea: id }, daysBefore(30))
  await openBox(kernel, daysBefore(29))
  await tryThings(kernel, send, helene, voices)
  await answerQuarter(kernel, send, voices)
  await countIdeas(kernel, new Date().toISOString())
  await countGiven(kernel, new Date().toISOString())
}

type Send = (actor: Actor, type: string, subject: string, data: object, at: string) => Promise<void>

/** What is tried: one thing that is over and waits for its decision, one that was kept, one under way. */
const trials = [
  {
    name: 'Signaler par une photo seule, sans motif',
    began: 75,
    ends: 6,
    measure: 'dwellingsSeen',
    decision: null,
  },
  {
    name: 'Répondre depuis le fil, sans courriel',
    began: 150,
    ends: 60,
    measure: 'questionsSpared',
    decision: 'kept',
  },
  {
    name: 'La liste des clés dans la fiche du lieu',
    began: 20,
    ends: -40,
    measure: 'dwellingsSeen',
    decision: null,
  },
] as const

const tryThings = async (
  kernel: Kernel,
  send: Send,
  helene: Actor,
  voices: readonly Actor[],
): Promise<void> => {
  for (const { name, began, ends, measure, decision } of trials) {
    const id = newId()
    const trial = {
      name,
      saves: ['office'],
      agencies: [],
      endsOn: dayOf(daysBefore(ends)),
      measure,
      person: helene.id,
    }
    await send(helene, 'bond.openTrial', id, trial, daysBefore(began))
    for (const [i, who] of voices.entries()) {
      const vote = i % 5 === 0 ? 'stop' : i % 7 === 0 ? 'unsure' : 'keep'
      await send(
        who,
        'bond.drop',
        newId(),
        { kind: 'vote', slip: randomUUID(), trial: id, vote },
        daysBefore(began - 2),
      )
    }
    await openBox(kernel, daysBefore(began - 3))
    await countTrials(kernel, daysBefore(Math.max(0, ends - 1)))
    if (decision)
      await send(
        helene,
        'bond.decideTrial',
        id,
        {
          decision,
          words: 'Le compte ne tranche pas. Ceux qui vivent avec veulent le garder : nous le gardons.',
        },
        daysBefore(ends - 10),
      )
  }
}

const answerQuarter = async (kernel: Kernel, send: Send, voices: readonly Actor[]): Promise<void> => {
  const at = daysBefore(110)
  const quarter = quarterOf(dayOf(at).slice(0, 7))
  for (const [i, who] of voices.entries()) {
    const said = { helps: 5 - (i % 4), heard: 4 - (i % 4) }
    await send(who, 'bond.drop', newId(), { kind: 'answer', slip: randomUUID(), quarter, ...said }, at)
  }
  await openBox(kernel, at)
  await countQuarters(kernel, new Date().toISOString())
}
