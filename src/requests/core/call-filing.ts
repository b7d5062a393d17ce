import type { Lang } from '../../kernel/core/access.ts'
import { isPhone } from '../../kernel/core/phone.ts'
import type { CallDraft, UnknownCaller } from './call-draft.ts'
import { askedOf, type ProposalChoice, chosenOf } from './chosen-place.ts'
import type { Commands, Proposal, Queries, RequestRow } from './contract.ts'
import { dangers } from './danger/danger-kinds.ts'
import { sameBreakdown } from './nature/house-breakdown.ts'
import { isEverybodys } from './nature/never-in-dwelling.ts'
import type { PlaceKind } from './nature/nature-types.ts'

type Card = Queries['caller.card']['output']
type File = Commands['request.file']

/** The requester, and how the news reaches her. */
export type Requester = { name: string; told: 'mail' | 'sms' | 'paper' | 'none' }

export type FilingPlace = Pick<File, 'building' | 'entrance' | 'part' | 'unit'>

export type Filing = {
  proposal: Proposal
  chosen: ProposalChoice
  words: string
  place: FilingPlace
  /** the danger in the caller's words was shown, and there is none */
  calm?: boolean
  requester: File['requester']
  /** who called, where it is not she who lives there */
  caller?: File['caller']
  answers: Record<string, boolean>
  /** when the tenant can be home, in her words */
  access: string
  /** kept on this computer, by their names */
  photos: readonly string[]
  /** attach to this collective incident, in place of an order */
  attachTo?: string
  /** the same thing as this request, that somebody else told: it goes on there */
  sameAs?: string
  /** make it the collective incident, and attach these */
  gather?: readonly string[]
  /** the requester's, not that of who files for her */
  lang: Lang
  effort: Record<string, number>
}

/** A call that tells of no place yet. */
export type CallNote = Pick<File, 'words' | 'requester' | 'caller' | 'lang' | 'photos'>

/** Where it is: the part that was chosen, else her home or what was found for her; nothing before that. */
export const filingPlaceOf = (
  { picked, part, elsewhere }: Pick<CallDraft, 'picked' | 'part' | 'elsewhere'>,
  card: Card | undefined,
): FilingPlace | undefined => {
  const hers = elsewhere ? undefined : card?.place
  const building = hers?.building.id ?? picked?.building
  const unit = hers?.unit?.id ?? picked?.unit
  if (part && part !== 'home' && building) return { building, part }
  return unit ? { unit } : building ? { building } : undefined
}

/** The place that the caller's words named, as it is filed. */
const placeAt = ({ building, entrance, part }: NonNullable<Proposal['at']>): FilingPlace => ({
  building,
  ...(entrance ? { entrance } : {}),
  ...(part ? { part } : {}),
})

/** Whether it is in a home or in what is everybody's: what may be wrong there is not the same. */
export const whereOf = (
  { part }: Pick<CallDraft, 'part'>,
  place: FilingPlace | undefined,
  proposal: Proposal | undefined,
): PlaceKind =>
  (part && part !== 'home') || proposal?.at || place?.unit === undefined ? 'common' : 'dwelling'

/** Enough was said to propose something. */
export const isWorthAsking = ({ words, changed }: Pick<CallDraft, 'words' | 'changed'>): boolean =>
  words.trim().length > 3 || changed.nature !== undefined

/** There is no danger in the words as they stand: she was asked. */
export const isCalm = ({ words, calmed }: Pick<CallDraft, 'words' | 'calmed'>): boolean =>
  words.trim() !== '' && calmed === words

/** What a proposal is asked for; nothing before there is a place and something to go by. */
export const proposalAsked = (
  draft: CallDraft,
  card: Card | undefined,
): Queries['request.propose']['input'] | undefined => {
  const place = filingPlaceOf(draft, card)
  if (!place || !isWorthAsking(draft)) return undefined
  return {
    ...place,
    words: draft.words,
    answers: draft.answers,
    ...askedOf(draft.changed),
    ...(draft.part ? {} : { free: true }),
    ...(isCalm(draft) ? { calm: true } : {}),
  }
}

/** A danger that no rule knows for sure, and that the caller has neither confirmed nor denied: nothing is filed before she has. */
export const isDoubted = ({ changed }: CallDraft, { danger }: Proposal, where: PlaceKind): boolean =>
  danger?.weak === true && changed.nature !== dangers[danger.kind].nature[where]

/** A breakdown for everybody, when the caller says so: nobody in danger is one of many. */
export const isCollective = ({ collective, changed }: CallDraft, proposal: Proposal): boolean =>
  collective && proposal.collective && chosenOf(proposal, changed).urgency !== 'U0'

/** Whether words on the call belong in that thread: of her own home. What a neighbour told stays the neighbour’s, and is joined. */
export const isOfHome = ({ place }: RequestRow, home: string | undefined): boolean =>
  place.unit !== null && place.unit === home

/** Of one home: hers. Of what is everybody's: whoever of the house said it first. */
export const sameMatter = ({ alike, nature }: Proposal, home: string | undefined): readonly RequestRow[] =>
  alike.filter(
    (r) =>
      isOfHome(r, home) ||
      (isEverybodys(r.nature) && (isEverybodys(nature) || sameBreakdown(nature).includes(r.nature))),
  )

export type ReachProblem = 'missing' | 'wrong'

/** Why nobody could be told: never of somebody whom the house knows. */
export const unmetOf = ({ who }: CallDraft, card: Card | undefined): ReachProblem | undefined =>
  card?.person ? undefined : reachProblem(who)

/** Why nobody could be told: a name and no way to reach her, or half a number. */
export const reachProblem = ({ name, reach }: UnknownCaller): ReachProblem | undefined => {
  if (!reach.trim()) return name.trim() ? 'missing' : undefined
  return reach.includes('@') || isPhone(reach) ? undefined : 'wrong'
}

/** Of another door nobody is named: whoever has the lease there is asked for by the house. */
const personOf = ({ elsewhere }: CallDraft, card: Card | undefined): Card['person'] =>
  elsewhere ? null : (card?.person ?? null)

/** Who hears of it, and how: who leaves no mail is told by a letter, at the place that she named. `somebody`: who has no name yet. */
export const heardBy = (
  draft: CallDraft,
  card: Card | undefined,
  somebody: string,
): Requester | undefined => {
  if (draft.elsewhere) return undefined
  const { name, reach } = draft.who
  const newcomer: Requester | undefined =
    name.trim() || reach.trim()
      ? { name: name.trim() || somebody, told: reach.includes('@') ? 'mail' : 'paper' }
      : undefined
  return personOf(draft, card) ?? newcomer
}

/** The requester, in the language in which she is written to, and who calls for her. */
const askers = (draft: CallDraft, card: Card | undefined): Pick<Filing, 'caller' | 'lang' | 'requester'> => {
  const person = personOf(draft, card)
  const caller = callerOf(draft)
  return {
    lang: card?.person?.lang ?? draft.who.lang,
    requester: draft.elsewhere ? undefined : person ? { person: person.id } : newRequester(draft.who),
    ...(caller ? { caller } : {}),
  }
}

// A letter is no way to reach who gave no address.
const newRequester = ({ name, reach }: UnknownCaller): File['requester'] => {
  if (!name.trim() && !reach.trim()) return undefined
  return {
    name: name.trim(),
    ...(reach.includes('@') ? { email: reach.trim() } : { phone: reach.trim() }),
  }
}

// Nothing without a name.
const callerOf = ({ caller }: CallDraft): File['caller'] =>
  caller?.name.trim()
    ? {
        name: caller.name.trim(),
        tie: caller.tie,
        told: caller.told,
        ...(caller.phone.trim() ? { phone: caller.phone.trim() } : {}),
        ...(caller.email.trim() ? { email: caller.email.trim() } : {}),
        ...(caller.person ? { person: caller.person } : {}),
      }
    : undefined

/** What the call joins, in place of an order: a collective incident, or the same thing as somebody else told it. */
export type Joining = { attachTo?: string; sameAs?: string }

/** What is filed of a draft with its proposal, at a place that is known. */
export const filingOf = (
  draft: CallDraft,
  card: Card | undefined,
  proposal: Proposal,
  place: FilingPlace,
  joining: Joining = {},
): Omit<Filing, 'effort'> => ({
  proposal,
  chosen: chosenOf(proposal, draft.changed),
  words: draft.words,
  place: (draft.part !== 'home' && proposal.at && placeAt(proposal.at)) || place,
  calm: isCalm(draft),
  ...askers(draft, card),
  answers: draft.answers,
  ...draft.besides,
  ...joining,
  ...(isCollective(draft, proposal) ? { gather: proposal.together } : {}),
})

/** What is noted of a call whose place nobody knows yet. */
export const noteOf = (draft: CallDraft, card: Card | undefined): CallNote => ({
  words: draft.words.trim(),
  ...askers(draft, card),
  ...(draft.besides.photos.length ? { photos: [...draft.besides.photos] } : {}),
})
