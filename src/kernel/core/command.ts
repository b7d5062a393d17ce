import type { CodeUnder } from './words.ts'
import type { Actor, Place } from './access.ts'
import type { EnclosedWith, Facts, FactType } from './facts.ts'

/** Seconds of attention per asked field, counted by the form, and of the screen (effort-keys.ts); summed by place, never by person. */
export type Effort = Record<string, number>

/** An intent, made where the finger lifts. `id` (uuid v7) is the sender's: the same id is the same act, once. */
export type Command<Type extends string = string, Data = unknown> = {
  id: string
  type: Type
  /** the matter that it is about: one writer at a time per subject */
  subject: string
  data: Data
  /** when the person did it, by her own clock (ISO 8601, UTC) */
  at: string
  effort?: Effort | undefined
  /** by how much the sender's clock is off (ms), when it is: already counted in `at`, and not in the instant that `id` holds */
  skew?: number
  /** the act comes from a phone that the house knows, whose clock was compared with ours: its hour is believed, however late it arrives */
  compared?: boolean
}

/** Who may hear a fact: `everyone` in the thread, the staff alone, the staff and the firm, or the staff and the tenant. */
export type Audience = 'everyone' | 'staff' | 'firm' | 'tenant'

type FactFields<Type extends FactType> = {
  type: Type
  subject: string
  data: Facts[Type]
  audience?: Audience
  place?: Place
  /** words and pictures on their way to an erasable table: heard by reactions, never kept in the journal, never answered */
  private?: EnclosedWith<Type>
}

/** What became true, one of those that slices tell (facts.ts). Codes and ids only: words of people live in erasable tables. */
export type Fact<Type extends FactType = FactType> = { [Each in Type]: FactFields<Each> }[Type]

/** An expected no: a value, remembered with the act, said in words.<lang>.ts under `refused.<code>`. */
export type Refusal<Code extends string = string> = {
  refused: Code
  params?: Record<string, string | number>
}

export const refuse = <Code extends CodeUnder<'refused'>>(
  refused: Code,
  params?: Record<string, string | number>,
): Refusal<Code> => (params ? { refused, params } : { refused })

export const isRefusal = (x: unknown): x is Refusal =>
  typeof x === 'object' && x !== null && 'refused' in x && typeof x.refused === 'string'

/** What a rule is told of the world: never a clock of its own. */
export type Context = {
  actor: Actor
  /** the server's now (ISO) */
  now: string
  /** when the person did it, as far as it counts: no later than now, not before what was last told of the matter (ISO; act-time.ts) */
  at: string
  /** when the author says that she did it, where that is not what counts (ISO) */
  said?: string
}

export type Outcome =
  | {
      id: string
      ok: true
      facts: { type: string; data: Record<string, unknown> }[]
      /** said beside a yes: the act is kept, and something is worth knowing (a phone's clock that is off) */
      notice?: { code: string; message: string }
    }
  | { id: string; ok: false; refused: string; message: string; params?: Record<string, string | number> }
