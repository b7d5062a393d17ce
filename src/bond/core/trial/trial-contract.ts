import { z } from 'zod/mini'
import { savedFamilies, trialStandings } from './trial-standing.ts'

const id = z.uuid()
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000))
const measure = z.string().check(z.regex(/^[a-zA-Z]{1,60}$/))
const day = z.iso.date()
const agency = z.string().check(z.minLength(1), z.maxLength(60))

export const trialCommands = {
  /**
   * Opens a trial: what it is, whose minutes it should save, where (no agency: everywhere), until when, measured by which figure, who
   * answers for it. The subject is its new id. Refused: not_yours, id_taken, bond_past, bond_not_here, unknown_place, bond_long, bond_names.
   */
  'bond.openTrial': z.object({
    name: text,
    saves: z.array(z.enum(savedFamilies)).check(z.minLength(1), z.maxLength(savedFamilies.length)),
    agencies: z.array(agency).check(z.maxLength(100)),
    endsOn: day,
    measure,
    person: id,
  }),
  /**
   * Keeps or stops a trial, and why. The subject is the trial. Refused: not_yours, not_found, wrong_moment (decided, or stopped by rule),
   * bond_uncounted (kept before it is over and counted), bond_long, bond_names.
   */
  'bond.decideTrial': z.object({ decision: z.enum(['kept', 'stopped']), words: text }),
} as const

/** A figure over so long: `n` alone, or `n` of `of`; null where it says nothing then, or is not the reader’s. */
const evidence = z.nullable(z.object({ n: z.number(), of: z.nullable(z.number()) }))

const trialRow = z.object({
  id,
  name: z.string(),
  standing: z.enum(trialStandings),
  saves: z.array(z.enum(savedFamilies)),
  /** names of agencies; none: everywhere */
  agencies: z.array(z.string()),
  startsOn: z.string(),
  endsOn: z.string(),
  /** until when head office decides */
  decideBy: z.string(),
  measure: z.object({ title: z.string(), before: evidence, during: evidence }),
  person: z.string(),
  /** null: fewer than five said anything, or it is not over */
  votes: z.nullable(z.object({ keep: z.number(), stop: z.number(), unsure: z.number() })),
  decided: z.nullable(z.object({ words: z.string(), at: z.string(), by: z.string() })),
  can: z.object({ vote: z.boolean(), decide: z.boolean(), keep: z.boolean() }),
})
export type TrialRow = z.infer<typeof trialRow>

export const trialQueries = {
  /**
   * The register of trials, the same for all who work here: what waits for a decision first, then what is under way, then what was
   * decided; two hundred at most. `choices`: for who may open one. Refused: not_yours.
   */
  'bond.trials': {
    input: z.object({}),
    output: z.object({
      rows: z.array(trialRow),
      can: z.object({ open: z.boolean() }),
      choices: z.nullable(
        z.object({
          measures: z.array(z.object({ name: z.string(), title: z.string() })),
          agencies: z.array(z.object({ id: z.string(), name: z.string() })),
          people: z.array(z.object({ id, name: z.string() })),
        }),
      ),
    }),
  },
} as const
