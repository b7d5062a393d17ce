import { z } from 'zod/mini'
import { reserveeCodes } from './convention-shares.ts'

const id = z.uuid()
const word = z.nullable(z.string())

const conventionRow = z.object({
  id,
  reservee: z.enum(reserveeCodes),
  name: z.string(),
  share: z.number(),
  oriented: z.number(),
  signed: z.number(),
  /** dwellings that its share makes of all so far */
  due: z.number(),
  isOver: z.boolean(),
})
export type ConventionRow = z.infer<typeof conventionRow>

const struckNumber = z.object({
  void: id,
  uniqueNumber: word,
  signedOn: z.string(),
  isTenant: z.boolean(),
  rpls: word,
  hasDalo: z.boolean(),
  agreement: word,
  contingent: word,
  toldOn: word,
})

export const fluxQueries = {
  /** Conventions of a year with what they had of it. Refused: not_yours. */
  'flux.year': {
    input: z.object({ year: z.int().check(z.minimum(2000), z.maximum(2100)) }),
    output: z.object({ rows: z.array(conventionRow), all: z.number(), signed: z.number() }),
  },
  /** Numbers that were struck off, those to be told first. Two hundred at most. Refused: not_yours. */
  'radiation.list': {
    input: z.object({}),
    output: z.object({ rows: z.array(struckNumber), siren: z.string() }),
  },
} as const
