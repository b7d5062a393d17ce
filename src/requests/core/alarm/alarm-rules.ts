import { can, everyAgency, type Place } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Facts } from '../../../kernel/core/facts.ts'
import { sayTime } from '../../../kernel/core/dates.ts'
import { type Act, grants } from '../grants.ts'
import { violent } from './violent-dangers.ts'

/** An alarm as its rules know it. Instants are ISO text. */
export type Alarm = {
  id: string
  /** which danger (danger-ringing.ts) */
  kind: string
  /** nobody knows yet where it is: no building, and of the call centre no agency */
  agency: string | null
  building: string | null
  raisedAt: string
  takenBy: string | null
  taker: string | null
  takenAt: string | null
  reachedFirm: string | null
  reachedAt: string | null
  reacher: string | null
  rings: number
  endedAt: string | null
  /** the requests that ring in it, the first that did first */
  requests: readonly { id: string; household: string | null }[]
}

/** So often the on-call and the agency are rung; then head office once as well, and from then on both of these alone. */
export const ringsBeforeHq = 6
const often = 10
/** After how many minutes without an answer head office is rung too. */
export const minutesToHq = ringsBeforeHq * often
/** Slower from the first hour, and again from the tenth: loud enough to be answered, never so often that it is muted. */
const slower: readonly { after: number; minutes: number }[] = [
  { after: 24, minutes: 120 },
  { after: ringsBeforeHq, minutes: 30 },
]

/** Minutes from this ring to the next, for as long as nobody has answered. */
export const minutesAfter = (n: number): number => slower.find(({ after }) => n > after)?.minutes ?? often

type Command<Data> = { id: string; data: Data }
type Decision = Fact[] | Refusal

type OfAlarm = 'alarm.taken' | 'alarm.released' | 'alarm.reached' | 'alarm.rang'
type AlarmData<Type extends OfAlarm> = Omit<Facts[Type], 'alarm'>

const about = <Type extends OfAlarm>(
  alarm: Alarm,
  request: Alarm['requests'][number],
  type: Type,
  data: AlarmData<Type>,
): Fact<Type> => ({
  type,
  subject: request.id,
  data: { alarm: alarm.id, ...data } as Facts[Type],
  audience: 'staff',
  place: {
    agency: alarm.agency ?? everyAgency,
    building: alarm.building,
    household: request.household,
    matter: request.id,
  },
})

// The thread of each says it.
const alarmFact = <Type extends OfAlarm>(alarm: Alarm, type: Type, data: AlarmData<Type>): Fact<Type>[] =>
  alarm.requests.map((request) => about(alarm, request, type, data))

const alarmRefusal = (act: Act, alarm: Alarm | undefined, { actor }: Context): Refusal | undefined => {
  if (!alarm) return refuse('not_found')
  if (!can(grants, act, actor, placeInReach(alarm, actor))) return refuse('not_yours')
  return alarm.endedAt ? refuse('alarm_over') : undefined
}

// Of no agency yet, it is of each: somebody near may know where it is.
const placeInReach = ({ agency, building }: Alarm, { agencies }: Context['actor']): Place => ({
  agency: agency ?? agencies[0],
  building,
})

const ifAlarm =
  <Data>(act: Act, rule: (alarm: Alarm, data: Data, context: Context) => Decision) =>
  (alarm: Alarm | undefined, { data }: Command<Data>, context: Context): Decision =>
    alarmRefusal(act, alarm, context) ?? rule(alarm as Alarm, data, context)

/** A caretaker is not sent where somebody strikes: he lives next door, alone, and is known by name. The agency answers it. */
export const mustKeepAway = ({ kind }: Pick<Alarm, 'kind'>, { role }: Context['actor']): boolean =>
  kind === violent && ofRole(role).reach === 'patch'

/**
 * «Je m’en charge.» One name at a time: the second is told whose it is; who takes over from somebody says so (`from`). Again by
 * the same hand: nothing more happens.
 */
export const take = ifAlarm<{ from?: string | undefined }>('takeAlarm', (alarm, { from }, { actor }) => {
  const { takenBy, taker, takenAt } = alarm
  if (mustKeepAway(alarm, actor)) return refuse('keep_away')
  if (takenBy === actor.id) return []
  if (takenBy && takenBy !== from)
    return refuse('alarm_taken', { name: taker ?? '', time: takenAt ? sayTime(takenAt, actor.lang) : '' })
  return alarmFact(alarm, 'alarm.taken', takenBy ? { from: takenBy } : {})
})

/** Who has an alarm gives it back: it rings again at once, for nobody has it. */
export const release = ifAlarm<Record<never, never>>('takeAlarm', (alarm, _, { actor }) =>
  alarm.takenBy === actor.id ? alarmFact(alarm, 'alarm.released', {}) : refuse('alarm_not_yours'),
)

/** «J’ai eu quelqu’un, à … h»: the firm was told by telephone. Said once a firm. */
export const reach = ifAlarm<{ firm: string; spokeAt?: string | undefined }>(
  'takeAlarm',
  (alarm, { firm, spokeAt }, { actor, at, now }) => {
    if (spokeAt && spokeAt > now) return refuse('spoke_later')
    if (alarm.reachedFirm === firm)
      return refuse('firm_reached', {
        name: alarm.reacher ?? '',
        time: alarm.reachedAt ? sayTime(alarm.reachedAt, actor.lang) : '',
      })
    return alarmFact(alarm, 'alarm.reached', { firm, spokeAt: spokeAt ?? at })
  },
)

/** Nobody has taken it yet: it rings, this time for the `n`th. What was rung, taken or is over rings nothing. */
export const ring = (
  alarm: Alarm | undefined,
  { data: { n } }: Command<{ n: number }>,
  context: Context,
): Decision => {
  const no = alarmRefusal('ringAlarm', alarm, context)
  if (no?.refused === 'alarm_over') return []
  if (no || !alarm) return no ?? []
  const [first] = alarm.requests
  if (alarm.takenBy || !first || n !== alarm.rings + 1) return []
  const beat = {
    ...(n > ringsBeforeHq ? ({ hq: true } as const) : {}),
    ...(n > ringsBeforeHq + 1 ? ({ slow: true } as const) : {}),
  }
  return [about(alarm, first, 'alarm.rang', { n, ...beat })]
}
