import { can, everyAgency, mayAnywhere, type Place } from '../../../kernel/core/access.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import {
  type Command,
  type Context,
  type Fact,
  isRefusal,
  type Refusal,
  refuse,
} from '../../../kernel/core/command.ts'
import type { Commands } from '../request-commands.ts'
import { kindOf } from '../alarm/danger-ringing.ts'
import { grants } from '../grants.ts'
import { hear } from '../nature/hear-nature.ts'
import { isNatureCode, natureOf } from '../nature/catalogue.ts'
import { urgencyIn } from '../nature/urgency.ts'
import type { Decision } from './request-rule.ts'

/** What was told without a place, as it was told. `danger`: it rings already. */
export type UnplacedFiling = {
  id: string
  filing: Commands['request.file']
  agency: string | null
  danger: boolean
  at: string
}

/** Nothing that the requester told says where it is: neither a dwelling nor a building, a label or a thing. */
export const isNowhere = ({ unit, building, code, asset }: Commands['request.file']): boolean =>
  !unit && !building && !code && !asset

/** A filing waits for its place. What it is, its words say; whether anybody is in danger, too. */
export const noteUnplaced = (subject: string, data: Commands['request.file'], { actor }: Context): Fact => {
  const { nature, kind } = heardOf(data)
  return {
    type: 'request.noted',
    subject,
    data: { nature, channel: data.channel, ...(kind ? { danger: true, kind } : {}) },
    audience: 'staff',
    place: agencyOf(actor),
  }
}

// `kind`: which danger it is, where it is one: by her words, by its nature or an answer, or by who noted it.
const heardOf = (data: Commands['request.file']): { nature: string; kind: string | undefined } => {
  const { lang = 'fr', calm = false } = data
  const heard = hear(data.words ?? '', { lang, calm })
  const nature = data.nature === 'other.repair' && heard.sure ? heard.nature : data.nature
  const known = heard.danger?.weak ? undefined : heard.danger
  const isDanger = known !== undefined || (data.urgency ?? urgencyNowhere(nature, data)) === 'U0'
  return { nature, kind: isDanger ? kindOf(nature, data.answers, known?.kind) : undefined }
}

const urgencyNowhere = (nature: string, { answers = {} }: Commands['request.file']): string =>
  urgencyIn(natureOf(isNatureCode(nature) ? nature : 'other.repair'), answers)

// Of the call centre it is whichever agency's knows the place: each hears of it.
const agencyOf = ({ agencies }: Actor): Place => ({
  agency: agencies.length === 1 ? agencies[0] : everyAgency,
})

/** A filing without a place was nothing, is known already, or is answered: who has no home here asks for none to be found. */
export const letGo = (
  one: UnplacedFiling,
  { subject, data: { answer } }: Command<string, Commands['request.dismiss']>,
  { actor }: Context,
): Fact[] | Refusal => {
  const agency = one.agency ?? actor.agencies[0]
  if (!mayAnywhere(grants, 'dismiss', actor)) return refuse('not_yours')
  if (!can(grants, 'dismiss', actor, { agency })) return refuse('not_found')
  if (isSettledElsewhere(one, actor)) return refuse('told_by_message')
  const place = { agency: one.agency ?? everyAgency }
  return [
    { type: 'request.dismissed', subject, data: answer ? { answer } : {}, audience: 'staff', place },
    ...(one.danger ? [unplacedFact('alarm.ended', one)] : []),
  ]
}

/** What a message told waits with its message: placed here and left there, it would be answered twice. */
export const isSettledElsewhere = ({ filing }: UnplacedFiling, { role }: Pick<Actor, 'role'>): boolean =>
  filing.message !== undefined && role !== 'system'

/**
 * Where it rings, it is known whether it rings on: at its place, which the thread says to who has taken it, or as no danger no more.
 */
export const withPlacement = (decision: Decision, one: UnplacedFiling): Decision => {
  if (isRefusal(decision) || !one.danger) return decision
  const rings = decision.some(({ type }) => type === 'alarm.raised')
  return [...decision, unplacedFact(rings ? 'alarm.placed' : 'alarm.ended', one)]
}

// Said to those on whose screens it rang.
const unplacedFact = (type: 'alarm.ended' | 'alarm.placed', { id, agency }: UnplacedFiling): Fact => ({
  type,
  subject: id,
  data: {},
  audience: 'staff',
  place: { agency: agency ?? everyAgency },
})
