import { can } from '../../../kernel/core/access.ts'
import { type Context, type Fact, isRefusal, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Speaker } from '../field-owners.ts'
import { grants } from '../grants.ts'
import { emptyValue } from './family-columns.ts'
import type { HeldLine, SaidState } from './statement-lines.ts'
import type { SaidCommands } from './statement-commands.ts'

/** A line as it is settled: with who said it, and whether somebody settled it before. */
export type SaidLine = HeldLine & { author: string | null; speaker: Speaker }

export type Settling = {
  agency: string | undefined
  line: SaidLine | undefined
  /** the other lines of that field of that object, those that were refused left out, the last first */
  others: readonly SaidLine[]
}

/** What becomes of the lines, and the value that stands from now on; undefined when the one that stands is right. */
export type Verdict = {
  moves: { id: number; state: SaidState; settles: boolean }[]
  value?: unknown
}

/** Refused: not_yours, not_found, wrong_moment. */
export const decideSettled = (
  { agency, line }: Settling,
  { subject, data }: { subject: string; data: SaidCommands['said.settle'] },
  { actor }: Context,
): Fact[] | Refusal => {
  if (!agency || !can(grants, 'settle', actor, { agency, building: subject })) return refuse('not_yours')
  const place = { agency, building: subject }
  if (!line) return refuse('not_found')
  if (!waits({ line })) return refuse('wrong_moment')
  return [settledFact(line, data.yes, place)]
}

/** A line of a building is answered. */
export const settledFact = (
  { object, field, author }: SaidLine,
  yes: boolean,
  place: { agency: string; building: string },
): Fact<'estate.settled'> => ({
  type: 'estate.settled',
  subject: place.building,
  data: { object, field, yes, author },
  place,
  audience: 'staff',
})

/** The lines of several that wait, each with its others; one answer to all. Refused: not_yours, not_found. */
export const decideAllSettled = (
  states: readonly Settling[],
  { subject, data }: { subject: string; data: SaidCommands['said.settleAll'] },
  context: Context,
): Fact[] | Refusal => {
  const facts: Fact[] = []
  for (const [i, state] of states.entries()) {
    if (isSpokenSince(state, data.upTo)) continue
    const said = decideSettled(state, { subject, data: { said: data.said[i]!, yes: data.yes } }, context)
    if (!isRefusal(said)) facts.push(...said)
    else if (said.refused !== 'wrong_moment') return said
  }
  return facts
}

/** Whether somebody spoke of that field after the line that the answer knew last. */
export const isSpokenSince = ({ line, others }: Settling, upTo: number | undefined): boolean =>
  upTo !== undefined && [line, ...others].some((each) => each !== undefined && each.id > upTo)

/** Whether a line waits for an answer. */
export const waits = ({ line }: Pick<Settling, 'line'>): boolean =>
  line?.state === 'proposed' || line?.state === 'differs'

/** A yes ends what says otherwise; a no gives back what stood before. A no to a list is remembered: it is not asked again. */
export const verdict = (line: SaidLine, others: readonly SaidLine[], yes: boolean): Verdict => {
  const stood = line.state === 'proposed'
  const mine = { id: line.id, state: yes ? ('stands' as const) : ('refused' as const), settles: true }
  if (yes) {
    const ended = others.flatMap((other) =>
      other.state === 'past' ? [] : [{ id: other.id, ...endOf(other) }],
    )
    return { moves: [mine, ...ended], ...(stood ? {} : { value: line.value }) }
  }
  if (!stood) return { moves: [mine] }
  const former = others[0]
  const back = former && { id: former.id, state: stateAgain(former), settles: false }
  return {
    moves: [mine, ...(back ? [back] : [])],
    value: former ? former.value : emptyValue(line.family, line.field),
  }
}

/** How a line was settled, as it is written down: who was right against whom, and what it takes to go back. */
export type SettlementRecord = {
  winner: Speaker | null
  loser: Speaker | null
  moves: { id: number; from: SaidState; to: SaidState; settles: boolean }[]
  /** the value that stood, where another stands since */
  before?: unknown
  lastLine: number
}

/** What is written down of an answer to a line. */
export const settledOf = (line: SaidLine, others: readonly SaidLine[], yes: boolean): SettlementRecord => {
  const all = [line, ...others]
  const against =
    others.find(({ state }) => state === 'stands' || state === 'proposed') ??
    (line.state === 'proposed' ? others[0] : undefined)
  const [winner, loser] = yes ? [line, against] : [against, line]
  const { moves, ...told } = verdict(line, others, yes)
  const stood = line.state === 'proposed' ? line : against
  return {
    winner: winner?.speaker ?? null,
    loser: loser?.speaker ?? null,
    moves: moves.map(({ id, state, settles }) => ({
      id,
      from: all.find((each) => each.id === id)!.state,
      to: state,
      settles,
    })),
    ...('value' in told ? { before: stood?.value ?? emptyValue(line.family, line.field) } : {}),
    lastLine: Math.max(...all.map(({ id }) => id)),
  }
}

// What another person had proposed is answered with it; a list that says otherwise is not asked about again.
const endOf = ({ byPerson, state }: SaidLine): { state: SaidState; settles: boolean } =>
  byPerson
    ? { state: state === 'proposed' ? 'refused' : 'past', settles: state === 'proposed' }
    : { state: state === 'differs' ? 'refused' : 'past', settles: state === 'differs' }

const stateAgain = ({ byPerson, settled, author }: SaidLine): SaidState =>
  byPerson && author !== null && !settled ? 'proposed' : 'stands'
