import { can } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { type Act, grants } from '../grants.ts'
import type { Commands } from './device-contract.ts'
import { atWork, type Device, factOf } from './decide-device.ts'

/** What is already there of an act that a revoked phone brings. */
export type Arrival = { device: Device | undefined; held: boolean; done: boolean; waiting: number }

/** A held act, as who reviews it finds it. */
export type QuarantinedAct = {
  id: string
  type: string
  agencies: readonly string[]
  settled: boolean
  /** what it says, to weigh whether it may be done */
  data: unknown
  /** whether its author still works here */
  working: boolean
}

type CommandOf<K extends keyof Commands> = Command<string, Commands[K]>
type Answer = Fact[] | Refusal

/** Acts that one phone may leave unread, and how long one may be (characters of JSON). */
export const quarantineBounds = { acts: 1000, characters: 64_000 }

/**
 * The acts that the field app can make: whoever holds a phone that is no longer trusted may write any other, and none of those is
 * held. `done`: carried out once it was read. `read`: to be read alone, for it touches people, alerts or money.
 */
const holdable: Readonly<Record<string, 'done' | 'read'>> = {
  'request.file': 'done',
  'request.resolve': 'done',
  // In the name of whoever lives there; and a firm is paid on it, as on «fait».
  'request.confirm': 'read',
  'request.contest': 'done',
  'request.say': 'done',
  'request.note': 'done',
  'request.addPhoto': 'done',
  'request.takeOver': 'done',
  'request.remind': 'done',
  'round.check': 'done',
  'order.witness': 'read',
  'order.spotCheck': 'read',
  'estate.correct': 'done',
  'room.correct': 'done',
  'room.list': 'done',
  'plan.draw': 'done',
  'asset.correct': 'done',
  'finish.correct': 'done',
  'access.correct': 'done',
  'notice.post': 'done',
  'notice.takeDown': 'done',
  'device.pair': 'done',
  'device.replace': 'done',
  'device.retire': 'done',
  'device.rest': 'done',
  'alert.raise': 'read',
  'alert.lift': 'read',
}

/** Whether what a withdrawn phone brought may still be done: a report that gives somebody a way to be reached may not. */
export const mayBeDone = (type: string, data: unknown): boolean =>
  Object.hasOwn(holdable, type) &&
  holdable[type] === 'done' &&
  !leaves(data).some(([key]) => reaching.has(key))

const reaching = new Set(['email', 'phone', 'toldBy'])

/** Held once, whatever the number of times that it is sent; what was carried out before the phone was revoked is done. */
export const keep = (
  { device, held, done, waiting }: Arrival,
  { subject, data: { act } }: CommandOf<'held.keep'>,
  { actor }: Context,
): Answer => {
  if (!can(grants, 'keepHeld', actor, {})) return refuse('not_yours')
  if (!device?.revoked) return refuse('not_found')
  if (held || done || !Object.hasOwn(holdable, act.type)) return []
  if (JSON.stringify(act).length > quarantineBounds.characters) return refuse('too_large')
  if (waiting >= quarantineBounds.acts) return refuse('held_full', { most: quarantineBounds.acts })
  return [factOf('held.kept', subject, device.agencies, { act: act.id, type: act.type })]
}

/** Carried out now in the name of its author, if she still works here. */
export const send = (
  held: QuarantinedAct | undefined,
  command: CommandOf<'held.send'>,
  context: Context,
): Answer => {
  const no = mayNot('reviewHeld', held, context)
  if (no) return no
  if (held && !mayBeDone(held.type, held.data)) return refuse('only_read')
  return held?.working ? settledFacts('held.sent', held, command) : refuse('author_gone')
}

export const drop = (
  held: QuarantinedAct | undefined,
  command: CommandOf<'held.drop'>,
  context: Context,
): Answer =>
  mayNot('reviewHeld', held, context) ?? settledFacts('held.dropped', held as QuarantinedAct, command)

const mayNot = (act: Act, held: QuarantinedAct | undefined, { actor }: Context): Refusal | undefined => {
  if (!held) return refuse('not_found')
  if (!atWork(act, held.agencies, actor)) return refuse('not_yours')
  return held.settled ? refuse('already_settled') : undefined
}

const settledFacts = (
  type: 'held.sent' | 'held.dropped',
  held: QuarantinedAct,
  { subject }: Command,
): Fact[] => [factOf(type, subject, held.agencies, { act: held.id, type: held.type })]

/** The house writes down what came of it. */
export const settle = (
  held: QuarantinedAct | undefined,
  { subject, data: { act, outcome } }: CommandOf<'held.settle'>,
  { actor }: Context,
): Answer => {
  if (!can(grants, 'keepHeld', actor, {})) return refuse('not_yours')
  return held ? [factOf('held.settled', subject, held.agencies, { act, outcome })] : refuse('not_found')
}

type CommandOfMatter = { subject: string; data?: unknown }

const hash = /^[0-9a-f]{64}$/
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The photos that an act names, wherever it names them. */
export const photosOf = ({ data }: CommandOfMatter): string[] => [
  ...new Set(leaves(data).flatMap(([, said]) => (hash.test(said) ? [said] : []))),
]

/** What an act may be about: its subject, and each dwelling or building that it names. */
export const aboutOf = ({ subject, data }: CommandOfMatter): string[] => [
  subject,
  ...leaves(data).flatMap(([key, said]) =>
    ['unit', 'building'].includes(key) && uuid.test(said) ? [said] : [],
  ),
]

/** Everything that an act says, a line each: the name of the field and what stands in it; words, photos and sounds are shown by themselves. */
export const linesOf = ({ data }: CommandOfMatter): { key: string; value: string }[] =>
  leaves(data)
    .filter(([key, said]) => said !== '' && key !== 'words' && !hash.test(said))
    .map(([key, value]) => ({ key, value }))

const wordy = new Set(['words', 'access', 'door', 'body', 'note', 'name'])

/** What the person wrote, in her own words. */
export const wordsOf = ({ data }: CommandOfMatter): string =>
  leaves(data)
    .flatMap(([key, said]) => (wordy.has(key) && said.trim() ? [said.trim()] : []))
    .join('\n')

// Never deeper than what the door lets in (kernel/server/sql-refusals.ts).
const leaves = (value: unknown, key = ''): [string, string][] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [[key, String(value)]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([k, inner]) => leaves(inner, Array.isArray(value) ? key : k))
      : []
