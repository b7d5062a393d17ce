import { can, type Place } from '../../kernel/core/access.ts'
import { type Role, ofRole } from '../../kernel/core/roles.ts'
import { type Context, type Refusal, refuse } from '../../kernel/core/command.ts'
import { type Act, grants } from './grants.ts'
import { stepOf } from './lifecycle.ts'
import type { Delay } from '../../kernel/core/delay.ts'
import type { Delays } from './delays/delays.ts'
import { isMatter, isOfNeighbours } from './nature/is-matter.ts'
import { isWalled } from './nature/walled-natures.ts'
import type { Urgency } from './nature/nature-types.ts'
import type { WaitingReason } from './nature/waiting-reasons.ts'
import { type Ball, isHeadOffices, type RequestHandler, type Status } from './status.ts'

/** A request as the rules know it. Instants are ISO text. */
export type Matter = {
  id: string
  no: number
  kind: 'single' | 'outage'
  status: Status
  ball: Ball
  ballSince: string
  waitsFor: WaitingReason | null
  pausedSince: string | null
  nature: string
  /** a danger that a stranger told beyond the bounds, until somebody vouches for it */
  unconfirmedSince?: string | null
  urgency: Urgency
  due: string
  /** what was promised when its urgency was said */
  delay: Delay
  /** what the landlord promises today, for whatever becomes more or less urgent */
  delays: Delays
  /** the dangers whose alarm stands on it (alarm/danger-ringing.ts, kindOf), the first that rang first */
  ringing?: readonly string[]
  nextAt: string | null
  liability: string
  article: string | null
  handler: RequestHandler | null
  agency: string
  building: string
  /** the commune of its building, by its INSEE code: public holidays are its own */
  insee?: string | null
  entrance: string | null
  unit: string | null
  household: string | null
  requester: string | null
  outage: string | null
  /** the request in which this one goes on, as its double */
  mergedInto?: string | null
  resolvedAt: string | null
  /** when the house was told that it is repaired, where that is later: her days run from then */
  toldAt: string | null
  closedAt: string | null
  /** what was said at the end of the work: for now is not for good */
  how: 'done' | 'provisional' | null
  closure: string | null
  movedAt: string
  contested: number
  reminders: number
  /** somebody outside the house spoke, and nobody has answered yet */
  unansweredSince: string | null
  unansweredBy: 'tenant' | 'firm' | null
  /** firms that work or worked here, the latest first: not those that refused, nor those whose order was withdrawn */
  firms: string[]
  /** who of the agency sees to it by name, since when (ISO); nobody to whom that is not told */
  charge?: { person: string; name: string; since: string } | null
  /** questions to head office that have no answer yet */
  questions: { id: string; directorate: string }[]
  /** the requests that go on in this one */
  doubles?: string[]
  /** open requests attached to this collective incident */
  attached: string[]
}

/**
 * Where a request stands, for grants and for the journal. What no caretaker reads stands in no building of his: he may do nothing
 * of it, and hears nothing.
 */
export const placeOf = (m: Matter): Place => ({
  agency: m.agency,
  ...(isWalled(m.nature) ? {} : { building: m.building }),
  household: m.household,
  firms: m.firms,
  matter: m.id,
})

/** The first no of an act on a request: not there (or not to be known), not theirs, not the moment. Nothing: go on. */
export const refusalOf = (act: Act, m: Matter | undefined, { actor }: Context): Refusal | undefined => {
  if (!m) return refuse('not_found')
  if (!can(grants, act, actor, placeOf(m))) return refuse('not_yours')
  if (m.kind === 'outage' && isForOneself(act, actor.role)) return refuse('collective')
  if (m.urgency === 'U0' && ofTheCrowd.includes(act)) return refuse('danger_alone')
  if (isMatter(m.nature) && ofRepairs.includes(act)) return refuse('no_repair')
  if (!isMatter(m.nature) && ofMatters.includes(act)) return refuse('no_matter')
  if (act === 'takeStep' && !isOfNeighbours(m.nature)) return refuse('no_steps')
  const step = stepOf(act)
  if (step && !step.from.includes(m.status)) return refuse('wrong_moment', { status: m.status })
  if (act === 'calm' && m.urgency !== 'U0') return refuse('wrong_moment', { status: m.status })
  if (act === 'heed' && !m.unansweredSince) return refuse('wrong_moment', { status: m.status })
  if ((act === 'plan' || act === 'callOff') && m.handler !== 'inhouse')
    return refuse('wrong_moment', { status: m.status })
  if (ofRole(actor.role).desk !== 'hq') return undefined
  const gone = (ofHeadOffice.includes(act) && !isHeadOffices(m)) || (act === 'close' && !isMatter(m.nature))
  return gone ? refuse('not_yours') : undefined
}

// Who is stuck, or smells gas, is nobody's follower: she has an order and a clock of her own.
const ofTheCrowd: readonly Act[] = ['attach', 'gather']

const ofHeadOffice: readonly Act[] = ['wait', 'resume', 'resolve', 'handBack', 'close']

// Nobody is sent, nothing is done that could be found undone, and no neighbour has the same one.
const ofRepairs: readonly Act[] = ['plan', 'takeOver', 'resolve', 'attach', 'gather']

// What a desk does beside answering.
const ofMatters: readonly Act[] = ['splitOff', 'takeStep']

// What became everybody's is not one household's to end: nobody withdraws it, and she who filed it is not asked for all.
const isForOneself = (act: Act, role: Role): boolean =>
  act === 'withdraw' || (act === 'confirm' && ofRole(role).reach === 'household')

/** For buttons: may this be done now, or why not. */
export const mayNow = (
  act: Act,
  m: Matter,
  actor: Context['actor'],
): 'yes' | 'wrong_moment' | 'not_yours' => {
  const no = refusalOf(act, m, { actor, now: '', at: '' })
  if (!no) return 'yes'
  return moments.includes(no.refused) ? 'wrong_moment' : 'not_yours'
}

const moments: readonly string[] = ['wrong_moment', 'danger_alone', 'no_repair', 'no_matter', 'no_steps']
