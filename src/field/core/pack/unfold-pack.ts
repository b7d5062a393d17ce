import type { Card, PlaceCard, UnitRow } from '../../../estate/core/contract.ts'
import type { RequestRow, Thread } from '../../../requests/core/contract.ts'
import type { PackedRow, PackedThread } from './fold-pack.ts'
import type { PackHead, Leaf } from './renew-pack.ts'
import { unfoldAsset } from './fold-rooms.ts'

/** A row as the server answers it, or nothing when its building is not known. */
export const unfoldRow = (head: PackHead, { place, ...row }: PackedRow): RequestRow | undefined => {
  const building = head.buildings.find((b) => b.id === place.building)
  return (
    building && {
      ...row,
      place: { agency: building.agency, buildingName: building.name, address: building.address, ...place },
    }
  )
}

/** A thread as the server answers it; `day` (yyyy-mm-dd) is the reader's. */
export const unfoldThread = (
  head: PackHead,
  leaf: Leaf,
  packed: PackedThread,
  day: string,
): Thread | undefined => {
  const { id, building, unit, entrance, outage, attached, ...thread } = packed
  const row = head.rows.find((r) => r.id === id)
  const request = row && unfoldRow(head, row)
  const place = packPlaceOf(head, leaf, building, { unit, entrance })
  if (!request || !place) return undefined
  const { postcode, commune } = leaf.card.building
  return {
    ...thread,
    request,
    place: {
      ...place,
      building: { ...place.building, address: `${place.building.address}, ${postcode} ${commune}` },
    },
    outage: (outage && unfoldRow(head, outage)) ?? null,
    attached: attached.flatMap((r) => unfoldRow(head, r) ?? []),
    alerts: thread.alerts.filter((a) => a.until >= day),
  }
}

type Spot = { building?: string; unit?: string | null; entrance?: string | null }

/** A place as the server answers it: of a building, an entrance or a unit. */
export const packPlaceOf = (
  head: PackHead,
  leaf: Leaf,
  building: string,
  spot: Spot,
): PlaceCard | undefined => {
  const named = head.buildings.find((b) => b.id === building)
  const office = head.offices.find((o) => o.id === named?.agency)
  if (!named || !office) return undefined
  const unit = leaf.card.units.find((u) => u.id === spot.unit)
  const entrance = leaf.card.entrances.find((e) => e.id === (unit?.entrance ?? spot.entrance))
  return {
    agency: { id: office.id, name: office.name, phone: office.phone },
    building: { id: building, name: named.name, address: entrance?.address ?? named.address },
    entrance: entrance ? { id: entrance.id, name: entrance.name } : null,
    unit: unit ? unitOf(unit) : null,
  }
}

const unitOf = ({ id, kind, ref, code, part, storey, door }: UnitRow): NonNullable<PlaceCard['unit']> => ({
  id,
  kind,
  ref,
  code,
  part,
  storey,
  door,
})

/** The card of a building, of an entrance or of a flat, as the server answers it. */
export const cardOf = (head: PackHead, leaf: Leaf, spot: Spot, day: string): Card | undefined => {
  const { id, people: _, labels: __, ...card } = leaf.card
  const place = packPlaceOf(head, leaf, id, spot)
  const office = head.offices.find((o) => o.id === place?.agency.id)
  if (!place || !office) return undefined
  const { contracts: _c, ...agency } = office
  const inEntrance = (u: { entrance: string | null }): boolean => u.entrance === spot.entrance
  const here = card.alerts.filter((a) => a.until >= day && (!spot.unit || !a.unit || a.unit === spot.unit))
  return {
    ...card,
    place,
    agency,
    units: spot.unit
      ? card.units.filter((u) => u.id === spot.unit)
      : spot.entrance
        ? card.units.filter(inEntrance)
        : card.units,
    assets: assetsOf(leaf, spot.unit).filter((a) => !spot.unit || !a.unit || a.unit === spot.unit),
    alerts: here,
    openRequests: openAt(head, leaf, id, spot),
    contracts: contractsAt(head, leaf, office.id, day),
  }
}

/** The contracts of an agency that are for this building on a day. */
export const contractsAt = (
  head: PackHead,
  leaf: Leaf,
  agency: string | undefined,
  day: string,
): Card['contracts'] =>
  (head.offices.find((o) => o.id === agency)?.contracts ?? []).filter(
    (c) => c.until >= day && (!c.buildings || c.buildings.includes(leaf.card.id)),
  )

// As the card lists them: what stands for all, and what stands in the one flat; the things of the others are on their plans.
const assetsOf = ({ plans, card }: Leaf, flat: string | null | undefined): Card['assets'] => {
  const homes = new Set(card.units.filter((u) => u.kind === 'dwelling').map((u) => u.id))
  const isShown = (unit: string | undefined): boolean => !unit || unit === flat || !homes.has(unit)
  return plans.assets
    .filter(({ u, unplaced }) => !unplaced && isShown(u === undefined ? undefined : card.units[u]?.id))
    .map((row) => unfoldAsset(plans, card.units, row))
    .map(({ id, unit, kind, name, code, installedOn, warrantyUntil }) => ({
      id,
      unit,
      kind,
      name,
      code,
      installedOn,
      warrantyUntil,
    }))
    .sort((a, b) => ((a.unit ?? '') < (b.unit ?? '') ? -1 : (a.unit ?? '') > (b.unit ?? '') ? 1 : 0))
}

const openAt = (head: PackHead, leaf: Leaf, building: string, { unit, entrance }: Spot): number => {
  const open = head.rows.filter((r) => r.place.building === building && !r.closedAt)
  if (unit) return open.filter((r) => r.place.unit === unit).length
  if (!entrance) return open.length
  const there = new Set(leaf.threads.filter((t) => t.entrance === entrance).map((t) => t.id))
  return open.filter((r) => there.has(r.id)).length
}
