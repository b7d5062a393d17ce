import { expect, test } from 'vitest'
import { begun, contextOf, idFor } from '../../../../test/setup/begun-inspection.ts'
import { parts } from '../../../kernel/core/money.ts'
import { orderWorks, type WorksNow } from './order-works.ts'

const picture = (n: number): string => n.toString(16).padStart(64, '0')
const line = (n: number) => ({ flaw: idFor(n), item: idFor(90), parts: parts(10_000) })
const nowOf = (photos: readonly string[][]): WorksNow => ({
  unit: begun.unit,
  place: { agency: 'centre', building: begun.building },
  found: new Map(photos.map((each, n) => [idFor(n), { surface: 'walls', photos: each }])),
  ordered: [],
  trades: new Map(),
  requests: [idFor(70)],
})

test('pictures go with an order: one of each difference before a second of any, twelve at most, none twice', () => {
  const photosOf = (photos: readonly string[][]) => {
    const works = [{ contract: idFor(80), lines: photos.map((_, n) => line(n)) }]
    const facts = orderWorks(nowOf(photos), { subject: begun.id, data: { works } }, contextOf())
    return Array.isArray(facts) ? facts[0]?.private?.photos : facts
  }
  expect(photosOf([[picture(1), picture(2)], [], [picture(3), picture(1)]])).toEqual([1, 3, 2].map(picture))
  expect(photosOf([[]])).toEqual([])
  const many = Array.from({ length: 9 }, (_, n) => [picture(n), picture(n + 20)])
  expect(photosOf(many)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 20, 21, 22].map(picture))
})
