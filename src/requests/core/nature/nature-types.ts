import type { CodeUnder, Key } from '../../../kernel/core/words.ts'
import type { DecencyArticle, DecreeLine } from './law.ts'
import type { MatterAnswer } from './matter-answers.ts'
import type { MatterKind } from './no-repair.ts'

export type PlaceKind = 'dwelling' | 'common'

export type Pictogram =
  | 'tap'
  | 'leak'
  | 'radiator'
  | 'hotwater'
  | 'lift'
  | 'lamp'
  | 'socket'
  | 'door'
  | 'lock'
  | 'window'
  | 'damp'
  | 'pest'
  | 'bins'
  | 'stairs'
  | 'intercom'
  | 'toilet'
  | 'drain'
  | 'ventilation'
  | 'gas'
  | 'roof'
  | 'noise'
  | 'green'
  | 'letterbox'
  | 'other'

export type Group =
  | 'water'
  | 'drain'
  | 'heating'
  | 'hotwater'
  | 'power'
  | 'gas'
  | 'lift'
  | 'door'
  | 'window'
  | 'damp'
  | 'inside'
  | 'pest'
  | 'clean'
  | 'outside'
  | 'life'
  | 'tenancy'
  | 'danger'

/** Who knows how to do it: chooses the contract and the firm. `mediation` and `office` are people of the landlord. */
export type Trade =
  | 'plumbing'
  | 'drains'
  | 'heating'
  | 'electricity'
  | 'gas'
  | 'lift'
  | 'locks'
  | 'joinery'
  | 'glazing'
  | 'roofing'
  | 'masonry'
  | 'flooring'
  | 'painting'
  | 'ventilation'
  | 'pest'
  | 'cleaning'
  | 'waste'
  | 'green'
  | 'intercom'
  | 'antenna'
  | 'mediation'
  | 'office'
  | 'caretaker'

/** U0 danger to people · U1 within hours · U2 within a day · U3 within working days: the landlord says how many (delays/). */
export const urgencies = ['U0', 'U1', 'U2', 'U3'] as const satisfies readonly CodeUnder<'urgency'>[]
export type Urgency = (typeof urgencies)[number]

/** Yes-or-no questions whose answer changes the urgency; each has its words under `nature.ask.<answer>`. */
export type Answer =
  | 'gas_smell'
  | 'fire'
  | 'live_wire'
  | 'stuck'
  | 'flood'
  | 'falling'
  | 'no_exit'
  | 'total'
  | 'running'
  | 'drops'
  | 'only_toilet'
  | 'cannot_lock'

export type Answers = Partial<Record<Answer, boolean>>

export const liabilities = [
  'landlord',
  'tenant',
  'contract',
  'gpa',
  'biennial',
  'decennial',
  'warranty',
  'insurance',
  'thirdParty',
] as const satisfies readonly CodeUnder<'liability'>[]
export type Liability = (typeof liabilities)[number]

/** What the builder's guarantees make of it: equipment 2 years, structure 10, upkeep none. */
export type Part = 'equipment' | 'structure' | 'upkeep'

/** One thing that may be wrong. */
export type Nature = {
  code: CodeUnder<'nature'>
  group: Group
  pictogram: Pictogram
  where: readonly PlaceKind[]
  trade: Trade
  urgency: Urgency
  /** answers that change the urgency; the most urgent one that is true wins */
  when?: Partial<Record<Answer, Urgency>>
  /** who bears it when no other rule speaks */
  liability: Extract<Liability, 'landlord' | 'tenant' | 'insurance' | 'thirdParty'>
  part: Part
  /** what a decent dwelling requires here */
  decency?: DecencyArticle
  /** line of the annex of décret 87-712 when it is a tenant's repair */
  decree?: DecreeLine
  /** what is no repair: nobody is sent, a desk answers */
  matter?: MatterTerms
}

/** Whose desk answers what is no repair: the agency’s, or that of a directorate of head office. Words of the latter: `directorate.<code>`. */
export type Desk = 'agency' | 'proximite' | 'juridique'

/** How what is no repair is answered. `kind` names the row of the delays that is promised for it. */
export type MatterTerms = {
  kind: MatterKind
  desk: Desk
  /** what may come of it, the most frequent first */
  answers: readonly MatterAnswer[]
  /** no caretaker, no firm and no neighbour reads it (requests.request.walled) */
  walled: boolean
}

/** A reason that can be said: a key of words.<lang>.ts and what fills its holes. */
export type Because = { key: Key; params?: Record<string, string | number> }
