import { z } from 'zod/mini'
import { changeRow } from './publish/propose/answer.changes.ts'
import { models } from './publish/propose/answer.models.ts'
import { requirement } from './publish/propose/answer.required.ts'
import { report } from './publish/propose/answer.report.ts'
import { changeFamily, changeKind, id } from './publish/model-commands.ts'

export type { ChangeRow } from './publish/propose/answer.changes.ts'
export type { ModelRow, RevisionRow } from './publish/propose/answer.models.ts'
export type { DwellingRow, Report } from './publish/propose/answer.report.ts'
export {
  type ChangeFamily,
  type ChangeKind,
  type Commands,
  changeKinds,
  commands,
  type State,
  type StepName,
} from './publish/model-commands.ts'

/** Questions about the models of a building: `GET /api/ask/<name>?q=<input as JSON>`. For head office, managers and technicians. */
export const queries = {
  /** The models of a building, their revisions and where each stands. Refused: not_found, not_yours. */
  'bim.models': { input: z.object({ building: id }), output: models },
  /** What the landlord asks of every model, and what he asked before. Refused: not_yours. */
  'bim.required': { input: z.object({}), output: requirement },
  /**
   * The models of a building that have entered the estate, by name: each can be taken as it is maintained. `added`: equipment that
   * no model holds and that is written into this one; `missing`: that which stands in none of its rooms and storeys, and is not.
   * Refused: not_found, not_yours.
   */
  'bim.served': {
    input: z.object({ building: id }),
    output: z.object({
      models: z.array(z.object({ name: z.string(), added: z.number(), missing: z.number() })),
    }),
  },
  /** The report on a revision. Refused: not_found, not_yours. */
  'bim.report': { input: z.object({ revision: id }), output: report },
  /**
   * Open changes of a revision, or those that were left out of it (`leftOut`), of a kind or of a family alone if asked; `groups`
   * counts them all whatever kind was asked; `sorts`, of the kind and family that are asked, what they are of; `of` is one of them;
   * `storeys`, on which, as one climbs; `on` is one of them. `next` goes into `after`. Refused: not_found, not_yours.
   */
  'bim.changes': {
    input: z.object({
      revision: id,
      kind: z.optional(changeKind),
      family: z.optional(changeFamily),
      of: z.optional(z.string().check(z.maxLength(200))),
      on: z.optional(z.string().check(z.maxLength(200))),
      safe: z.optional(z.boolean()),
      leftOut: z.optional(z.boolean()),
      after: z.optional(id),
      limit: z.optional(z.int().check(z.minimum(1), z.maximum(500))),
    }),
    output: z.object({
      groups: z.array(
        z.object({
          kind: changeKind,
          family: changeFamily,
          n: z.number(),
          safe: z.number(),
          says: z.string(),
        }),
      ),
      sorts: z.array(z.object({ of: z.string(), n: z.number(), says: z.string() })),
      storeys: z.array(z.object({ on: z.string(), n: z.number() })),
      rows: z.array(changeRow),
      next: z.nullable(id),
      /** how many were left out, and may be proposed anew */
      leftOut: z.number(),
      /** accept, leave out and propose anew: nothing of a revision that another came after */
      can: z.object({ accept: z.boolean() }),
    }),
  },
  /**
   * The shapes of a dwelling or of a landing (`storey`: its number), beside the plan that the estate shows of it, or of a whole
   * building, as it was last accepted: a file of `GET /api/files/:sha256` in the format of `core/pack`. Null where there are
   * none. For staff; of a building, at the office alone. Refused: not_found, not_yours.
   */
  'bim.shapes': {
    input: z.union([
      z.object({ unit: id }),
      z.object({ entrance: id, storey: z.int() }),
      z.object({ building: id }),
    ]),
    output: z.nullable(
      z.object({
        sha256: z.string(),
        bytes: z.number(),
        /** what the other models of the building show there, where they lie on the same sheet */
        beside: z.optional(z.array(z.object({ sha256: z.string(), bytes: z.number() }))),
      }),
    ),
  },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
