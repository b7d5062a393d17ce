import { z } from 'zod/mini'
import { quarterName } from './quarter/quarter-contract.ts'
import { faces } from './quarter/quarter-faces.ts'
import { trialVotes } from './slip-bounds.ts'

const id = z.uuid()
// Longer than may be kept, so that who pastes a page reads how long it may be, and not that it is malformed.
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000))

/** Where an idea was had: the pattern of a screen’s address, never an address with what it opens. */
const route = z.string().check(z.maxLength(80), z.regex(/^(\/(:?(?!\d+(?:\/|$))[a-zA-Z0-9-]{1,24}|\*))+$/))
const version = z.string().check(z.regex(/^[\w.-]{1,40}$/))
/** what the house said no with, latest last: codes alone */
const refusals = z.array(z.string().check(z.regex(/^[a-z_]{1,40}$/))).check(z.maxLength(5))

/** An idea: words, and of the screen what helps to understand them. */
export const ideaDraft = { words: text, route, version, refusals }

/**
 * What may be said without a name, each on a slip that looks like any other: an idea, a voice for one, what
 * head office asked more of, a vote on a trial, the answer of a quarter. `slip`: a new random id, by which the same one sent twice is there once.
 */
export const slip = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('idea'), slip: id, ...ideaDraft }),
  z.object({ kind: z.literal('voice'), slip: id, idea: id }),
  z.object({ kind: z.literal('vote'), slip: id, trial: id, vote: z.enum(trialVotes) }),
  z.object({
    kind: z.literal('answer'),
    slip: id,
    quarter: quarterName,
    helps: z.optional(z.literal(faces)),
    heard: z.optional(z.literal(faces)),
  }),
  z.object({ kind: z.literal('addition'), slip: id, idea: id, words: text }),
])
export type Slip = z.infer<typeof slip>
