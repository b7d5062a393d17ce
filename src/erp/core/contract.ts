import { z } from 'zod/mini'
import { type Entity, entityNames } from './entities.ts'
import { codeLists, mappingShape } from './mapping.ts'
import { sourceName } from './source-name.ts'
import { holdCodes } from './hold-batch.ts'
import { backCommands, backQueries } from './back/back-contract.ts'
import { typedCommands, typedQueries } from './typed/typed-contract.ts'
import { goneCommands, goneQueries } from './gone/gone-contract.ts'
import { invoiceQueries } from './order/invoice-contract.ts'
import { likenessCommands, likenessQueries } from './person/likeness-contract.ts'
import { wayKinds } from './connect/due-way.ts'
import { wayRefusals } from './way-shape.ts'

export { comesFirst, isHeard, rentsOfLease } from './declared/heard-positions.ts'
export { type ExitReason, exitCodes, exitReasons } from './gone/exit-reasons.ts'

const id = z.uuid()
const words = z.string().check(z.trim(), z.maxLength(200))

/** Where a batch is: held until a person says yes, read and not applied, taken, or refused. */
export const batchStates = ['held', 'read', 'taken', 'refused'] as const

/** What may be sent about the ERP. Refused everywhere: not_yours. */
export const commands = {
  /**
   * Subject: the source. Its mapping as data; told anew it is a version more. `over`: the version that was read before, 0 of a new source; nobody
   * undoes what a colleague told meanwhile. Refused: unknown_field, source_moved.
   */
  'source.set': z.object({
    source: sourceName,
    mapping: mappingShape,
    codes: codeLists,
    over: z.optional(z.int().check(z.minimum(0))),
  }),
  /** Subject: the source. A code of theirs gets one of ours ('': it means nothing). Refused: not_found. */
  'code.tell': z.object({ source: sourceName, list: words, theirs: words, ours: words }),
  /** Subject: the batch. What looked wrong is right: it is taken at the next run. Refused: not_found, batch_over. */
  'batch.release': z.object({}),
  /** Subject: the batch. It is never taken. Refused: not_found, batch_over. */
  'batch.refuse': z.object({}),
  ...typedCommands,
  ...goneCommands,
  ...likenessCommands,
  ...backCommands,
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

const cause = z.object({
  code: z.string(),
  column: z.string(),
  value: z.string(),
  /** the code list in which a code of ours would mend it; null where no code does */
  list: z.nullable(z.string()),
  lines: z.number(),
  /** the first of them, by their number in the file */
  examples: z.array(z.number()),
})

const batch = z.object({
  id,
  name: z.string(),
  at: z.string(),
  state: z.enum(batchStates),
  holds: z.array(z.enum(holdCodes)),
  rows: z.number(),
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  gone: z.number(),
  /** lines that wait for their cause to be mended, by cause */
  causes: z.array(cause),
  /** what it changes, field by field, with examples; null of one that was read before this was kept */
  plan: z.nullable(
    z.object({
      fields: z.array(
        z.object({
          field: z.string(),
          n: z.number(),
          examples: z.array(z.object({ key: z.string(), before: z.string(), after: z.string() })),
        }),
      ),
      added: z.array(z.string()),
      gone: z.array(z.string()),
    }),
  ),
})
export type BatchCard = z.infer<typeof batch>

const mappingVersion = z.object({
  version: z.number(),
  at: z.string(),
  mapping: mappingShape,
  codes: codeLists,
})

export const queries = {
  ...typedQueries,
  /** The ways that the house goes by itself (ERP_WAYS), with when it last looked and why it could not. Refused: not_yours. */
  'erp.looks': {
    input: z.object({}),
    output: z.object({
      isSet: z.boolean(),
      /** the key of the file that says no way; '': there is no such file */
      wrongKey: z.nullable(z.string()),
      ways: z.array(
        z.object({
          source: sourceName,
          kind: z.enum(wayKinds),
          where: z.string(),
          /** null: never yet */
          at: z.nullable(z.string()),
          /** extracts that lay there */
          found: z.number(),
          why: z.nullable(z.enum(wayRefusals)),
          /** since when it is so */
          since: z.nullable(z.string()),
        }),
      ),
    }),
  },
  /** A source as it is set up: its mapping, its codes as they are told today, and its last versions, the newest first. Refused: not_yours, not_found. */
  'erp.source': {
    input: z.object({ source: sourceName }),
    output: z.object({
      version: z.number(),
      mapping: mappingShape,
      codes: codeLists,
      versions: z.array(mappingVersion),
    }),
  },
  /** What came of each source, what waits, what was refused and why. Refused: not_yours. */
  'erp.flux': {
    input: z.object({}),
    output: z.object({
      sources: z.array(
        z.object({
          source: sourceName,
          version: z.number(),
          full: z.boolean(),
          entity: z.enum(entityNames as [Entity, ...Entity[]]),
          /** dwellings, leases, tenants or firms of which it has told */
          known: z.number(),
          /** of a source of orders: those that stand in the ERP alone, and the newest of them by their numbers there */
          alone: z.object({ n: z.int(), keys: z.array(z.string()) }),
          batches: z.array(batch),
          /** there are others before these */
          hasOlder: z.boolean(),
        }),
      ),
    }),
  },
  /** Batches of a source before one of them, ten at a time, the newest first. Refused: not_yours. */
  'erp.batches': {
    input: z.object({ source: sourceName, before: z.uuid() }),
    output: z.object({ batches: z.array(batch), hasMore: z.boolean() }),
  },
  ...goneQueries,
  ...likenessQueries,
  ...backQueries,
  ...invoiceQueries,
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
