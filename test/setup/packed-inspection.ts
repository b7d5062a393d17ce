import type { InspectionPack, LastRoom } from '../../src/inspections/core/contract.ts'
import { idFor } from './begun-inspection.ts'

/** A bedroom as it was last. */
export const bedroomOf = (n: number, elements: LastRoom['elements']): LastRoom => ({
  room: idFor(n),
  place: n,
  kind: 'bedroom',
  name: `Chambre ${n}`,
  elements,
  photos: [],
})

/** What was seen where nobody has begun. */
export const nothingSeen: InspectionPack['seen'] = {
  rooms: [],
  dropped: [],
  meters: [],
  keys: [],
  detector: null,
  newAddress: null,
  reservations: '',
}

/** The exit of Madame Le Goff as a device takes it along: two bedrooms. */
export const packOf = (more: Partial<InspectionPack> = {}): InspectionPack => ({
  id: idFor(1),
  kind: 'exit',
  state: 'planned',
  at: '2026-11-29T09:00:00Z',
  isMine: true,
  device: null,
  building: idFor(2),
  head: {
    on: '2026-11-28',
    place: { unit: idFor(3), ref: 'L-1', address: '12 rue des Lilas', door: '4', storey: 1 },
    landlord: { name: 'Les Toits', seat: '1 place du Marché' },
    tenants: ['Anne Le Goff'],
    entryOn: '2019-05-02',
  },
  last: { on: '2019-05-02', rooms: [], meters: [], keys: [], detector: null },
  things: [],
  surfaces: {},
  seen: nothingSeen,
  ...more,
})
