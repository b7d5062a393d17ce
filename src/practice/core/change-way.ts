import { type Actor, can, everyAgency } from '../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { changeableOf } from './changeable.ts'
import { problemOf, type WayWords } from './check-words.ts'
import type { Commands } from './contract.ts'
import { grants } from './grants.ts'

/** The last version of a way, if it was ever changed; `fits`: the subject is that of its agency and code. */
export type WayState = {
  fits: boolean
  now: (WayWords & { version: number; givenBack: boolean; by: string | null }) | undefined
}

const mayChange = (agency: string | null, actor: Actor): boolean =>
  agency === null
    ? can(grants, 'changeForAll', actor, { agency: everyAgency })
    : can(grants, 'changeWays', actor, { agency })

const factOf = (
  type: 'way.changed' | 'way.givenBack',
  subject: string,
  { agency, code }: { agency: string | null; code: string },
  version: number,
): Fact => ({
  type,
  subject,
  data: { agency, code, version },
  audience: 'staff',
  place: { agency: agency ?? everyAgency },
})

const movedMeanwhile = ({ now }: WayState, version: number): Refusal | undefined =>
  (now?.version ?? 0) === version ? undefined : refuse('way_moved', { name: now?.by ?? '—' })

/** An agency says a code in its own words; the same again says nothing. */
export const changeWay = (
  state: WayState,
  { subject, data }: Command<string, Commands['way.change']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!mayChange(data.agency, actor)) return refuse('not_yours')
  const row = changeableOf(data.code)
  if (!row) return refuse('way_closed')
  if (!state.fits) return refuse('not_found')
  const { now } = state
  if (now && !now.givenBack && now.fr === data.fr && now.en === data.en) return []
  const no = movedMeanwhile(state, data.version) ?? problemOf(row, data)
  return no ?? [factOf('way.changed', subject, data, data.version + 1)]
}

/** Says again what the landlord, or the house, says: what was said is kept. */
export const giveWayBack = (
  state: WayState,
  { subject, data }: Command<string, Commands['way.giveBack']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!mayChange(data.agency, actor)) return refuse('not_yours')
  if (!state.fits || !state.now) return refuse('not_found')
  if (state.now.givenBack) return []
  return movedMeanwhile(state, data.version) ?? [factOf('way.givenBack', subject, data, data.version + 1)]
}

/** The words that an agency says now, and the offer of the same code that stands; `isKnown`: this id is an offer’s already. */
export type OfferState = { said: WayWords | undefined; standing: string | undefined; isKnown: boolean }

const offerEnded = (subject: string, code: string): Fact => ({
  type: 'way.offerEnded',
  subject,
  data: { code },
  audience: 'staff',
  place: { agency: everyAgency },
})

/** Head office holds out an agency’s words to all. */
export const offerWay = (
  { said, standing, isKnown }: OfferState,
  { subject, data }: Command<string, Commands['way.offer']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'offerWays', actor, { agency: everyAgency })) return refuse('not_yours')
  if (standing === subject) return []
  if (isKnown) return refuse('id_taken')
  if (!said || !changeableOf(data.code)) return refuse('not_found')
  return [
    ...(standing ? [offerEnded(standing, data.code)] : []),
    {
      type: 'way.offered',
      subject,
      data,
      audience: 'staff',
      place: { agency: everyAgency },
    },
  ]
}

/** Held out no more: who took it keeps it. */
export const endOffer = (
  { now }: { now: { code: string; ended: boolean } | undefined },
  { subject }: Command<string, Commands['way.endOffer']>,
  { actor }: Context,
): Fact[] | Refusal => {
  if (!can(grants, 'offerWays', actor, { agency: everyAgency })) return refuse('not_yours')
  if (!now) return refuse('not_found')
  return now.ended ? [] : [offerEnded(subject, now.code)]
}
