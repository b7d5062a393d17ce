import { type Actor, can, everyAgency, type Place } from '../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../kernel/core/calendar.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import { problemOfItem, type TenantsNamed } from './check-item.ts'
import type { Commands } from './contract.ts'
import { grants } from './grants.ts'
import { accountOf, familiesFor } from './news-readers.ts'
import { readingCost, readingSeconds, wordsToRead } from './reading-cost.ts'

/** A news item as the rules know it; nothing of one that the actor may not see. */
export type KnownItem = {
  id: string
  author: string
  place: string
  title: string
  words: string
  danger: boolean
  agencies: readonly string[] | null
  version: number
  publishedAt: string
  endsOn: string
  endsAt: string
  withdrawnAt: string | null
  readers: number
  /** what was debited of it so far */
  seconds: number
}

/** Whom a publisher chose, as the places stand. */
export type ReachedReaders = {
  agencies: readonly string[] | null
  buildings: readonly string[] | null
  readers: number
  /** of what was named, what the house does not know */
  unknown: { agency: string | undefined; thing: boolean; contract: boolean }
}

export type PublishState = { item: KnownItem | undefined; reached: ReachedReaders; named: TenantsNamed }
export type CorrectState = { item: KnownItem | undefined; named: TenantsNamed }

type NewsType = Extract<Fact['type'], `news.${string}`>

export const newsFact = <Type extends NewsType>(
  type: Type,
  subject: string,
  data: Extract<Fact, { type: Type }>['data'],
  agencies: readonly string[] | null,
): Fact<Type> =>
  ({ type, subject, data, audience: 'staff', place: placeOfNews(agencies) }) as unknown as Fact<Type>

// What several agencies read, each of them hears.
const placeOfNews = (agencies: readonly string[] | null): Place => ({
  agency: agencies?.length === 1 ? agencies[0] : everyAgency,
})

/** Whether an item is the actor’s to correct and to answer for: hers, or of the account that hers go to. */
export const keepsItem = (actor: Actor, { author, place }: Pick<KnownItem, 'author' | 'place'>): boolean => {
  if (ofRole(actor.role).desk === 'hq')
    return (
      can(grants, 'publish', actor, {}) &&
      (!actor.directorate || author === actor.id || place === accountOf(actor))
    )
  return actor.agencies.some(
    (agency) => can(grants, 'publish', actor, { agency }) && place === `office@${agency}`,
  )
}

/** Whether an item is read today. */
export const isCurrent = (
  { endsAt, withdrawnAt }: Pick<KnownItem, 'endsAt' | 'withdrawnAt'>,
  now: string,
): boolean => withdrawnAt === null && now < endsAt

const isChoice = (actor: Actor, { families, agencies }: Commands['news.publish']): boolean => {
  const own = familiesFor(actor)
  if (families.some((family) => !own.includes(family))) return false
  if (ofRole(actor.role).reach === 'all') return true
  return agencies.length > 0 && agencies.every((agency) => can(grants, 'publish', actor, { agency }))
}

/** Publishes an item, with what reading it costs. The same again is once. */
export const publishItem = (
  { item, reached, named }: PublishState,
  { subject, data }: Command<string, Commands['news.publish']>,
  { actor, at }: Context,
): Fact<'news.published'>[] | Refusal => {
  if (grants.publish[actor.role] === undefined || !isChoice(actor, data)) return refuse('not_yours')
  if (item) return refuse('published_already')
  const today = localDate(officeCalendar, at)
  const no =
    problemOfItem(data, { danger: data.danger, from: today, today }, named) ?? problemOfReaders(reached)
  if (no) return no
  const { readers, agencies } = reached
  const words = wordsToRead(data)
  const { danger, endsOn } = data
  const told = { words, readers, seconds: readingCost(words, readers, danger), danger, endsOn }
  return [newsFact('news.published', subject, { place: accountOf(actor), version: 1, ...told }, agencies)]
}

const problemOfReaders = ({ readers, unknown }: ReachedReaders): Refusal | undefined => {
  if (unknown.agency !== undefined) return refuse('unknown_agency', { agency: unknown.agency })
  if (unknown.thing) return refuse('unknown_thing')
  if (unknown.contract) return refuse('unknown_contract')
  return readers === 0 ? refuse('news_unread') : undefined
}

/** Says an item anew. What is longer to read than it was is debited; nothing is given back. */
export const correctItem = (
  { item, named }: CorrectState,
  { subject, data }: Command<string, Commands['news.correct']>,
  { actor, at, now }: Context,
): Fact<'news.corrected'>[] | Refusal => {
  if (grants.publish[actor.role] === undefined) return refuse('not_yours')
  if (!item) return refuse('not_found')
  if (!keepsItem(actor, item)) return refuse('not_yours')
  if (isSame(item, data)) return []
  if (item.version !== data.version) return refuse('news_moved')
  if (!isCurrent(item, now)) return refuse('news_over')
  const days = { danger: item.danger, from: item.publishedAt, today: localDate(officeCalendar, at) }
  const no = problemOfItem(data, days, named)
  if (no) return no
  const words = wordsToRead(data)
  const more = item.danger ? 0 : Math.max(0, readingSeconds(words) * item.readers - item.seconds)
  const told = { place: item.place, version: item.version + 1, words, seconds: more, endsOn: data.endsOn }
  return [newsFact('news.corrected', subject, told, item.agencies)]
}

const isSame = (item: KnownItem, { title, words, endsOn }: Commands['news.correct']): boolean =>
  item.title === title && item.words === words && item.endsOn === endsOn && item.withdrawnAt === null

/** Takes an item away before its day. */
export const withdrawItem = (
  { item }: Pick<CorrectState, 'item'>,
  { subject, data }: Command<string, Commands['news.withdraw']>,
  { actor }: Context,
): Fact<'news.withdrawn'>[] | Refusal => {
  if (grants.publish[actor.role] === undefined) return refuse('not_yours')
  if (!item) return refuse('not_found')
  if (!keepsItem(actor, item)) return refuse('not_yours')
  if (item.withdrawnAt) return []
  if (item.version !== data.version) return refuse('news_moved')
  return [newsFact('news.withdrawn', subject, { place: item.place, version: item.version }, item.agencies)]
}
