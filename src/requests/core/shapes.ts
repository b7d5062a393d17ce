import { z } from 'zod/mini'

/** Bounds that every door shares: words of people are at most 4,000 characters, photos at most 12 a time. */
export const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000))
export const short = z.string().check(z.trim(), z.maxLength(120))
export const code = z.string().check(z.maxLength(60), z.regex(/^[a-zA-Z0-9_.]+$/))
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))
export const photos = z.array(sha256).check(z.maxLength(12))
export const when = z.iso.datetime({ offset: true })
export const id = z.uuid()
export const nothing = z.object({})

export const urgency = z.enum(['U0', 'U1', 'U2', 'U3'])
export const ball = z.enum(['agency', 'tenant', 'firm', 'caretaker', 'hq', 'third', 'outage', 'none'])
export const channel = z.enum(['portal', 'phone', 'field', 'counter', 'mail', 'sensor'])
export const handler = z.enum(['firm', 'caretaker', 'inhouse', 'gpa', 'insurance', 'third'])
export const liability = z.enum([
  'landlord',
  'tenant',
  'contract',
  'gpa',
  'biennial',
  'decennial',
  'insurance',
  'thirdParty',
])
export const status = z.enum([
  'filed',
  'oriented',
  'approval',
  'ordered',
  'taken',
  'planned',
  'underway',
  'waiting',
  'resolved',
  'contested',
  'attached',
  'closed',
])
export const slot = z.object({ starts: when, ends: when })
export const lang = z.enum(['fr', 'en'])

/** A reason that can be said: a key of the words and what fills its holes. */
export const because = z.object({
  key: z.string(),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
})

/** Where it is, ready to be read: «Résidence Bellevue · 12 rue de Verdun · entrée 2 · 3e étage · porte 12». */
export const place = z.object({
  agency: z.object({ id: z.string(), name: z.string(), phone: z.string() }),
  building: z.object({ id, name: z.string(), address: z.string() }),
  entrance: z.nullable(z.object({ id, name: z.string() })),
  unit: z.nullable(
    z.object({
      id,
      kind: z.enum(['dwelling', 'common']),
      ref: z.string(),
      code: z.string(),
      part: z.nullable(z.string()),
      storey: z.nullable(z.number()),
      door: z.string(),
    }),
  ),
})
export type PlaceCard = z.infer<typeof place>

/** A request as a row: what a list needs to say it in a sentence. */
export const row = z.object({
  id,
  no: z.number(),
  kind: z.enum(['single', 'outage']),
  status,
  ball,
  ballSince: z.string(),
  waitsFor: z.nullable(z.string()),
  nature: z.string(),
  urgency,
  due: z.string(),
  nextAt: z.nullable(z.string()),
  liability,
  handler: z.nullable(handler),
  channel,
  filedAt: z.string(),
  closedAt: z.nullable(z.string()),
  closure: z.nullable(z.string()),
  contested: z.number(),
  reminders: z.number(),
  outage: z.nullable(id),
  place: z.object({
    agency: z.string(),
    building: z.string(),
    buildingName: z.string(),
    address: z.string(),
    entrance: z.nullable(z.string()),
    unit: z.nullable(z.string()),
    part: z.nullable(z.string()),
    storey: z.nullable(z.number()),
    door: z.nullable(z.string()),
  }),
  requester: z.nullable(z.string()),
  firm: z.nullable(z.string()),
  excerpt: z.nullable(z.string()),
  photos: z.number(),
})
export type RequestRow = z.infer<typeof row>
