import { createHmac, randomInt } from 'node:crypto'
import type { Actor } from '../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { quarterOf } from '../../kernel/core/periods.ts'
import type { Database } from '../../kernel/server/database.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { mostVoices, type VoiceKind, type VoteChoice } from '../core/contest-question.ts'
import { weekOf } from '../core/ledger.ts'
import { atLeast } from '../core/publish/at-least.ts'
import { periodKey } from '../../kernel/server/period-keys.ts'
import { saveVoices, type Voice } from './voice-store.ts'

/** A voice that nobody has written yet: the day on which it came, and how many acts it still waits for, and whose came meanwhile. */
type WaitingVoice = { voice: Voice; day: string; acts: number; people: Set<string> }

type Waiting = { voices: WaitingVoice[]; day: string; raised: Map<string, number> }

/** Of each house that this process runs. */
const waiting = new WeakMap<Database, Waiting>()
const waitingOf = (database: Database, day: string): Waiting => {
  const found = waiting.get(database) ?? { voices: [], day, raised: new Map() }
  waiting.set(database, found)
  if (found.day !== day) {
    found.day = day
    found.raised.clear()
  }
  return found
}

/** Voices that wait at once in one process. */
const mostWaiting = 2000

/** A voice waits for at least so many acts, and for up to three times as many: how many it was, nobody can reckon back. */
const fewestActs = 20

/** How many contests, or votes, this person has raised today in this process. */
export const raisedToday = (database: Database, kind: VoiceKind, { id }: Actor, now: string): number =>
  waitingOf(database, dayOf(now)).raised.get(`${kind} ${id}`) ?? 0

type SaidVoice =
  | { kind: 'contest'; field: string; words: string | undefined }
  | { kind: 'vote'; field: string; choice: VoteChoice }

/**
 * Holds a voice in memory. It is written in a transaction of its own once enough acts of enough persons came after it, or with the
 * first act of another day: neither its row nor its place among rows tells when it came, and so by whom. A process that is killed
 * loses what waits; one that ends writes it.
 */
export const holdVoice = async (
  { database, settings }: Pick<Kernel, 'database' | 'settings'>,
  said: SaidVoice,
  actor: Actor,
  now: string,
): Promise<Refusal | undefined> => {
  const day = dayOf(now)
  const quarter = quarterOf(day)
  const key = await periodKey(settings.filesDir, 'contests', quarter)
  const its = waitingOf(database, day)
  const raised = its.raised.get(`${said.kind} ${actor.id}`) ?? 0
  if (its.voices.length >= mostWaiting || raised >= mostVoices[said.kind]) return refuse('asked_often')
  its.raised.set(`${said.kind} ${actor.id}`, raised + 1)
  const mark = createHmac('sha256', key).update(`${said.kind} ${said.field} ${actor.id}`).digest('hex')
  const voice = { ...said, quarter, week: weekOf(day), mark: mark.slice(0, 32) }
  its.voices.push({ voice, day, acts: randomInt(fewestActs, fewestActs * 3), people: new Set() })
  return undefined
}

/** Somebody has done something: what has waited long enough is written. */
export const hearAct = async (database: Database, actor: Actor, now: string): Promise<void> => {
  const its = waiting.get(database)
  if (!its?.voices.length) return
  const today = dayOf(now)
  for (const one of its.voices) {
    one.acts--
    if (one.people.size < atLeast) one.people.add(personOf(actor))
  }
  await release(database, ({ acts, people, day }) => (acts <= 0 && people.size >= atLeast) || day < today)
}

// All visitors are one, and a firm is one: nobody alone is five.
const personOf = ({ id, role, firm }: Actor): string => (role === 'visitor' ? 'visitor' : (firm ?? id))

/** Writes all that waits: the process ends. */
export const releaseVoices = (database: Database): Promise<void> => release(database, () => true)

const release = async (database: Database, isRipe: (one: WaitingVoice) => boolean): Promise<void> => {
  const its = waiting.get(database)
  const ripe = its?.voices.filter(isRipe) ?? []
  if (!its || !ripe.length) return
  its.voices = its.voices.filter((one) => !ripe.includes(one))
  try {
    await saveVoices(
      database,
      ripe.map(({ voice }) => voice),
    )
  } catch (bug) {
    // What was not written waits for the next act: nobody else knows of it.
    its.voices.push(...ripe)
    throw bug
  }
}
