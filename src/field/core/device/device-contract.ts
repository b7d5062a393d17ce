import { z } from 'zod/mini'

const id = z.uuid()
const name = z.string().check(z.trim(), z.maxLength(60))

/** Why a phone opens nothing any more. */
export const reasons = ['lost', 'replaced', 'left', 'other'] as const
const revokeReason = z.enum(reasons)

/** What may be sent about the phones of the field. The subject of each is the phone's id. */
export const commands = {
  /**
   * The app makes itself known at its first start: it drew its id and its secret (32 random bytes, base64url).
   * Of ten in use, the one that was seen longest ago makes room. Refused: not_yours.
   */
  'device.enrol': z.object({ secret: z.string().check(z.regex(/^[\w-]{43}$/)), name: z.optional(name) }),
  /** Refused: not_found, not_yours. */
  'device.name': z.object({ name }),
  /** The phone opens nothing from now on, its session ends, and what it still brings is held. Refused: not_found, not_yours. */
  'device.revoke': z.object({ why: revokeReason }),
  /** Carries a held act out in the name of its author. Refused: not_found, not_yours, already_settled, only_read, author_gone. */
  'held.send': z.object({ act: id }),
  /** Lets a held act go. Refused: not_found, not_yours, already_settled. */
  'held.drop': z.object({ act: id }),
  /** The house itself: an act that came from a revoked phone. Refused: too_large, held_full. */
  'held.keep': z.object({
    act: z.object({
      id,
      type: z.string(),
      subject: id,
      data: z.unknown(),
      at: z.string(),
      effort: z.optional(z.record(z.string(), z.number())),
    }),
  }),
  /** The house itself: what came of a held act that was carried out; `done`, or the code of its refusal. */
  'held.settle': z.object({ act: id, outcome: z.string(), said: z.string() }),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

export const deviceRow = z.object({
  id,
  person: z.object({ id, name: z.string(), job: z.string(), working: z.boolean() }),
  name: z.string(),
  madeAt: z.string(),
  seenAt: z.string(),
  revoked: z.nullable(z.object({ at: z.string(), by: z.string(), why: revokeReason })),
  /** acts that it brought after it was revoked, and that nobody has read yet */
  held: z.number(),
})
export type DeviceRow = z.infer<typeof deviceRow>

export const heldRow = z.object({
  id,
  device: id,
  deviceName: z.string(),
  author: z.object({ id, name: z.string() }),
  type: z.string(),
  /** the code of a nature, or a title: the hole of the sentence `field.again.<type>` */
  nature: z.nullable(z.string()),
  title: z.string(),
  /** everything else that it says: a field and its value, ids as the names of what they mean */
  lines: z.array(z.object({ key: z.string(), value: z.string() })),
  /** whether it may be carried out; else it is there to be read, and let go */
  doable: z.boolean(),
  /** the author's own words; empty once they were erased */
  words: z.string(),
  photos: z.array(z.string()),
  /** voice notes */
  sounds: z.array(z.string()),
  building: z.nullable(z.string()),
  at: z.string(),
  receivedAt: z.string(),
  /** when its words are erased */
  keptUntil: z.string(),
  settled: z.nullable(
    z.object({
      at: z.string(),
      by: z.string(),
      how: z.enum(['sent', 'dropped', 'expired']),
      /** `done`, or the code of a refusal; null while it is under way */
      outcome: z.nullable(z.string()),
      said: z.string(),
    }),
  ),
})
export type HeldRow = z.infer<typeof heldRow>

/** What may be asked about them. `mine`: only those of who asks. */
export const queries = {
  /** The phones that the reader may see, by person; those in use first. `reviews`: she may settle held acts. */
  'phone.list': {
    input: z.object({ mine: z.optional(z.boolean()) }),
    output: z.object({ rows: z.array(deviceRow), reviews: z.boolean() }),
  },
  /** Acts that wait to be read, oldest first, then those that were settled, the latest first. */
  'held.list': {
    input: z.object({ mine: z.optional(z.boolean()) }),
    output: z.object({ waiting: z.array(heldRow), settled: z.array(heldRow) }),
  },
  /** How many acts wait to be read by who asks; none for those who settle none. */
  'held.waiting': { input: z.object({}), output: z.object({ n: z.number() }) },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
