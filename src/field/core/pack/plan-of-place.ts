import { type BuildingCard, builderUntil } from '../../../estate/core/contract.ts'
import type {
  BuildingPlans,
  PlaceCard,
  PlacePlan,
  PlannedAsset,
  Queries,
  UnitRow,
} from '../../../estate/core/contract.ts'
import { unfoldPlans } from './fold-rooms.ts'
import type { PackHead, Leaf } from './renew-pack.ts'
import { contractsAt, packPlaceOf } from './unfold-pack.ts'

type PlanInput = Queries['place.plan']['input']

/** The plan of a place as the house answers it, when the building is one of his. `day` is the reader's. */
export const planOf = (head: PackHead, leaf: Leaf, asked: PlanInput, day: string): PlacePlan | undefined => {
  const { units } = leaf.card
  const spot = 'building' in asked ? {} : asked
  if ('unit' in asked && !units.some((u) => u.id === asked.unit)) return undefined
  if ('entrance' in asked && !leaf.card.entrances.some((e) => e.id === asked.entrance)) return undefined
  const place = packPlaceOf(head, leaf, leaf.card.id, spot)
  const { trades } = head
  const contracts = contractsAt(head, leaf, place?.agency.id, day)
  const repairs = ({ id, kind }: Thing): PlannedAsset['repairs'] => {
    const trade = trades[kind]
    const found = contracts.find((c) =>
      c.assets ? c.assets.includes(id) : trade && c.trades.includes(trade),
    )
    return found
      ? { contract: found.name, firm: found.firm.name, phone: found.firm.phone, until: found.until }
      : null
  }
  return (
    place &&
    planFrom(
      {
        plans: unfoldPlans(leaf.plans, units, 'unit' in asked ? asked.unit : undefined),
        place,
        units,
        repairs,
        builderUntil: builderUntil(receivedAt(leaf.card, place.entrance?.id), day),
      },
      asked,
    )
  )
}

/** When the works of a place were received: of its staircase, or else of the building. */
const receivedAt = (
  { building, entrances }: Pick<BuildingCard, 'building' | 'entrances'>,
  entrance: string | undefined,
): string | null => entrances.find(({ id }) => id === entrance)?.receivedOn ?? building.receivedOn

type Thing = Pick<PlannedAsset, 'id' | 'kind'>

type KnownSpot = {
  plans: BuildingPlans
  place: PlaceCard
  units: readonly Pick<UnitRow, 'id' | 'kind' | 'entrance'>[]
  repairs: (thing: Thing) => PlannedAsset['repairs']
  builderUntil: string | null
}

const planFrom = ({ plans, place, units, repairs, ...known }: KnownSpot, asked: PlanInput): PlacePlan => {
  const storey = storeyOf(plans, asked)
  const isHere = (o: { unit: string | null; storey: string | null }): boolean => {
    if ('unit' in asked) return o.unit === asked.unit
    if (o.storey === null || o.storey !== storey) return false
    return !('entrance' in asked) || o.unit === null || isCommon(o.unit, asked.entrance)
  }
  const isCommon = (id: string, entrance: string): boolean =>
    units.some((u) => u.id === id && u.kind === 'common' && (u.entrance ?? entrance) === entrance)
  const drawn = plans.plans
    .filter((p) => p.of === ofWhat(asked) && ('unit' in asked ? p.unit === asked.unit : p.storey === storey))
    .filter(
      (p) =>
        !('entrance' in asked) ||
        !p.unit ||
        units.some((u) => u.id === p.unit && u.entrance === asked.entrance),
    )
    .sort((a, b) => Number(a.unit === null) - Number(b.unit === null))[0]
  const rooms = plans.rooms.filter(isHere)
  const here = new Set(rooms.map(({ id }) => id))
  return {
    place,
    plan: drawn ? { sha256: drawn.sha256, origin: drawn.origin, at: drawn.at, picture: drawn.picture } : null,
    storey,
    storeys: plans.storeys,
    openings: plans.openings.filter((each) => each.rooms.some((id) => here.has(id))),
    rooms: rooms.map(({ storey: _, ...room }) => room),
    assets: plans.assets
      .filter((asset) => isHere(asset) && !(asset.unplaced && 'entrance' in asked))
      .map(({ storey: _, unplaced: __, ...asset }) => ({ ...asset, repairs: repairs(asset) })),
    finishes: (plans.finishes ?? []).filter(({ room }) => here.has(room)),
    accesses: 'unit' in asked ? (plans.accesses ?? []) : [],
    builderUntil: known.builderUntil,
    can: plans.can,
  }
}

const ofWhat = (asked: PlanInput): BuildingPlans['plans'][number]['of'] =>
  'unit' in asked ? 'dwelling' : 'entrance' in asked ? 'landing' : 'storey'

// Of a building of which no storey is named: the lowest that has a plan.
const storeyOf = ({ storeys, plans }: BuildingPlans, asked: PlanInput): string | null => {
  if ('unit' in asked || 'order' in asked) return null
  if ('entrance' in asked) return storeys.find((s) => s.storey === asked.storey)?.id ?? null
  const lowest = storeys.find((s) => plans.some((p) => p.of === 'storey' && p.storey === s.id))
  return asked.storey ?? (lowest ?? storeys[0])?.id ?? null
}
