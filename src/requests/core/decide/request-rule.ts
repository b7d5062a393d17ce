import { clockDrift } from '../../../kernel/core/act-time.ts'
import type { Context, Fact, Refusal } from '../../../kernel/core/command.ts'
import type { HeardFact } from '../../../kernel/core/facts.ts'
import type { Act } from '../grants.ts'
import { evolve } from '../evolve-request.ts'
import type { MoveDetails, ActFacts } from '../facts.ts'
import { refusalOf, type Matter, placeOf } from '../request-matter.ts'

/** What a rule answers. */
export type Decision = Fact[] | Refusal

/** Words and photos sent with an act: the fact says that they exist, the erasable tables hold them. */
export type Enclosure = {
  words?: string | undefined
  photos?: readonly string[] | undefined
  sounds?: readonly string[] | undefined
  papers?: readonly { sha256: string }[] | undefined
}

export const mark = (said: Enclosure, command: string): MoveDetails => ({
  ...(said.words ? { words: command } : {}),
  ...(said.photos?.length ? { photos: said.photos } : {}),
  ...(said.sounds?.length ? { sounds: said.sounds } : {}),
  // The names of papers are words of people, and stand apart.
  ...(said.papers?.length ? { papers: said.papers.map(({ sha256 }) => sha256) } : {}),
})

/**
 * A fact about a request. Every move says who has the ball next, until when, and whether the clock is paused
 * (field.md §1.2): computed here, once, from the same `evolve` that saves it.
 */
export const factOf = <Type extends keyof ActFacts>(
  m: Matter,
  type: Type,
  context: Context,
  data: ActFacts[Type],
  said: Enclosure & { command?: string } = {},
  audience: Fact['audience'] = 'everyone',
): Fact<Type> => {
  const changeBy = (now: ActFacts[Type]) =>
    evolve(m, { type, data: now } as HeardFact, context.at, context.actor.role)
  const told = { ...data, ...mark(said, said.command ?? '') }
  const { resolvedAt, closedAt } = changeBy(told)
  const full = { ...told, ...(resolvedAt || closedAt ? late(context) : {}) }
  const change = changeBy(full)
  const next =
    change.status || change.ball
      ? { status: change.status ?? m.status, ball: change.ball ?? m.ball, due: change.due ?? m.due }
      : {}
  return { type, subject: m.id, data: { ...full, ...next }, audience, place: placeOf(m) } as Fact<Type>
}

// Heard of later than it was done: what somebody is given time for begins now.
const late = ({ at, now }: Context): Pick<MoveDetails, 'toldAt'> =>
  Date.parse(now) - Date.parse(at) > clockDrift ? { toldAt: now } : {}

/** The closure of a collective incident is that of all who were attached to it: the reaction needs their names. */
export const ofOutage = (m: Matter): { attached?: readonly string[] } =>
  m.kind === 'outage' ? { attached: m.attached } : {}

/** The request that a double is told the double of; another reason names none. */
export const twinOf = ({
  reason,
  duplicateOf,
}: {
  reason: string
  duplicateOf?: string | undefined
}): { duplicateOf?: string } => (reason === 'duplicate' && duplicateOf ? { duplicateOf } : {})

export type Rule<Data> = (
  m: Matter | undefined,
  command: { id: string; data: Data },
  context: Context,
) => Decision

/** A rule that begins, as all do, by the three first noes. */
export const rule =
  <Data>(act: Act, decide: (m: Matter, data: Data, context: Context, command: string) => Decision) =>
  (m: Matter | undefined, command: { id: string; data: Data }, context: Context): Decision =>
    refusalOf(act, m, context) ?? decide(m as Matter, command.data, context, command.id)
