import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'
import { closingMotifs, mostWithAnswer, refusalMotifs, stateAnswers } from '../state/state-reply.ts'
import { gatewayFaults } from '../../../kernel/core/gateway-faults.ts'

const id = z.uuid()
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const words = z.string().check(z.trim(), z.maxLength(mostWithAnswer.words))

export const dossierCommands = {
  /**
   * What goes to Signal-Logement of a dossier, on an agent’s yes; the subject is the dossier. It leaves once, and waits while their service is away.
   * `notifies`: they tell the tenant. `files`: photos of the thread. Refused: not_yours, not_found, wrong_moment (their rules do not allow it
   * as it stands), dossier_motif, dossier_short (ten signs).
   */
  'dossier.answer': z.object({
    request: id,
    what: z.enum(stateAnswers),
    motif: z.optional(z.enum([...refusalMotifs, ...closingMotifs])),
    words: z.optional(words),
    notifies: z.optional(z.boolean()),
    files: z.optional(z.array(sha256).check(z.maxLength(mostWithAnswer.files))),
  }),
  /**
   * What is a city’s to mend goes there, on an agent’s yes; the subject is a new id, the dossier’s. `namesHer`: who asked is named there. Refused:
   * not_yours, not_found, wrong_moment (it is there already, or the request is in nobody else’s hands), dossier_short.
   */
  'dossier.open': z.object({
    request: id,
    city: z.string().check(z.maxLength(40)),
    words,
    namesHer: z.optional(z.boolean()),
  }),
} as const

/** What was told there, or waits to be. `refused`: their own sentence. */
const errand = z.object({
  id,
  what: z.enum(['open', ...stateAnswers]),
  motif: z.nullable(codeUnder<'dossier.motif'>()),
  words: z.string(),
  notifies: z.boolean(),
  files: z.number(),
  at: z.string(),
  toldAt: z.nullable(z.string()),
  refused: z.nullable(z.string()),
})
export type ToldErrand = z.infer<typeof errand>

/** A dossier that a city or the State keeps of a request. */
const dossier = z.object({
  id,
  channel: z.enum(['open311', 'state']),
  /** of a city: its name */
  name: z.string(),
  side: z.enum(['theirs', 'ours']),
  reference: z.string(),
  /** how our part stands there, in their code (words under `dossier.stands`) */
  stands: codeUnder<'dossier.stands'>(),
  ended: z.boolean(),
  /** until when an injunction is to be answered, on its own page */
  due: z.nullable(z.string()),
  errands: z.array(errand),
  /** why what waits has not left: their service does not work, since when */
  failing: z.nullable(z.object({ since: z.string(), fault: z.nullable(z.enum(gatewayFaults)) })),
  /** what this reader may tell there now */
  answers: z.array(z.enum(stateAnswers)),
})
export type DossierCard = z.infer<typeof dossier>

export const dossierQueries = {
  /**
   * The dossiers that others keep of a request, the first that came first: ten at most, with their last ten answers; and the cities that take it,
   * where it is theirs to mend. Refused: not_yours.
   */
  'dossier.list': {
    input: z.object({ request: id }),
    output: z.object({
      dossiers: z.array(dossier),
      cities: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  },
} as const
export type DossierList = z.infer<(typeof dossierQueries)['dossier.list']['output']>
