import type { Outcome } from '../../core/command.ts'
import { heldFor } from './hold-time.ts'
import { isOwn, speaksFor, ownerOf } from './owner.ts'
import { sendPart } from './photo-part.ts'
import { areOfOneMatter } from './acts-of-matter.ts'
import {
  type ServerAnswer,
  type Box,
  type Later,
  mostActs,
  type WaitingAct,
  type WaitReason,
} from './outbox-types.ts'
import { askedPause, judge } from './verdict.ts'

/** What a round has passed over: acts to which the house gave no answer, and why. They hold up their own matter alone. */
type Turn = { passed: Set<string>; later?: Later }

/** So many without an answer in one round: it is the house, and not the acts. */
const mostPassed = 3

/**
 * One round: sends what waits, acts before photos, the oldest first. Ends when nothing waits (nothing comes back) or when
 * something must wait (why). An act is dropped only with its outcome in hand; a refusal is kept apart and never blocks what
 * comes after; what waits for a reason of its own holds up what is about the same matter. Stopped anywhere and begun again from the store, it loses nothing and does nothing twice: the server
 * remembers each id.
 */
export const round = async (box: Box): Promise<Later | undefined> => {
  const turn: Turn = { passed: new Set() }
  for (;;) {
    const acts = await sendActs(box, turn)
    if (acts === 'sent') continue
    if (acts) return acts
    // A photo goes in parts, and words that were written meanwhile go before the next part.
    const part = await sendPart(box)
    if (part === 'none') return turn.later
    if (part !== 'sent') return part
  }
}

const sendActs = async (box: Box, turn: Turn): Promise<'sent' | Later | undefined> => {
  const { pace, carry, owner } = box
  // The clock before the store: what is taken back while the acts are read is either not among them, or not taken back.
  const now = box.now()
  const batch = batchOf(await box.store.acts(), owner, pace.size, (act) => isStill(act, turn, now))
  if (!batch.length) return undefined
  const body = batchText(batch)
  if (body === undefined) {
    if (batch.length > 1) return narrower(box)
    await settle(box, batch[0]!, refusedOutcome(batch[0]!, { refused: 'malformed', message: '' }))
    return 'sent'
  }
  const headers = {
    'content-type': 'application/json',
    'x-loge-clock': new Date(box.now()).toISOString(),
    ...speaksFor(batch[0]!),
  }
  const answer = await carry('/api/commands', { method: 'POST', headers, body })
  return heedAnswer(box, turn, batch, answer)
}

const heedAnswer = async (
  box: Box,
  turn: Turn,
  batch: WaitingAct[],
  answer: ServerAnswer,
): Promise<'sent' | Later> => {
  const { pace } = box
  const { settled, refused, later, odd } = judge(answer, batch)
  for (const [i, outcome] of settled.entries()) await settle(box, batch[i]!, outcome)
  if (refused) {
    // One of them is at fault: alone, each gets its own answer.
    if (batch.length > 1) return narrower(box)
    await settle(
      box,
      batch[0]!,
      refusedOutcome(batch[0]!, { refused: refused.refused, message: refused.message }),
    )
    return 'sent'
  }
  if (!later) {
    pace.size = mostActs
    return 'sent'
  }
  if (odd && batch.length > 1) return narrower(box)
  if (!odd && later !== 'busy') return { later, ...askedPause(answer) }
  const act = batch[settled.length]!
  return odd && (await isHopeless(box, act)) ? setAside(box, act, later, answer) : pass(turn, act, later)
}

const pass = (turn: Turn, act: WaitingAct, later: string): 'sent' | Later => {
  turn.passed.add(idOf(act))
  turn.later ??= { later }
  return turn.passed.size < mostPassed ? 'sent' : turn.later
}

const idOf = (act: WaitingAct): string => act.command?.id ?? ''

const isStill = (act: WaitingAct, { passed }: Turn, now: number): boolean =>
  heldFor(act, now) > 0 || passed.has(idOf(act))

// A server that is well and still answers neither yes nor no to one act, time and again: the act makes room for the others.
const oddTries = 6
const isHopeless = async (box: Box, act: WaitingAct): Promise<boolean> => {
  const { odd } = box.pace
  const tries = (odd.get(idOf(act)) ?? 0) + 1
  odd.set(idOf(act), tries)
  return tries >= oddTries && alive(box)
}
const alive = async ({ carry }: Box): Promise<boolean> => {
  const { body } = await carry('/healthz', { method: 'GET' })
  return typeof body === 'object' && body !== null && 'ok' in body && body.ok === true
}

const narrower = (box: Box): 'sent' => {
  box.pace.size = 1
  return 'sent'
}

/** The first acts of one person whose turn it is; those of somebody else wait until she is back. */
const batchOf = (
  acts: readonly WaitingAct[],
  owner: string,
  size: number,
  isStill: (act: WaitingAct) => boolean,
): WaitingAct[] => {
  const still: WaitingAct[] = []
  const ready: WaitingAct[] = []
  for (const act of acts.filter((one) => !one.refused && isOwn(one.owner, owner)))
    (isStill(act) || still.some((before) => areOfOneMatter(before, act)) ? still : ready).push(act)
  const first = ready[0]
  if (!first) return []
  const other = ready.findIndex((act) => ownerOf(act) !== ownerOf(first))
  return ready.slice(0, Math.min(size, other < 0 ? size : other))
}

// A queue that somebody tampered with may hold what no JSON can say.
const batchText = (batch: readonly WaitingAct[]): string | undefined => {
  try {
    return JSON.stringify(batch.map((act) => act.command ?? null))
  } catch {
    return undefined
  }
}

const refusedOutcome = (act: WaitingAct, why: WaitReason): Outcome => ({
  id: act.command?.id ?? '',
  ok: false,
  ...why,
})

/** The photos first: should the device die between the two, the act is sent again and its photos are not forgotten. */
const settle = async (box: Box, act: WaitingAct, outcome: Outcome): Promise<void> => {
  const { store, hear } = box
  const kept = outcome.ok || outcome.refused === 'device_revoked'
  if (kept) for (const name of names(act)) await due(box, name)
  const shown = hear(act, outcome)
  if (outcome.ok || kept || shown) return store.drop(act)
  await store.put({ ...act, refused: { refused: outcome.refused, message: outcome.message } })
}

const setAside = async (box: Box, act: WaitingAct, code: string, { body }: ServerAnswer): Promise<'sent'> => {
  const message = (body as { message?: unknown } | undefined)?.message
  const refused = { refused: code, message: typeof message === 'string' ? message : '', unsure: true }
  box.hear(act, refusedOutcome(act, refused))
  await box.store.put({ ...act, refused })
  box.pace.odd.delete(idOf(act))
  return 'sent'
}

const due = async ({ store }: Box, sha256: string): Promise<void> => {
  const kept = await store.photo(sha256)
  if (kept && !kept.due) await store.keep({ ...kept, due: true })
}

const names = (act: WaitingAct): readonly string[] => (Array.isArray(act.photos) ? act.photos : [])
