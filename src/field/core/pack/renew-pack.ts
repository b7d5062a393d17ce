import type { Pack, PackedPlans } from './pack-contract.ts'
import type { PackedCard, PackedRow, PackedThread } from './fold-pack.ts'
import { withWorks } from './fold-rooms.ts'

/**
 * Of the shape of a pack: raised when it changes, so that a phone that kept another asks for the whole. Until it comes, one of the
 * version before is read as earlier-version.ts fills it in.
 */
export const version = 4

/** What every screen needs. The rest is kept building by building, and opened when one goes there. */
export type PackHead = Pick<
  Pack,
  'version' | 'cursor' | 'at' | 'expiresAt' | 'person' | 'visits' | 'rows' | 'also'
> & {
  /** when the whole last came */
  wholeAt: string
  offices: NonNullable<Pack['offices']>
  buildings: NonNullable<Pack['buildings']>
  notices: NonNullable<Pack['notices']>
  trades: NonNullable<Pack['trades']>
  /** the labels of each building's doors and landings, to open the right one first */
  codes: Record<string, string[]>
  /** the drawings of each building: those to have at hand, and those that may be kept once seen */
  drawings: Record<string, Drawings>
}
export type Drawings = {
  hand: string[]
  seen: string[]
  /** of those, what is fetched beforehand where the network costs nothing */
  ahead?: string[]
}
export type Leaf = { card: PackedCard; plans: PackedPlans; threads: PackedThread[] }

/** What is kept once this pack has come: a whole one replaces all, another brings what changed. */
export const renewHead = (before: PackHead | undefined, pack: Pack): PackHead => {
  const kept = pack.whole ? undefined : before
  const come = new Set([...pack.gone, ...pack.rows.map((r) => r.id)])
  const visited = new Set(pack.visits.map((v) => v.request))
  const rows = [...(kept?.rows ?? []).filter((r) => !come.has(r.id)), ...pack.rows]
  return {
    version: pack.version,
    cursor: pack.cursor,
    at: pack.at,
    expiresAt: pack.expiresAt,
    person: pack.person,
    wholeAt: kept?.wholeAt ?? pack.at,
    offices: pack.offices ?? kept?.offices ?? [],
    buildings: pack.buildings ?? kept?.buildings ?? [],
    notices: pack.notices ?? kept?.notices ?? [],
    trades: pack.trades ?? kept?.trades ?? {},
    drawings: { ...kept?.drawings, ...Object.fromEntries(pack.plans.map((p) => [p.id, drawingsOf(p)])) },
    codes: { ...kept?.codes, ...Object.fromEntries(pack.cards.map((c) => [c.id, codesOf(c)])) },
    visits: pack.visits,
    // A closed one stays as long as somebody comes for it.
    rows: rows.filter((r) => !r.closedAt || visited.has(r.id)),
    also: alsoOf(kept, pack),
  }
}

// Of a dwelling and of a landing one stands before; of a whole storey one asks, and a photo is a hundred times a plan.
const drawingsOf = ({ plans }: PackedPlans): Drawings => {
  const of = (isStorey: boolean): string[] =>
    plans.filter((p) => (p.of === 'storey') === isStorey).map((p) => p.sha256)
  return { hand: of(false), ahead: of(true), seen: [...of(true), ...plans.flatMap((p) => p.picture ?? [])] }
}

const codesOf = ({ units, labels }: PackedCard): string[] => [...units, ...labels].map((each) => each.code)

const alsoOf = (kept: PackHead | undefined, pack: Pack): Pack['also'] => {
  const key = ({ name, input }: Pack['also'][number]): string => name + JSON.stringify(input)
  const come = new Set(pack.also.map(key))
  return [...(kept?.also ?? []).filter((a) => !come.has(key(a))), ...pack.also]
}

/** The buildings whose leaf a pack changes. */
export const changedBuildings = (before: PackHead | undefined, pack: Pack): string[] => {
  const gone = new Set(pack.gone)
  return [
    ...new Set([
      ...pack.cards.map((c) => c.id),
      ...pack.works.map((w) => w.building),
      ...pack.threads.map((t) => t.building),
      ...(before?.rows ?? []).filter((r) => gone.has(r.id)).map((r) => r.place.building),
    ]),
  ]
}

/** The leaf of a building once this pack has come; nothing, of a building that is not known. */
export const renewLeaf = (
  before: Leaf | undefined,
  pack: Pack,
  building: string,
  rows: readonly PackedRow[],
): Leaf | undefined => {
  const kept = pack.whole ? undefined : before
  const card = pack.cards.find((c) => c.id === building) ?? kept?.card
  const plans = pack.plans.find((p) => p.id === building) ?? kept?.plans
  const works = pack.works.filter((w) => w.building === building)
  const here = pack.threads.filter((t) => t.building === building)
  const come = new Set(here.map((t) => t.id))
  const open = new Set(rows.map((r) => r.id))
  const threads = [...(kept?.threads ?? []).filter((t) => !come.has(t.id)), ...here]
  return (
    card && plans && { card, plans: withWorks(plans, works), threads: threads.filter((t) => open.has(t.id)) }
  )
}

/** What changed is asked for until the whole is as old as a pack may be: what no fact tells (a name that was erased) goes with it. */
export const cursorToSend = (head: PackHead | undefined): string | undefined =>
  head?.version === version &&
  Date.parse(head.at) - Date.parse(head.wholeAt) < Date.parse(head.expiresAt) - Date.parse(head.at)
    ? head.cursor
    : undefined

/**
 * Whether what came at `receivedAt` may still be shown. Both instants are of the phone's own clock, so that one that is wrong by
 * two days neither empties the pack nor keeps it longer; set back, it does not bring an old one to life.
 */
export const isExpired = (
  head: Pick<PackHead, 'at' | 'expiresAt'>,
  receivedAt: number,
  now: number,
): boolean => Math.abs(now - receivedAt) > Date.parse(head.expiresAt) - Date.parse(head.at)
