import { addWorkingDays, addWorkingMinutes, officeCalendar } from '../src/kernel/core/calendar.ts'
import type { Actor } from '../src/kernel/core/access.ts'
import type { Outcome } from '../src/kernel/core/command.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import { natureOf } from '../src/requests/core/nature/catalogue.ts'
import type { NatureCode } from '../src/requests/core/contract.ts'
import { contractId } from './firms.ts'
import { insuranceAnswers } from './insurance-answers.ts'
import { legalAnswers } from './legal-answers.ts'
import { type Aside, type Life, live, type Spot, type Step, type World } from './lives.ts'
import { nearbyAnswers } from './nearby-answers.ts'
import { random } from './random.ts'
import { technicalAnswers } from './technical-answers.ts'
import { yearlyAnswers } from './yearly-answers.ts'

/** What an agency asked of head office, what it answered, and what became of the answer. */
export type KeptAnswer = {
  /** the day on which the matter came up */
  on: string
  agency: string
  nature: NatureCode
  /** what was said of the matter */
  said: string
  /** what the agency asks, where it differs from what is kept */
  words?: string
  asked: string
  reply: string
  /** `building`: the one where it was asked */
  about: {
    nature?: NatureCode
    thing?: string
    maker?: string
    model?: string
    trade?: string
    contract?: string
    building?: true
  }
  forFirms?: boolean
  /** agencies that found it afterwards, instead of asking */
  spared?: readonly [on: string, agency: string][]
  doubted?: { on: string; agency: string; words: string }
  changed?: { on: string; reply: string }
  withdrawnOn?: string
}

const answers: readonly (KeptAnswer & { directorate: string })[] = [
  ...legalAnswers.map((one) => ({ directorate: 'juridique', ...one })),
  ...insuranceAnswers.map((one) => ({ directorate: 'assurances', ...one })),
  ...technicalAnswers.map((one) => ({ directorate: 'patrimoine', ...one })),
  ...nearbyAnswers.map((one) => ({ directorate: 'proximite', ...one })),
  ...yearlyAnswers,
]

export const keptAnswerCount = answers.length
/** How often one of them was found instead of being asked for again. */
export const foundAgainCount = answers.flatMap(({ spared = [] }) => spared).length

type Told = (typeof answers)[number]

/** Somebody who lives at an agency, or near one of its shared parts. */
export type SpotAt = (agency: string, nth: number, part: string | undefined) => Spot | undefined

const work = (at: string, minutes: number): string => addWorkingMinutes(officeCalendar, at, minutes)
const hourOf = (on: string, nth: number): string => work(`${on}T07:00:00.000Z`, 20 + ((nth * 7) % 240))

/** Each from the first word to the end of its thread, as any request, with draws of its own; and the threads in which it was found. */
export function* keptAnswers(world: World, spotAt: SpotAt): Generator<Life> {
  const w = { ...world, r: random(23) }
  for (const [nth, answer] of answers.entries()) {
    const spot = spotAt(answer.agency, nth, partOf(answer.nature))
    if (!spot) continue
    const filing = { nature: answer.nature, words: answer.said }
    const at = hourOf(answer.on, nth)
    yield live(w, `kept answer ${nth}`, at, spot, { ...filing, aside: answered(w, answer, spot, nth) })
    yield* foundAgain(w, answer, nth, spotAt)
    yield movedOn(w, answer, nth)
  }
}

function* foundAgain(w: World, answer: Told, nth: number, spotAt: SpotAt): Generator<Life> {
  for (const [i, [on, agency]] of (answer.spared ?? []).entries()) {
    const spot = spotAt(agency, nth + 60 * (i + 1), partOf(answer.nature))
    if (!spot) continue
    const key = `found answer ${nth} ${i}`
    const aside: Aside = async function* (at, request) {
      yield stepOf(key, at, w.agentAt(agency), 'knowledge.spare', { request }, questionId(nth))
      return work(at, 3)
    }
    yield live(w, key, hourOf(on, nth + i), spot, { nature: answer.nature, words: answer.said, aside })
  }
}

const questionId = (nth: number): string => derivedId('kept answer', nth, 'question')

const answered = (w: World, answer: Told, spot: Spot, nth: number): Aside =>
  async function* (at, request) {
    const { asked, reply, directorate, words = asked } = answer
    const head = w.hq(directorate)
    const key = `kept answer ${nth}`
    const question = questionId(nth)
    const agent = w.agentAt(spot.agency)
    const outcome: Outcome = yield {
      at,
      actor: agent,
      command: { id: question, type: 'request.askHq', subject: request, data: { directorate, words }, at },
    }
    if (!outcome.ok) return at
    // What cannot wait is answered while the desk is still at it.
    const isSlow = natureOf(answer.nature).urgency === 'U3'
    const back = isSlow ? work(addWorkingDays(officeCalendar, at, 1 + (nth % 3)), nth * 3) : work(at, 12)
    yield stepOf(`${key} reply`, back, head, 'request.answerHq', { question, words: reply }, request)
    yield stepOf(`${key} keep`, work(back, 4), head, 'knowledge.keep', pieceOf(answer, spot), question)
    return work(back, 25)
  }

const pieceOf = ({ asked, reply, forFirms = false, about }: Told, spot: Spot): object => {
  const { contract, building, ...rest } = about
  return {
    asked,
    reply,
    forFirms,
    about: {
      ...rest,
      ...(contract ? { contract: contractId(contract) } : {}),
      ...(building ? { building: spot.building } : {}),
    },
  }
}

// What was said of it later: no more true, said anew, set aside.
async function* movedOn(w: World, answer: Told, nth: number): Life {
  const { directorate, doubted, changed, withdrawnOn } = answer
  const head = w.hq(directorate)
  const key = `kept answer ${nth}`
  const act = (what: string, on: string, actor: Actor, data: object): Step =>
    stepOf(`${key} ${what}`, hourOf(on, nth), actor, `knowledge.${what}`, data, questionId(nth))
  if (doubted) yield act('doubt', doubted.on, w.agentAt(doubted.agency), { words: doubted.words })
  if (changed) {
    const { reply, on } = changed
    const piece = pieceOf({ ...answer, reply }, { agency: answer.agency, building: '' })
    yield act('change', on, head, { ...piece, version: 1 })
  }
  if (withdrawnOn) yield act('withdraw', withdrawnOn, head, { version: 1 })
}

const stepOf = (
  key: string,
  at: string,
  actor: Actor,
  type: string,
  data: object,
  subject: string,
): Step => ({ at, actor, command: { id: derivedId('seed act', key), type, subject, data, at } })

/** The shared part of a building that a nature is about; nothing for what is in a dwelling. */
const partOf = (nature: NatureCode): string | undefined =>
  natureOf(nature).where.includes('dwelling')
    ? undefined
    : Object.entries(parts).find(([start]) => nature.startsWith(start))?.[1]

const parts = {
  lift: 'lift',
  stairs: 'stairs',
  bins: 'bins',
  roof: 'roof',
  outside: 'outside',
  'door.garage': 'parking',
  door: 'hall',
  noise: 'hall',
}
