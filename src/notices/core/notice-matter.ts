import type { Audience } from '../../kernel/core/command.ts'
import type { Facts } from '../../kernel/core/facts.ts'
import type { CodeUnder } from '../../kernel/core/words.ts'
import type { Lang } from '../../kernel/core/access.ts'
import type { LostWay } from '../../people/core/contract.ts'
import type { AlarmCard } from '../../requests/core/contract.ts'

/** Somebody who may be told, and how she agreed to it. */
export type Addressee = {
  id: string
  name: string
  email: string
  lang: Lang
  toldBy: 'mail' | 'sms' | 'paper'
  /** the addressee typed her name and her mailbox herself, without an account: neither is proved, and her name stays out of mails */
  stranger?: boolean
  phone?: string
  /** by which ways nothing reaches the addressee any more */
  lost?: readonly LostWay[]
  /** the house may send a text message: a gateway is set, and the number is of somebody whom it knows */
  texts?: boolean
  /** lines of the addressee's home, for an envelope */
  address: readonly string[]
  /** the addressee's own thread, where it is not the one that the fact is about: a key must never open a neighbour's */
  matter?: string
}

export type NoticeSlot = { id: string; starts: string; ends: string }

/** What stands now, read again before speaking: a fact may have been overtaken since. */
export type NoticeMatter = {
  id: string
  no: number
  kind: 'single' | 'outage'
  status: string
  waitsFor: CodeUnder<'mail.waits.because'> | null
  /** who does the work, once that is decided */
  handler: string | null
  nature: CodeUnder<'nature'>
  urgency: string
  filedAt: string
  due: string
  closure: CodeUnder<'closure'> | null
  article: string | null
  resolvedAt: string | null
  nextAt: string | null
  outage: string | null
  /** the number of the request that goes on in its place */
  kept: number | null
  /** the numbers of the others that became its doubles in the same act, and whose letter would lie in the same envelope or mailbox */
  together: readonly number[]
  place: string
  /** in somebody's home: a door to open */
  home: boolean
  /** an appointment to come whose order has ended: nobody comes then */
  off: { firm: string; starts: string; ends: string } | null
  requester: Addressee | null
  /** who called for her, and is to be kept informed; `near`: family, a helper, a guardian */
  caller?: (Addressee & { near: boolean }) | null
}

export type OrderNow = {
  id: string
  no: number
  status: string
  readyOn: string | null
  /** the work is checked and worth something, and its invoice has not come */
  owed: boolean
  firm: { id: string; name: string; email: string; lang: Lang }
  /** the order's firm has said yes */
  accepted: boolean
  fixed: NoticeSlot | null
  offered: readonly NoticeSlot[]
}

export type NoticeNow = {
  id: string
  title: string
  words: string
  starts: string
  ends: string
  takenDown: boolean
  place: string
}

export type NoticeState = {
  agency: { id: string; name: string; phone: string; address?: string }
  matter: NoticeMatter | null
  order: OrderNow | null
  notice: NoticeNow | null
  /** words of people that came with the act, when those who are told may read them: everybody, or the firm alone */
  said: string | null
  /** requesters of what is attached to a collective incident */
  attached: readonly Addressee[]
  /** who told of the same thing, in a request that goes on in this one, each with her own thread; neither its requester nor her home */
  joined: readonly Addressee[]
  /** ids of people and firms to whom something of this matter has left already */
  heard: readonly string[]
  /** households of the stairwell who agreed to receive notices */
  stairwell: readonly Addressee[]
  directorate: readonly Addressee[]
  /** who is named in a note and has not looked, with who named her */
  mentioned: readonly Addressee[]
  mentionedBy: string
  /** the danger that rings, with those who are rung */
  ringing?: { alarm: AlarmCard; duty: readonly Addressee[] } | undefined
}

/** The time that a fact speaks of, if it does. */
export const slotOf = (data: TellingFact['data']): Pick<NoticeSlot, 'starts' | 'ends'> | null =>
  'starts' in data && 'ends' in data && data.starts && data.ends
    ? { starts: data.starts, ends: data.ends }
    : null

// The appointment that a fact of an order ended.
const endedIn = (data: TellingFact['data']): Pick<NoticeSlot, 'starts' | 'ends'> | undefined =>
  'off' in data ? data.off : undefined

const crewWasComing = (data: TellingFact['data']): boolean => 'came' in data && data.came === true

/** An appointment that had not begun when this fact ended it; none where the crew was on its way. */
export const offOf = ({
  data,
  at,
}: Pick<TellingFact, 'data' | 'at'>): Pick<NoticeSlot, 'starts' | 'ends'> | null => {
  const off = endedIn(data)
  return off && !crewWasComing(data) && Date.parse(off.starts) > Date.parse(at) ? off : null
}

/** Whether the crew came before this was told: it was on its way, or its hour had begun. */
export const tookPlace = ({ data, at }: Pick<TellingFact, 'data' | 'at'>): boolean => {
  const off = endedIn(data)
  return crewWasComing(data) || (off !== undefined && Date.parse(off.starts) <= Date.parse(at))
}

/** What the house tells itself, and no journal keeps: a visit is tomorrow, a builder's year ends, a note that names somebody waits for her. */
type ToItself = {
  'visit.tomorrow': { order: string; appointment: string }
  'reserves.yearEnds': { directorate: string; count: number; until: string }
  'mention.waits': { person: string; by: string }
}
type Occasions = Facts & ToItself

/** What somebody may be told of. */
export type Occasion = keyof Occasions

/** A fact as a job carries it. */
export type TellingFact<Type extends Occasion = Occasion> = {
  [Each in Type]: {
    id: string
    type: Each
    subject: string
    command: string
    role: string
    at: string
    data: Occasions[Each]
    audience: Audience
  }
}[Type]
