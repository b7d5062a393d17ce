import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor } from '../core/access.ts'
import { setRight } from '../core/act-time.ts'
import type { Command, Outcome } from '../core/command.ts'
import { envelope } from '../core/command-envelope.ts'
import type { Knows } from './identify.ts'
import { sayNo, statusOf } from './say-no.ts'
import type { Kernel } from './slice.ts'
import { traceNo } from './traces.ts'
import { isUnsigned } from './unsigned-acts.ts'

/** POST /api/commands. Of a visitor's acts the first is tried: she has no other, and what bounds strangers counts acts. */
export const commandDoor = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  app.post('/api/commands', async (request, reply) => {
    const parsed = envelope.safeParse(request.body)
    if (!parsed.success)
      return sayNo(kernel, request, reply, 'malformed', {
        field: parsed.error.issues[0]?.path.map(String).join('.').slice(0, 60) || 'envelope',
      })
    const acts = parsed.data as Command[]
    const actor = await knows(request, reply, acts.length)
    const tried = actor.role === 'visitor' ? acts.slice(0, 1) : acts
    const outcomes = await takeInOrder({ kernel, request, actor, clock: clockOf(kernel, request) }, tried)
    const only = outcomes.length === 1 ? outcomes[0] : undefined
    if (only && !only.ok && statusOf[only.refused] === 400) reply.status(400)
    return outcomes
  })
}

type Sender = { kernel: Kernel; request: FastifyRequest; actor: Actor; clock: SenderClock }

/** What the sender's clock said and what ours did (ISO); `compared`: a phone that we know said it, and it is an hour. */
type SenderClock = { said: string | undefined; now: string; compared: boolean }

const clockOf = (kernel: Kernel, request: FastifyRequest): SenderClock => {
  const said = request.headers['x-loge-clock']?.toString()
  return {
    said,
    now: new Date().toISOString(),
    compared: Date.parse(said ?? '') > 0 && kernel.slices.some((slice) => slice.isKnownPhone?.(request)),
  }
}

/**
 * The outcomes of acts in the order of their sender. One that could not be tried (`busy`, a bug) ends the answer there: what
 * comes after it on the same phone may rest on it, and is sent again with it. A bug of the first is thrown.
 */
const takeInOrder = async (sender: Sender, acts: readonly Command[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const act of acts) {
    const outcome = await take(sender, act).catch((bug: Error) => asBug(sender, act, bug, outcomes))
    if (!outcome) break
    outcomes.push(outcome)
    if (!outcome.ok && outcome.refused === 'busy') break
  }
  return outcomes
}

const asBug = ({ request }: Sender, { id }: Command, bug: Error, before: readonly Outcome[]): undefined => {
  if (!before.length) throw Object.assign(bug, { command: id })
  request.log.error({ bug, command: id }, 'bug')
}

const take = async ({ kernel, request, actor, clock }: Sender, sent: Command): Promise<Outcome> => {
  const { command, off } = setRight(sent, clock.said, clock.now)
  const outcome = await kernel.send(actor, clock.compared ? { ...command, compared: true } : command)
  if (off && outcome.ok)
    outcome.notice = { code: 'clock_off', message: kernel.say(actor.lang, 'notice.clock_off') }
  if (!isUnsigned(kernel, command.type)) note(request, actor, command, outcome)
  return outcome
}

const note = (request: FastifyRequest, { role }: Actor, { id, type }: Command, outcome: Outcome): void => {
  const refused = outcome.ok ? undefined : outcome.refused
  // The type of one that no slice takes is the sender's own word.
  const known = refused === 'unknown_command' ? {} : { type }
  request.log.info({ command: id, ...known, role, refused }, 'command')
  if (refused) traceNo(request, refused)
}
