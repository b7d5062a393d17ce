import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Actor } from '../core/access.ts'
import { dateAct } from '../core/act-time.ts'
import {
  type Command,
  type Context,
  type Fact,
  isRefusal,
  type Outcome,
  type Refusal,
} from '../core/command.ts'
import { heardBy, type UndonePart, refusedOutcome, doneOutcome } from './outcome.ts'
import { isTooOld, answerDays } from './answer-retention.ts'
import { behindWall } from './database.ts'
import { derivedId } from './record-ids.ts'
import { conclude } from './journal.ts'
import { beginning, holdMatters, lastTold } from './locks.ts'
import { lowest } from './earliest-time.ts'
import { type House, registry } from './registry.ts'
import { stillDemanded } from './still-demanded.ts'
import { holdable, noOf, unheardOf } from './sql-refusals.ts'
import type { Handler, JobSpec, JournalFact, Kernel, SaySentence } from './slice.ts'
import type { Db } from './sql.ts'

export type Bus = (actor: Actor, command: Command, now?: string) => Promise<Outcome>

/** Reactions that an act may set off, one by another: filed, given, ordered, followed. */
const maxChain = 3
const maxTries = 6

export type BusHouse = Pick<Kernel, 'database' | 'slices' | 'settings'>
type RunHouse = Pick<Kernel, 'database' | 'settings'> & { house: House }

/**
 * The one door to write. One transaction, one writer at a time per subject:
 * lock → seen? → gather → decide → save → facts → reactions → answer. The same id gets the same answer, refusals included.
 */
export const makeBus = ({ database, slices, settings }: BusHouse, say: SaySentence): Bus => {
  const house = registry(slices, settings)
  return async (actor, command, now = new Date().toISOString()) => {
    const spec = house.commands.get(command.type)
    if (!spec)
      return refusedOutcome(
        command.id,
        { refused: 'unknown_command', params: { type: command.type.slice(0, 60) } },
        actor,
        say,
      )
    const read = readBy(spec, holdable(command.data))
    const field = 'field' in read ? read.field : unheardOf(command.data, read.sent)
    if (field !== undefined || 'field' in read)
      return refusedOutcome(
        command.id,
        { refused: 'malformed', params: { field: field ?? 'data' } },
        actor,
        say,
      )
    // An id is the same id in capitals; the answer names it as it was sent.
    const given: Command = { ...command, subject: command.subject.toLowerCase(), data: read.data }
    const no = await stillDemanded({ database, slices }, spec, read.data, now)
    if (no) return refusedOutcome(command.id, no, actor, say)
    const hash = hashOf({ ...given, data: read.sent })
    const context: Context = { actor, now, ...dateAct(command, now) }
    return retrying(
      () => once({ database, house, settings }, given, hash, context, say),
      command.id,
      actor,
      say,
    )
  }
}

// As it was sent, and as it is said today.
const readBy = (
  { data, earlier }: Handler,
  given: unknown,
): { sent: unknown; data: unknown } | { field: string } => {
  const before = earlier?.data.safeParse(given)
  if (earlier && before?.success) return { sent: before.data, data: earlier.today(before.data as never) }
  const parsed = data.safeParse(given)
  return parsed.success ? { sent: parsed.data, data: parsed.data } : { field: fieldOf(parsed.error) }
}

const once = async (
  { database, house, settings }: RunHouse,
  command: Command,
  hash: string,
  received: Context,
  say: SaySentence,
): Promise<Outcome> => {
  const fresh = { done: false }
  const others = house.commands.get(command.type)?.holds?.(command.data as never) ?? []
  // The lock comes first: taken after `gather`, two writers decide on the same state and both win.
  const begin = beginning(command.id, [command.subject, ...others])
  const attempt = ({ act = command, left, refusal }: CarryOptions = {}): Promise<Outcome> =>
    database.transact(async (db, client, [begun]) => {
      const { last, ...seen } = begun as BegunAct
      if (isSeen(seen)) return sameAnswer(seen, command, hash, received.actor, say)
      const context = datedAfter(received, command, await lowest(db, house, command, received.actor, last))
      // Nothing is written: it will be as old at the next sending.
      if (isTooOld(command, context.now))
        return refusedOutcome(
          command.id,
          { refused: 'too_old', params: { days: answerDays } },
          context.actor,
          say,
        )
      const result = refusal ?? (await carryOut(db, client, house, act, context, 1))
      const deep = isRefusal(result) ? (result as Deep).deep : undefined
      if (deep) throw Object.assign(new RefusedInReaction(), { no: deep })
      const outcome = isRefusal(result)
        ? refusedOutcome(command.id, result, context.actor, say)
        : doneOutcome(
            command,
            heardBy(context.actor, result, house.commands.get(command.type)?.tells),
            context,
            say,
            left,
          )
      const facts = isRefusal(result) ? [] : result
      fresh.done = outcome.ok
      const answer = { id: command.id, actor: context.actor.id, type: command.type, hash, outcome }
      await conclude(db, { answer, facts, jobs: jobsAfter(house, facts, context) })
      await writeRecords(db, house, facts)
      return outcome
    }, begin)
  // A reaction said no: nothing of the act may stay but its refusal, remembered like any other; or what is done without it.
  const outcome = await unlessRefused(attempt(), (why) => {
    const rest = house.commands.get(command.type)?.without?.(command.data as never)
    if (!rest) return attempt({ refusal: why })
    const left = { code: rest.notice, why }
    return unlessRefused(attempt({ act: { ...command, data: rest.data }, left }), (no) =>
      attempt({ refusal: no }),
    )
  })
  if (fresh.done) await noteEffort({ database, house, settings }, command, received)
  return outcome
}

type CarryOptions = {
  /** the act, or what of it is done all the same */
  act?: Command
  /** what was not done, and why */
  left?: UndonePart
  /** nothing is done */
  refusal?: Refusal
}

const unlessRefused = (
  tried: Promise<Outcome>,
  otherwise: (no: Refusal) => Promise<Outcome>,
): Promise<Outcome> =>
  tried.catch((bug: unknown) => {
    if (!(bug instanceof RefusedInReaction)) throw bug
    return otherwise(bug.no)
  })

// Thrown only to undo a transaction; it never leaves this file.
class RefusedInReaction extends Error {
  no!: Refusal
}

type RememberedAct = { actor: string; hash: string; outcome: Outcome }
type BegunAct = (RememberedAct | { actor: null }) & { last: string | null }

const isSeen = (seen: RememberedAct | { actor: null }): seen is RememberedAct => seen.actor !== null

// What was last told of the matter is known once it is held.
const datedAfter = ({ actor, now }: Context, command: Command, last: string | null): Context => ({
  actor,
  now,
  ...dateAct(command, now, last),
})

const sameAnswer = (
  seen: RememberedAct,
  command: Command,
  hash: string,
  actor: Actor,
  say: SaySentence,
): Outcome => {
  if (seen.actor !== actor.id) return refusedOutcome(command.id, { refused: 'id_taken' }, actor, say)
  if (seen.hash !== hash) return refusedOutcome(command.id, { refused: 'id_reused' }, actor, say)
  return seen.outcome
}

type DoneFacts = JournalFact[]
type Deep = Refusal & { deep?: Refusal }

const carryOut = async (
  db: Db,
  client: PoolClient,
  house: House,
  command: Command,
  context: Context,
  depth: number,
): Promise<DoneFacts | Deep> => {
  const spec = house.commands.get(command.type)
  if (!spec) throw new Error(`no slice takes the command ${command.type}`)
  const look = () => spec.gather(db, command as never, context, house.offers, house.settings)
  const state =
    spec.beyond || context.actor.role === 'system'
      ? await look()
      : await behindWall(client, context.actor, look)
  const decided = spec.decide(state, command as never, context)
  if (isRefusal(decided)) return decided
  await spec.save(db, decided, state, command as never, context)
  const facts = decided.map((fact, i) => recordFact(fact, i, command, context))
  const more: DoneFacts = []
  for (const fact of facts)
    for (const react of house.reactions.get(fact.type) ?? [])
      for (const [i, next] of react(fact, context).entries()) {
        if (depth > maxChain)
          throw new Error(`${fact.type} → ${next.type}: a chain of reactions is at most ${maxChain} long`)
        const id = derivedId(fact.id, next.type, i)
        const apart = next.subject !== command.subject
        if (apart) await holdMatters(db, [next.subject])
        const after = apart && house.historic.has(next.type) ? await lastTold(db, next.subject) : null
        const its = asHouse(context, after)
        const result = await carryOut(db, client, house, { ...next, id, at: its.at }, its, depth + 1)
        if (isRefusal(result)) return { ...result, deep: result.deep ?? result }
        more.push(...result)
      }
  return [...facts, ...more]
}

// A reaction is the house's own act, in the name of the person who caused it: what she says of its hour stands with hers.
const asHouse = ({ actor, now, at }: Context, last: string | null): Context => ({
  actor: { ...actor, role: 'system' },
  now,
  at: last && last > at ? last : at,
})

const recordFact = (fact: Fact, i: number, command: Command, { actor, at, said }: Context): JournalFact =>
  ({
    ...fact,
    ...(said ? { data: { ...fact.data, saidAt: said } } : {}),
    id: derivedId(command.id, i),
    command: command.id,
    actor: actor.id,
    role: actor.role,
    at,
  }) as JournalFact

const jobsAfter = (house: House, facts: DoneFacts, context: Context): JobSpec[] =>
  facts.flatMap((fact) => (house.jobs.get(fact.type) ?? []).flatMap((work) => work(fact, context)))

const writeRecords = async (db: Db, { records }: House, facts: DoneFacts): Promise<void> => {
  for (const { after, write } of records) {
    const heard = facts.filter(({ type }) => after.includes(type))
    if (heard.length) await write(db, heard)
  }
}

// What an answer cost is told when the act stands, and is no part of it: an act is not refused for it.
const noteEffort = async (
  { database, house, settings }: RunHouse,
  command: Command,
  context: Context,
): Promise<void> => {
  for (const slice of house.slices)
    await slice
      .effort?.({ database, settings, slices: house.slices }, command, context)
      .catch((fault: unknown) => process.stderr.write(`${slice.name}: effort: ${String(fault)}\n`))
}

const hashOf = ({ type, subject, data }: Command): string =>
  createHash('sha256')
    .update(JSON.stringify([type, subject, data]))
    .digest('base64url')

const fieldOf = (error: { issues: readonly { path: readonly PropertyKey[] }[] }): string =>
  error.issues[0]?.path.map(String).join('.').slice(0, 60) || 'data'

// 40P01 deadlock, 40001 serialization: try again. 23505 on the answer: the same act came in by another door; look again.
const passing = new Set(['40P01', '40001'])
const passes = (bug: unknown): boolean => {
  const { code, table, constraint } = bug as { code?: string; table?: string; constraint?: string }
  return passing.has(code ?? '') || (code === '23505' && (table === 'answer' || constraint === 'answer_pkey'))
}

const retrying = async (
  attempt: () => Promise<Outcome>,
  id: string,
  actor: Actor,
  say: SaySentence,
): Promise<Outcome> => {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (bug) {
      const refusal = noOf(bug, actor)
      if (refusal) return refusedOutcome(id, refusal, actor, say)
      if (!passes(bug)) throw bug
      if (tries >= maxTries) return refusedOutcome(id, { refused: 'busy' }, actor, say)
    }
  }
}
