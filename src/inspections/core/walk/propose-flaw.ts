import type { FinishSurface } from '../../../estate/core/contract.ts'
import { parts } from '../../../kernel/core/money.ts'
import type { causes, conditions, flaws, flawUnits, InspectionKind } from '../record/kinds.ts'
import type { Element } from '../record/record-shapes.ts'
import type { DraftElement } from './walk-draft.ts'

type FlawKind = (typeof flaws)[number]
type FlawUnit = (typeof flawUnits)[number]
type Cause = (typeof causes)[number]
type Flaw = Element['flaws'][number]

const ofSurfaces: Record<FinishSurface, readonly FlawKind[]> = {
  floor: ['stain', 'scratch', 'hole', 'burn', 'broken', 'peeling', 'dirty', 'altered'],
  walls: ['hole', 'stain', 'mould', 'peeling', 'scratch', 'dirty', 'altered'],
  ceiling: ['stain', 'mould', 'peeling', 'hole', 'dirty'],
  joinery: ['broken', 'missing', 'hole', 'scratch', 'mould', 'outOfOrder', 'dirty', 'altered'],
}
const ofThings: readonly FlawKind[] = [
  'broken',
  'missing',
  'outOfOrder',
  'leak',
  'dirty',
  'burn',
  'scratch',
  'altered',
]

/** What is found on such an element, the most frequent first. */
export const flawsOf = ({ surface }: Pick<DraftElement, 'surface'>): readonly FlawKind[] =>
  surface ? ofSurfaces[surface] : ofThings

const spread: ReadonlySet<FlawKind> = new Set(['stain', 'mould', 'peeling', 'scratch', 'dirty'])

/** In what it is counted: what spreads over a surface in square metres, what is one thing by itself. */
export const flawUnitOf = (kind: FlawKind, { surface }: Pick<DraftElement, 'surface'>): FlawUnit =>
  surface && surface !== 'joinery' && spread.has(kind) ? 'm2' : 'each'

// One wall of a square room, as high as most are.
const wallHeight = 2.5
const wallOf = (area: number): number => Math.sqrt(area) * wallHeight

/**
 * All of the surface that one tap may take: the square metres of the room, on walls those of one wall; nothing where it is counted otherwise,
 * or the room is not measured. In whole square metres, as quantities are told (ten-thousandths).
 */
export const wholeQuantity = (
  unit: FlawUnit,
  { surface }: Pick<DraftElement, 'surface'>,
  area = 0,
): Flaw['quantity'] | undefined =>
  unit === 'm2' && area > 0
    ? parts(Math.max(1, Math.round(surface === 'walls' ? wallOf(area) : area)) * 10_000)
    : undefined

/** How much of it, before somebody says otherwise: one, as a stain is; what is dirty is so all over. */
export const flawQuantity = (
  kind: FlawKind,
  element: Pick<DraftElement, 'surface'>,
  area = 0,
): Flaw['quantity'] =>
  (kind === 'dirty' ? wholeQuantity(flawUnitOf(kind, element), element, area) : undefined) ?? parts(10_000)

const proposedCauses: Record<FlawKind, Cause> = {
  hole: 'damage',
  stain: 'damage',
  broken: 'damage',
  missing: 'missing',
  // A wall is damp for a reason of the building more often than of the tenant: whoever knows better says so.
  mould: 'time',
  burn: 'damage',
  scratch: 'time',
  peeling: 'time',
  leak: 'time',
  dirty: 'cleaning',
  altered: 'alteration',
  outOfOrder: 'time',
}

/** Why, by rule; whoever stands there may say otherwise. Who comes has done nothing. */
export const proposedCause = (kind: FlawKind, inspection: InspectionKind): Cause =>
  inspection === 'entry' || inspection === 'afterWorks' ? 'already' : proposedCauses[kind]

/** A difference as one tap tells it: what, how much, why. */
export const proposeFlaw = (
  kind: FlawKind,
  element: DraftElement,
  {
    id,
    inspection,
    area,
    before,
  }: { id: string; inspection: InspectionKind; area?: number; before?: string },
): Flaw => {
  return {
    id,
    kind,
    cause: proposedCause(kind, inspection),
    quantity: flawQuantity(kind, element, area),
    flawUnit: flawUnitOf(kind, element),
    photos: [],
    ...(before ? { before } : {}),
  }
}

/** What a flaw says of the three facts: what is dirty is not clean, what is out of order does not work. */
export const factsOfFlaw = (kind: FlawKind): Partial<Pick<Element, 'isClean' | 'works'>> =>
  kind === 'dirty' ? { isClean: false } : kind === 'outOfOrder' ? { works: false } : {}

export type Condition = (typeof conditions)[number]
