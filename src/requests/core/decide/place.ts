import { can, mayAnywhere, type Place } from '../../../kernel/core/access.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../commands.ts'
import { grants } from '../grants.ts'
import { hear } from '../nature/hear.ts'
import { isNatureCode, natureOf } from '../nature/catalogue.ts'

/** What was told without a place, as it was told. */
export type Noted = { id: string; filing: Commands['request.file']; agency: string | null; at: string }

/** Nothing that she told says where it is: neither a dwelling nor a building, a label or a thing. */
export const isNowhere = ({ unit, building, code, asset }: Commands['request.file']): boolean =>
  !unit && !building && !code && !asset

/** It waits for its place. What it is, her words say; whether anybody is in danger, too. */
export const noted = (subject: string, data: Commands['request.file'], { actor }: Context): Fact => {
  const { nature, danger } = heardOf(data)
  return {
    type: 'request.noted',
    subject,
    data: { nature, channel: data.channel, ...(danger ? { danger } : {}) },
    audience: 'staff',
    place: agencyOf(actor),
  }
}

const heardOf = (data: Commands['request.file']): { nature: string; danger: boolean } => {
  const { lang = 'fr', calm = false } = data
  const heard = hear(data.words ?? '', { lang, calm })
  const nature = data.nature === 'other.repair' && heard.sure ? heard.nature : data.nature
  const isKnown = heard.danger !== undefined && !heard.danger.weak
  return { nature, danger: isKnown || (isNatureCode(nature) && natureOf(nature).urgency === 'U0') }
}

// Of the call centre it is whichever agency's knows the place.
const agencyOf = ({ agencies }: Actor): Place => (agencies.length === 1 ? { agency: agencies[0] } : {})

/** It was nothing, or is known already. */
export const letGo = (one: Noted, subject: string, { actor }: Context): Fact[] | Refusal => {
  const agency = one.agency ?? actor.agencies[0]
  if (!mayAnywhere(grants, 'dismiss', actor)) return refuse('not_yours')
  if (!can(grants, 'dismiss', actor, { agency })) return refuse('not_found')
  return [
    { type: 'request.dismissed', subject, data: {}, audience: 'staff', place: agency ? { agency } : {} },
  ]
}
