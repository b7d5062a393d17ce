import { type Context, type Fact, isRefusal } from '../../../kernel/core/command.ts'
import type { Decision } from '../decide/moves.ts'
import { evolve } from '../evolve.ts'
import { type Matter, placeOf } from '../matter.ts'
import type { Answer, Answers } from '../nature/types.ts'
import { isDanger } from '../status.ts'

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

const said: Partial<Record<Answer, string>> = {
  gas_smell: 'gas',
  fire: 'fire',
  live_wire: 'power',
  stuck: 'stuck',
  flood: 'flood',
  falling: 'falling',
  no_exit: 'no_exit',
}

/** Which danger it is: two of one kind in one building are one alarm. An answer says more than the nature that was chosen. */
export const kindOf = (nature: string, answers: Answers = {}): string => {
  const answered = Object.entries(said).find(([answer]) => answers[answer as Answer])
  return answered?.[1] ?? kinds[nature] ?? nature
}

type Before = Pick<Matter, 'urgency' | 'status' | 'nature'>

/** What an act does to the alarm of its request: it begins to ring, is over, or rings as another danger (over, then anew). */
export const turnOf = (before: Before, after: Before): readonly ('alarm.raised' | 'alarm.ended')[] => {
  const [was, is] = [isDanger(before), isDanger(after)]
  if (was && is && kindOf(before.nature) !== kindOf(after.nature)) return ['alarm.ended', 'alarm.raised']
  if (was === is) return []
  return is ? ['alarm.raised'] : ['alarm.ended']
}

/**
 * A decision about a request, with what it does to its alarm: whichever act makes a danger of it rings, whichever ends it stops.
 * No rule has to think of it, and none can forget it.
 */
export const alarmed = (m: Matter | undefined, decision: Decision, context: Context): Decision => {
  if (!m || isRefusal(decision)) return decision
  const after = decision.reduce<Matter>(
    (now, fact) => ({ ...now, ...evolve(now, fact.type, fact.data, context.at, context.actor.role) }),
    m,
  )
  return [...decision, ...turnOf(m, after).map((type) => turned(type, after))]
}

/** The same for a request that is born. `confirmed: false` in its fact: nobody knows yet who tells it, and it rings all the same. */
export const rung = (decision: Decision): Decision =>
  isRefusal(decision) ? decision : decision.flatMap((fact) => [fact, ...firstRing(fact)])

const firstRing = ({ type, subject, data, place }: Fact): Fact[] => {
  if (type !== 'request.filed' || data['urgency'] !== 'U0') return []
  const yes = ((data['answers'] ?? []) as Answer[]).map((answer) => [answer, true] as const)
  const kind = kindOf(data['nature'] as string, Object.fromEntries(yes))
  const stranger = data['confirmed'] === false ? { confirmed: false } : {}
  return [
    {
      type: 'alarm.raised',
      subject,
      data: { kind, ...stranger },
      audience: 'staff',
      ...(place ? { place } : {}),
    },
  ]
}

const turned = (type: string, m: Matter): Fact => ({
  type,
  subject: m.id,
  data: { kind: kindOf(m.nature) },
  audience: 'staff',
  place: placeOf(m),
})
