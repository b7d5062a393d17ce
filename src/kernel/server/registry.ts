import type { Command, Context } from '../core/command.ts'
import type { FactType } from '../core/facts.ts'
import { type SomeOffers, offeredBy } from './offers.ts'
import type { Settings } from './settings.ts'
import {
  type ByFact,
  type FactRecord,
  type Handler,
  jobsOf,
  type JobSpec,
  type JournalFact,
  type Slice,
} from './slice.ts'

/** What the slices of a house give to its bus. */
export type House = {
  commands: Map<string, Handler>
  /** the commands of slices whose matters have one history */
  historic: ReadonlySet<string>
  reactions: Answers<Omit<Command, 'id' | 'at'>[]>
  jobs: Answers<JobSpec[]>
  records: readonly FactRecord[]
  slices: readonly Slice[]
  offers: SomeOffers
  settings: Settings
}

export const registry = (slices: readonly Slice[], settings: Settings): House => ({
  commands: new Map(slices.flatMap((s) => Object.entries(s.commands ?? {}))),
  historic: new Set(slices.flatMap((s) => (s.hasHistories ? Object.keys(s.commands ?? {}) : []))),
  reactions: heardIn(slices, ({ reactions }) => reactions),
  jobs: heardIn(slices, (slice) => jobsOf(slice, slices)),
  records: slices.flatMap(({ records = [] }) => records),
  slices,
  offers: offeredBy(slices),
  settings,
})

// What answers a fact: each was given its own in the table of its slice.
type Answers<Answer> = Map<FactType, ((fact: JournalFact, context: Context) => Answer)[]>

const heardIn = <Answer>(
  slices: readonly Slice[],
  of: (slice: Slice) => ByFact<Answer> | undefined,
): Answers<Answer> => {
  const heard: Answers<Answer> = new Map()
  for (const slice of slices)
    for (const [type, answer] of Object.entries(of(slice) ?? {}))
      heard.set(type as FactType, [...(heard.get(type as FactType) ?? []), answer as never])
  return heard
}
