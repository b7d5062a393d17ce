import { expect, test } from 'vitest'
import { cents, parts } from '../../../kernel/core/money.ts'
import { firstGrid } from '../account/first-grid.ts'
import type { InspectionPack } from '../contract.ts'
import type { Element } from '../record/record-shapes.ts'
import { pricesFor, tenantShareOf } from './propose-price.ts'
import { renewRoom } from './renew-room.ts'

const idFor = (n: number): string => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`
const line = (n: number, label: string, unitPrice: number, renews: string | null = null) => ({
  id: idFor(n),
  label,
  unit: 'm²',
  unitPrice: cents(unitPrice),
  renews,
})
const lines = [
  line(1, 'Peinture de murs, deux couches', 1400, 'walls.paint'),
  line(2, 'Remplacement d’un sol PVC en lés', 4200, 'floor.pvc'),
  line(3, 'Nettoyage d’un sol', 300),
  line(4, 'Remplacement d’un évier inox', 18_000),
]
const prices: NonNullable<InspectionPack['prices']> = {
  lines,
  grid: {
    ...firstGrid,
    id: idFor(9),
    agreement: null,
    starts: null,
    confirmedBy: null,
    rows: [...firstGrid.rows],
  },
}
const hole: Element['flaws'][number] = {
  id: idFor(20),
  kind: 'hole',
  cause: 'damage',
  quantity: parts(20_000),
  flawUnit: 'm2',
  photos: [],
  priceLine: idFor(2),
}
const floor = { surface: 'floor', material: 'pvc', since: 2019, flaws: [hole] } as const

test('the line that mends it is proposed by what was found: a floor by floors, dirt by cleaning, a thing by its name', () => {
  expect(pricesFor(hole, floor, prices)[0]!.id).toBe(idFor(2))
  expect(pricesFor({ cause: 'cleaning' }, floor, prices).map(({ id }) => id)).toEqual([idFor(3)])
  const sink = { thing: { id: idFor(30), name: 'Évier', kind: 'sink' } }
  expect(pricesFor(hole, sink, prices).map(({ id }) => id)).toEqual([idFor(4)])
  expect(pricesFor(hole, { surface: 'ceiling' }, prices)).toEqual([])
  expect(pricesFor(hole, floor, undefined)).toEqual([])
})

test('the share follows the class, the grid and the age: PVC of a dry room since 2019 leaves a part; time costs nothing', () => {
  const of = { room: 'bedroom', things: [], prices, on: '2026-11-29' }
  const charged = tenantShareOf(hole, { ...floor, flaws: [] }, of)!
  // 2 m² × 42 € × 1.10; seven years, five of them free, eight hundredths each.
  expect(charged).toMatchObject({ cost: 9240, share: 84, amount: 7762 })
  expect(tenantShareOf({ ...hole, cause: 'time' }, { ...floor, flaws: [] }, of)).toMatchObject({
    share: 0,
    amount: 0,
  })
  expect(
    tenantShareOf(hole, { ...floor, flaws: [] }, { ...of, prices: { ...prices, grid: null } }),
  ).toMatchObject({
    why: 'gridMissing',
    amount: 0,
  })
  const { priceLine: _, ...unpriced } = hole
  expect(tenantShareOf(unpriced, { ...floor, flaws: [] }, of)).toBeUndefined()
})

test('a floor that works renewed after the last record is new and without its former hole; of a year alone nothing is said', () => {
  const room = {
    room: idFor(40),
    place: 0,
    kind: 'kitchen',
    name: 'Cuisine',
    photos: [],
    elements: [{ ...floor, condition: 'used' as const, isClean: false, flaws: [hole] }],
  }
  const known = {
    room: idFor(40),
    surface: 'floor' as const,
    material: 'tiles' as const,
    renewedOn: '2026-10-12',
  }
  expect(renewRoom(room, [known], '2026-09-01').elements[0]).toMatchObject({
    material: 'tiles',
    since: 2026,
    condition: 'new',
    isClean: true,
    flaws: [],
  })
  const year = { ...known, renewedOn: '2026-01-01' }
  expect(renewRoom(room, [year], '2025-09-01').elements[0]).toMatchObject({ condition: 'used', since: 2026 })
  expect(renewRoom(room, [known], '2026-11-01').elements[0]!.flaws).toHaveLength(1)
})
