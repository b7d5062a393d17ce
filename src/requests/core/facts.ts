import type { OutageKind } from './outage/outage-kinds.ts'
import type { Facts } from '../../kernel/core/facts.ts'
import type { Commands as PeopleCommands } from '../../people/core/contract.ts'
import type { Commands } from './request-commands.ts'
import type { DangerKind } from './danger/danger-kinds.ts'
import type { Delays } from './delays/delays.ts'
import type { HalfDay } from './preferred/preferred-firm.ts'
import type { OwnPromises } from './delays/own-promises.ts'
import type { Closure } from './nature/closure.ts'
import type { Urgency } from './nature/nature-types.ts'
import type { StepActor, StepCode } from './matter/neighbour-steps.ts'
import type { WaitingReason } from './nature/waiting-reasons.ts'
import type { Ball, RequestHandler, Status } from './status.ts'

type Filing = Commands['request.file']
type NoData = Record<never, never>
/** what was answered by yes, and by no, to the questions that change the urgency (urgency-answers.ts) */
type AnswersGiven = { answers?: readonly string[]; denied?: readonly string[] }
/** from when the rest of what was repaired for now is to be done; the requests that end with a collective incident */
type Ending = { until?: string; attached?: readonly string[] }
/** `merged`: with others, in one act that tells their people */
type Twin = { duplicateOf?: string; merged?: true }
/** the fact of an order that moved it; journals of before also name what it meant (`order.verified`, `order.denied`, `order.recalled`) */
type ByOrder = { by?: keyof Facts }

/** What each act on a request makes true. The subject is the request. */
export type ActFacts = {
  'request.filed': AnswersGiven & {
    kind: 'single' | 'outage'
    nature: string
    urgency: Urgency
    due: string
    liability: string
    article: string | null
    decency: string | null
    channel: Filing['channel']
    lang: string
    unit: string | null
    entrance: string | null
    requester: string | null
    household: string | null
    /** of what is no repair: whose desk has it from the first */
    handler?: 'desk' | 'hq'
    directorate?: string
    /** nobody knows yet who tells this danger */
    confirmed?: false
    /** a stranger sent it, and somebody vouched for it since */
    vouched?: true
    asset?: string
    /** the incident that it is to follow */
    follows?: string
  }
  /** kept aside until its sender confirms it; no request yet */
  'request.held': { way: 'mail' | 'call' }
  'request.vouched': NoData
  /** `answer`: what came of it, where there was nothing to place */
  'request.dismissed': { answer?: 'guided' | 'answered' }
  /** a note between the staff; or what was told without a place, with what it is and which danger */
  'request.noted': { nature?: string; channel?: Filing['channel']; danger?: true; kind?: string | undefined }
  'request.classified': AnswersGiven & {
    nature: string
    urgency: Urgency
    due: string
    liability: string
    article: string | null
    /** what was promised before, where that changed */
    was?: string
  }
  /** `denied`: whoever was asked said that there is none; `asked`: it may be one, and the agency is asked */
  'request.dangerHeard': {
    kind: DangerKind
    sure: boolean
    denied?: true
    asked?: true
    nature?: string
    urgency?: 'U0'
    due?: string
  }
  'request.calmed': { nature: string; urgency: Urgency; due: string; was: string }
  /** an incident is as urgent as the most urgent that follows it, and what goes on as the most urgent that is `merged` into it */
  'request.heightened': { nature: string; urgency: Urgency; due: string; merged?: true }
  /** to a firm: with the order that is placed in the same commit */
  'request.oriented': {
    to: RequestHandler
    contract?: string | undefined
    order?: string
    slot?: { starts: string; ends: string } | undefined
    /** by which day the landlord wishes it (YYYY-MM-DD) */
    wanted?: string
    directorate?: string
  }
  /** the landlord's own crew comes; `moved`: at another time than it had said */
  'request.planned': { starts: string; ends: string; moved?: true }
  /** the visit of the own crew that no longer takes place */
  'request.calledOff': { starts: string; ends: string }
  /** somebody of the agency sees to it; `from`: who did before */
  'request.chargeTaken': { person: string; from?: string }
  'request.chargeGiven': { to: string; from?: string }
  /** given back, or `rights`: she decides no more for that agency */
  'request.chargeLeft': { from: string; why?: 'rights' }
  'request.declined': Ending & Twin & { reason: string; fixed: false; article?: string }
  'request.waits': { reason: WaitingReason; ball: Ball; paused: boolean; until?: string }
  'request.overdue': { reason: WaitingReason; ball: Ball }
  'request.resumed': { ball: Ball }
  'request.handedBack': NoData
  /** an order's fact moved it (lifecycle.ts, follows); `staff`: somebody of the house did it */
  'request.moved': {
    to: Status
    ball: Ball
    by: keyof Facts
    order: string
    at?: string
    reason?: WaitingReason
    paused?: boolean
    nextAt?: string
    staff?: true
  }
  'request.resolved': { how: 'done' | 'provisional'; at: string; until?: string }
  'request.closed': Closure & Ending & Twin
  /** `silent`: nobody answered within the days that are given */
  'request.confirmed': Closure & Ending & ByOrder & { silent?: boolean }
  'request.contested': ByOrder & { staff?: true }
  'request.reopened': NoData
  'request.withdrawn': Closure
  'request.followedOn': { due: string }
  'request.archived': NoData
  'request.attached': { outage: string }
  'request.detached': NoData
  /** an incident that was none: these go on by themselves, and it as the request that it was */
  'request.scattered': { requests: readonly string[]; nature: string }
  /** `more`: it was an incident already; of before, its nature stayed what it was */
  'request.gathered': { requests: readonly string[]; nature?: string; more?: true }
  /** these are one with it; since when the first of them waits for an answer */
  'request.merged': {
    doubles: readonly string[]
    unansweredSince?: string
    unansweredBy?: 'tenant' | 'firm'
  }
  /** because of `other`, or a part of that claim; told of both, where each may be known */
  'request.linked': { other: string; kind: 'because' | 'claim' }
  'request.unlinked': { other: string }
  /** no double of `from` after all */
  'request.separated': { from: string }
  /** `apart`: to the firm alone; `answers`: whoever outside the house waited for it; `unheardByFirm`: that one still waits */
  'request.said': { apart?: true; answers?: 'firm'; unheardByFirm?: true }
  'request.heeded': NoData
  'request.photoAdded': NoData
  'request.reminded': NoData
  /** a repair named in a matter is a request of its own: `into` */
  'request.splitOff': { into: string; nature: string }
  /** a step of a conflict between neighbours, on a day (yyyy-mm-dd) */
  'request.stepTaken': { step: StepCode; on: string; whose: StepActor }
  'request.hqAsked': { question: string; directorate: string; answerDue: string; paused: true }
  'request.hqAnswered': { question: string; directorate: string }
}

/** What a fact of a request says beside its own: which words and pictures came with it, and who has the ball next, until when. */
export type MoveDetails = {
  /** id under which the words stand */
  words?: string
  photos?: readonly string[]
  sounds?: readonly string[]
  papers?: readonly string[]
  status?: Status
  ball?: Ball
  due?: string
  /** when the house heard of it, where that is later */
  toldAt?: string
}

type RequestFacts = { [Type in keyof ActFacts]: MoveDetails & ActFacts[Type] } & {
  /** words and pictures that came with another slice's fact (`about`) */
  'request.recorded': Pick<MoveDetails, 'words' | 'photos' | 'sounds'> & { about: string }
}

/** What an alarm does. The subject is each of its requests; `kind`: which danger (alarm/danger-ringing.ts, kindOf). */
type AlarmFacts = {
  /** `confirmed`: nobody knows yet who tells it, and it rings all the same; `moved`: it rang on its double, and rings here since */
  'alarm.raised': { kind: string; confirmed?: false; moved?: true }
  /** `alone`: of several that ring on the request, that one */
  'alarm.ended': { kind?: string | undefined; alone?: true }
  /** the place where an alarm rings is known */
  'alarm.placed': NoData
  /** `from`: whose it was */
  'alarm.taken': { alarm: string; from?: string }
  'alarm.released': { alarm: string }
  'alarm.reached': { alarm: string; firm: string; spokeAt: string }
  /** for the `n`th time; `hq`: head office too; `slow`: more slowly from now on */
  'alarm.rang': { alarm: string; n: number; hq?: true; slow?: true }
}

/** What the house notices by itself. The subject is what it noticed; `requests`: those that tell it. */
type OutageFacts = {
  'outage.noticed': {
    kind: OutageKind['name']
    homes: number
    since: string
    entrance: string | null
    requests: readonly string[]
    alone: boolean
  }
  'outage.dismissed': NoData
}

/** What head office, or an agency within it, promises from now on. The subject is the matter of those delays. */
type DelayFacts = {
  'urgency.delaysSet': { delays: Delays; was: Delays }
  'urgency.agencyDelaysSet': { agency: string; promises: OwnPromises; was: OwnPromises }
}

type SaidFirm = { firm: string | null; days: readonly HalfDay[] }

/** Which firm an agency proposes first from now on; null: the order of the contracts. The subject is the matter of its preferences. */
type PreferenceFacts = {
  'firm.preferred': SaidFirm & { agency: string; sought: string; building: string | null; was: SaidFirm }
}

/** What is written into templates, and withdrawn. The subject is the template; without an agency it is the landlord’s. */
type TemplateFacts = {
  'template.written': { agency: string | null; version: number; copyOf?: string }
  'template.withdrawn': { agency: string | null; version: number }
}

/** Who is not in the base yet, and how she is reached. */
export type Contact = PeopleCommands['person.know']

/** Whom people get to know with a request, and to whom it goes at once; what was kept aside until somebody vouched for it. */
type RequestEnclosures = {
  'request.filed': {
    contact?: Contact
    caller?: Contact & { id: string }
    orient?: Filing['orient']
    apart?: boolean
  }
  'request.vouched': { filing: Filing }
  /** the lines of the contract for which it is ordered: they stand with the order */
  'request.oriented': Pick<NonNullable<Filing['orient']>, 'lines'>
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends RequestFacts, AlarmFacts, OutageFacts, DelayFacts, PreferenceFacts, TemplateFacts {}
  interface Enclosures extends RequestEnclosures {}
}
