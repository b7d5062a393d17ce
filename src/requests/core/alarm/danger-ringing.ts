import { type NatureCode, natureOf } from '../nature/catalogue.ts'
import { type Context, type Fact, isRefusal } from '../../../kernel/core/command.ts'
import type { Facts } from '../../../kernel/core/facts.ts'
import type { Decision } from '../decide/request-rule.ts'
import { evolve } from '../evolve-request.ts'
import { isMatter } from '../nature/is-matter.ts'
import { type Matter, placeOf } from '../request-matter.ts'
import { type DangerKind, dangerOfNature } from '../danger/danger-kinds.ts'
import type { Answer, Answers } from '../nature/nature-types.ts'
import { isDanger } from '../status.ts'
import { violent } from './violent-dangers.ts'

// Two callers smell one leak, and may be heard as two natures.
const kinds: Record<string, string> = {
  'gas.smell': 'gas',
  'gas.carbon_monoxide': 'gas',
  'gas.hose': 'gas',
  'power.danger': 'power',
  'lift.stuck_person': 'stuck',
  'roof.falling': 'falling',
  'danger.fire': 'fire',
  'plumbing.pipe_leak': 'flood',
  'plumbing.common_leak': 'flood',
}

const dangerByAnswer: Partial<Record<Answer, string>> = {
  gas_smell: 'gas',
  fire: 'fire',
  live_wire: 'power',
  stuck: 'stuck',
  flood: 'flood',
  falling: 'falling',
  no_exit: 'no_exit',
}

const heardAs: Record<DangerKind | 'exit', string> = {
  gas: 'gas',
  co: 'gas',
  lift: 'stuck',
  fire: 'fire',
  violence: violent,
  power: 'power',
  flood: 'flood',
  medical: 'danger.person',
  fall: 'falling',
  exit: 'no_exit',
}

/**
 * Which danger it is: two of one kind at one place are one alarm. An answer says more than the nature that was chosen, and so do
 * her words (`heard`) where that nature is no danger by itself: a fire beside a dripping tap is no tap. Of what a desk answers
 * nothing is told to those who must go there: somebody is in danger.
 */
export const kindOf = (nature: string, answers: Answers = {}, heard?: DangerKind | 'exit'): string => {
  const answered = Object.entries(dangerByAnswer).find(([answer]) => answers[answer as Answer])
  if (answered) return answered[1]
  if (!dangerOfNature(nature) && heard) return heardAs[heard]
  return isMatter(nature) ? 'danger.person' : (kinds[nature] ?? nature)
}

const natures: Record<string, { home: string; common: string }> = {
  gas: { home: 'gas.smell', common: 'gas.smell' },
  power: { home: 'power.danger', common: 'power.danger' },
  stuck: { home: 'lift.stuck_person', common: 'lift.stuck_person' },
  falling: { home: 'roof.falling', common: 'roof.falling' },
  fire: { home: 'danger.fire', common: 'danger.fire' },
  flood: { home: 'plumbing.pipe_leak', common: 'plumbing.common_leak' },
  no_exit: { home: 'danger.person', common: 'danger.person' },
  'danger.person': { home: 'danger.person', common: 'danger.person' },
  'danger.violence': { home: 'danger.violence', common: 'danger.violence' },
}

/** What rings, as a nature: what was filed where that is the danger, else the one that was told since. */
export const natureRinging = (kind: string, filed: string, isHome: boolean): NatureCode =>
  natureOf(
    kindOf(filed) === kind && !isMatter(filed)
      ? filed
      : (natures[kind]?.[isHome ? 'home' : 'common'] ?? filed),
  ).code

/**
 * Of which place one alarm is: gas, fire and water are the building’s, however many tell them; a cabin is of its stairs, and
 * whoever is ill, beaten or shut in is behind her own door. Two of these in one building are two who wait for help.
 */
export const spotOf = (kind: string): 'building' | 'entrance' | 'home' => spots[kind] ?? 'building'

const spots: Record<string, 'entrance' | 'home'> = {
  stuck: 'entrance',
  no_exit: 'home',
  'danger.person': 'home',
  'danger.violence': 'home',
}

type MatterBefore = Pick<Matter, 'urgency' | 'status' | 'nature'>

/**
 * What an act does to the alarm of its request: it begins to ring, is over, or rings as another danger (over, then anew), once it
 * is named as one.
 */
export const turnOf = (
  before: MatterBefore,
  after: MatterBefore,
): readonly ('alarm.raised' | 'alarm.ended')[] => {
  const [was, is] = [isDanger(before), isDanger(after)]
  const isOther = dangerOfNature(after.nature) && kindOf(before.nature) !== kindOf(after.nature)
  if (was && is && isOther) return ['alarm.ended', 'alarm.raised']
  if (was === is) return []
  return is ? ['alarm.raised'] : ['alarm.ended']
}

/**
 * A decision about a request, with what it does to its alarm: whichever act makes a danger of it rings, whichever ends it stops.
 * No rule has to think of it, and none can forget it.
 */
export const withAlarm = (m: Matter | undefined, decision: Decision, context: Context): Decision => {
  if (!m || isRefusal(decision)) return decision
  const after = decision.reduce<Matter>(
    (now, fact) => ({ ...now, ...evolve(now, fact, context.at, context.actor.role) }),
    m,
  )
  const turns = turnOf(m, after)
  const ended = turns.filter((type) => type === 'alarm.ended')
  return [
    ...decision,
    ...ended.map((type) =>
      alarmTurn(type, after, isDanger(after) ? alarmCorrected(m) : { kind: kindOf(m.nature) }),
    ),
    ...beginAlarms(m, after, decision, turns).map((kind) => alarmTurn('alarm.raised', after, { kind })),
  ]
}

// Which dangers begin to ring: what the request becomes, and each that is told in it and does not ring there yet.
const beginAlarms = (
  m: Matter,
  after: Matter,
  decision: readonly Fact[],
  turns: ReturnType<typeof turnOf>,
): string[] => {
  if (!isDanger(after)) return []
  const heard = heardOf(decision)
  const told = heard.map((kind) => heardAs[kind])
  if (!turns.includes('alarm.raised')) return told.filter((kind) => !m.ringing?.includes(kind))
  // These words make a danger of the request: what it was filed as is over, or was none.
  const isTold = decision.some(({ type, data }) => type === 'request.dangerHeard' && data.urgency)
  return [...new Set(isTold ? told : [kindOf(after.nature, {}, heard[0]), ...told])]
}

// What was named wrongly was one danger: another that was told beside it rings on.
const alarmCorrected = ({ ringing = [] }: Matter): Facts['alarm.ended'] =>
  ringing.length > 1 ? { kind: ringing[0], alone: true } : { kind: ringing[0] }

// Dangers read in the requester's words, unless she was asked and denied it, or only asked.
const heardOf = (facts: readonly Fact[]): DangerKind[] =>
  facts.flatMap(({ type, data }) =>
    type === 'request.dangerHeard' && !data.denied && !data.asked ? [data.kind] : [],
  )

/** The dangers of these that do not ring on the request yet, nor begin to with it: one that is told again is the same alarm. */
export const notRinging = <D extends { kind: DangerKind }>(m: Matter, told: readonly D[]): D[] => {
  const rings = new Set([...(m.ringing ?? []), ...(dangerOfNature(m.nature) ? [kindOf(m.nature)] : [])])
  return told.filter(({ kind }) => !rings.has(heardAs[kind]))
}

/**
 * The same for a request that is born in this `building`. `confirmed: false` in its fact: nobody knows yet who tells it, and it rings
 * all the same.
 */
export const rung = (decision: Decision, building?: string): Decision =>
  isRefusal(decision)
    ? decision
    : decision.flatMap((fact) => [fact, ...firstRing(fact, heardOf(decision)[0], building)])

const firstRing = (fact: Fact, heard: DangerKind | undefined, building: string | undefined): Fact[] => {
  if (fact.type === 'request.noted') return firstRingNowhere(fact)
  if (fact.type !== 'request.filed' || fact.data.urgency !== 'U0') return []
  const { subject, data, place } = fact
  const yes = ((data.answers ?? []) as Answer[]).map((answer) => [answer, true] as const)
  const kind = kindOf(data.nature, Object.fromEntries(yes), heard)
  const stranger = data.confirmed === false ? ({ confirmed: false } as const) : {}
  return [
    {
      type: 'alarm.raised',
      subject,
      data: { kind, ...stranger },
      audience: 'staff',
      ...(place ? { place: building ? { ...place, building } : place } : {}),
    },
  ]
}

// Told without a place, it waits for none either.
const firstRingNowhere = ({ subject, data, place }: Fact<'request.noted'>): Fact[] =>
  data.danger && data.kind
    ? [{ type: 'alarm.raised', subject, data: { kind: data.kind }, audience: 'staff', place: place ?? {} }]
    : []

const alarmTurn = <Type extends 'alarm.raised' | 'alarm.ended'>(
  type: Type,
  m: Matter,
  data: Facts[Type],
): Fact<Type> => ({
  type,
  subject: m.id,
  data,
  audience: 'staff',
  // A danger is of its building, also where the caretaker reads nothing of what it was told beside.
  place: { ...placeOf(m), building: m.building },
})
