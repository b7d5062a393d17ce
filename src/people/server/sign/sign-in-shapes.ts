import { z } from 'zod/mini'

const text = z.string().check(z.minLength(1), z.maxLength(200))

/** A puzzle that was asked for at an address that is shut, and its answer (sign/proof-of-work.ts) */
const work = z.optional(
  z.object({ work: z.string().check(z.maxLength(200)), answer: z.int().check(z.nonnegative()) }),
)

/** What the doors of sign-in take: they guard by these schemas, and OpenAPI is printed from them. */
export const signInInputs = {
  signIn: z.object({
    login: z.string().check(z.trim(), z.toLowerCase(), z.minLength(1), z.maxLength(200)),
    password: text,
    work,
  }),
  /** the password again, before what lets somebody in for good is changed */
  again: z.object({ password: text }),
  /** the code of a letter to a person's dwelling, and the address that it names */
  code: z.object({
    email: z.email().check(z.maxLength(200)),
    code: z.string().check(z.minLength(8), z.maxLength(20)),
  }),
  /** `current` is not needed within ten minutes of coming in by a link */
  password: z.object({ current: z.optional(text), password: z.string().check(z.maxLength(1000)) }),
  link: z.object({ email: z.email().check(z.maxLength(200)), work }),
  open: z.object({ token: z.string().check(z.minLength(20), z.maxLength(100)) }),
  /** a key for a tool of the person: what it is for, and for how many days */
  token: z.object({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
    days: z.int().check(z.minimum(1), z.maximum(365)),
  }),
  demo: z.object({ persona: z.uuid() }),
} as const

/** What they answer when they say yes. */
export const signInAnswers = {
  /** signed in: the cookie `loge` comes with it; `home` is where she lands */
  entered: z.object({ name: z.string(), role: z.string(), home: z.string() }),
  /** a firm has no session: `home` is its signed link */
  firm: z.object({ home: z.string() }),
  sent: z.object({ sent: z.literal(true) }),
  ok: z.object({ ok: z.literal(true) }),
  /** the person's keys that still open something; `may`: whether she may make one */
  tokens: z.object({
    tokens: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        madeAt: z.string(),
        seenAt: z.nullable(z.string()),
        expiresAt: z.string(),
      }),
    ),
    may: z.boolean(),
  }),
  /** told once; what is kept of `secret` is a hash */
  token: z.object({ id: z.uuid(), name: z.string(), expiresAt: z.string(), secret: z.string() }),
  sessions: z.object({
    sessions: z.array(
      z.object({
        id: z.uuid(),
        how: z.string(),
        device: z.string(),
        startedAt: z.string(),
        seenAt: z.string(),
        here: z.boolean(),
      }),
    ),
  }),
} as const
