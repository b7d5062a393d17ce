import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layout } from './lay-out-rooms.ts'
import { sketchOnPicture } from './picture-sketch.ts'
import { sketch } from './sketch.ts'

const kinds = ['living', 'kitchen', 'bedroom', 'bathroom', 'toilet', 'hall', 'utility', 'balcony', 'gym']
const id = (i: number): string => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`
const rooms = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      name: fc.string({ minLength: 1, maxLength: 120, unit: 'binary' }),
      surface: fc.option(fc.double({ min: 0.01, max: 2000, noNaN: true }), { nil: null }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) => all.map((room, i) => ({ ...room, id: id(i) })))
const assets = fc
  .array(
    fc.record({
      kind: fc.constantFrom('boiler', 'radiator'),
      room: fc.option(fc.integer({ min: 0, max: 39 }).map(id), { nil: null }),
      at: fc.option(fc.array(fc.double({ noNaN: true }), { minLength: 2, maxLength: 3 }), { nil: null }),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map((asset, i) => ({ ...asset, id: id(1000 + i) })))

const flat = [
  { id: id(1), kind: 'hall', name: 'Entrée', surface: 4.2 },
  { id: id(2), kind: 'living', name: 'Séjour', surface: 21.3 },
  { id: id(3), kind: 'bedroom', name: 'Chambre', surface: 12.1 },
  { id: id(4), kind: 'toilet', name: 'WC', surface: 1.3 },
]

describe('a sketch of the rooms of a dwelling', () => {
  test('has each room once, by its id, named and measured as it was said', () => {
    const drawn = sketch(flat, [])
    for (const room of flat) {
      expect(drawn.split(`<path class="r" data-id="${room.id}" data-k="${room.kind}"`)).toHaveLength(2)
      expect(drawn).toContain(`>${room.name}<`)
    }
    expect(drawn).toContain('21,3 m²')
  })

  test('has each thing in its room: where somebody put it, else along the wall', () => {
    const places = layout(flat)
    const [x, y, w, h] = places.get(id(2))!
    const at = [(x + w / 2) / 100, (y + h / 2) / 100]
    const boiler = { id: id(9), kind: 'boiler', room: id(2), at }
    expect(sketch(flat, [boiler])).toContain(
      `data-id="${id(9)}" data-k="boiler" d="M${x + w / 2 - 18} ${y + h / 2}a`,
    )
    expect(sketch(flat, [{ ...boiler, at: [-40, 900] }])).toContain(`data-id="${id(9)}"`)
    expect(sketch(flat, [{ ...boiler, room: null }])).not.toContain(id(9))
  })

  test('gives each room a place large enough for a thumb, and no two the same', () => {
    fc.assert(
      fc.property(rooms, (some) => {
        const rects = [...layout(some).values()]
        expect(rects).toHaveLength(some.length)
        for (const [i, [x, y, w, h]] of rects.entries()) {
          expect(Math.min(w, h)).toBeGreaterThanOrEqual(60)
          for (const [ox, oy, ow, oh] of rects.slice(i + 1))
            expect(x + w <= ox || ox + ow <= x || y + h <= oy || oy + oh <= y).toBe(true)
        }
      }),
    )
  })

  test('holds nothing but numbers and words, whatever a room is called', () => {
    fc.assert(
      fc.property(rooms, assets, (some, things) => {
        const drawn = sketch(
          [{ id: id(99), kind: 'hall', name: '<script>"&\u0000\ufffe]]>', surface: 2 }, ...some],
          things,
        )
        expect(drawn).not.toMatch(/NaN|undefined|Infinity|<script|\]\]>|\p{Cc}|\ufffe/u)
        expect(drawn.length).toBeLessThan(40_000)
      }),
    )
  })
})

test('a picture lies under what was dropped on it, in its own pixels', () => {
  const drawn = sketchOnPicture(
    { sha256: 'a'.repeat(64), width: 1600, height: 900 },
    [
      {
        ...flat[0]!,
        outline: [
          [1, 1],
          [3, 1],
          [3, 2],
        ],
      },
      { ...flat[1]!, outline: null },
    ],
    [
      { id: id(9), kind: 'boiler', room: null, at: [5, 6] },
      { id: id(10), kind: 'boiler', room: null, at: null },
    ],
  )
  expect(drawn).toContain(`<image href="/api/files/${'a'.repeat(64)}" width="1600" height="900"/>`)
  expect(drawn).toContain('d="M100 100L300 100L300 200z"')
  expect(drawn).toContain(`data-id="${id(9)}"`)
  for (const absent of [id(10), flat[1]!.id]) expect(drawn).not.toContain(absent)
})
