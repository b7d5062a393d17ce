import { describe, expect, test } from 'vitest'
import type { PlacePlan } from '../inventory-queries.ts'
import { changedRoomOf } from './correction-draft.ts'
import { hitTarget } from './hit-target.ts'
import { readable, letterRoom } from './plan-letters.ts'
import { byRoom } from './things-by-room.ts'
import { cleanShapes, type ParsedNode } from './clean-shapes.ts'
import { withSaid } from './pending-corrections.ts'
import { fillWindow, visibleBox, showing, wholeView, zoomView } from './window-on-plan.ts'

const element = (
  nodeName: string,
  attributes: Record<string, string>,
  ...childNodes: ParsedNode[]
): ParsedNode => ({
  nodeType: 1,
  nodeName,
  nodeValue: null,
  attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
  childNodes,
})
const words = (nodeValue: string): ParsedNode => ({
  nodeType: 3,
  nodeName: '#text',
  nodeValue,
  childNodes: [],
})
const id = '0197f5a0-0000-7000-8000-000000000001'
const picture = `/api/files/${'ab'.repeat(32)}`

describe('what of a file enters the page', () => {
  test('rooms, walls and names, as they were drawn', () => {
    const room = { class: 'r', d: 'M0 0h400v250h-400z', 'data-id': id, 'data-k': 'living' }
    const svg = element(
      'svg',
      { viewBox: '0 0 1041 824', 'text-anchor': 'middle' },
      element('g', { transform: 'translate(20 -103.5)' }, element('path', room)),
      element('text', { class: 't h', x: '200', y: '469' }, words('Séjour')),
    )
    expect(cleanShapes(svg)).toMatchObject({
      tag: 'svg',
      inside: [{ tag: 'g', inside: [{ attrs: room }] }, { inside: ['Séjour'] }],
    })
  })

  test('no script, no handler, no style, no address from elsewhere', () => {
    const svg = element(
      'svg',
      { viewBox: '0 0 10 10', onload: 'alert(1)' },
      element('script', {}, words('alert(1)')),
      element('foreignObject', {}, element('iframe', { src: 'https://elsewhere.example' })),
      element('style', {}, words('* { display: none }')),
      element('a', { href: 'javascript:alert(1)' }, element('path', { d: 'M0 0' })),
      element('path', { d: 'url(#x)', style: 'fill:red', onclick: 'alert(1)', 'data-id': 'x" onclick="' }),
      element('image', { href: 'https://elsewhere.example/seen.png', width: '5' }),
      element('image', { href: picture, 'xlink:href': 'https://elsewhere.example/seen.png' }),
      element('g', { transform: 'scale(1e9)' }, words('words outside of a text')),
    )
    expect(cleanShapes(svg)?.inside).toEqual([
      { tag: 'path', attrs: {}, inside: [] },
      { tag: 'image', attrs: { width: '5' }, inside: [] },
      { tag: 'image', attrs: { href: picture }, inside: [] },
      { tag: 'g', attrs: {}, inside: [] },
    ])
  })

  test('what is no plan is none', () => {
    expect(cleanShapes(element('html', {}))).toBeUndefined()
    expect(cleanShapes(element('svg', {}))).toBeUndefined()
    const deep = Array.from({ length: 40 }).reduce<ParsedNode>(
      (inside) => element('g', {}, inside),
      element('path', { d: 'M0 0' }),
    )
    expect(JSON.stringify(cleanShapes(element('svg', { viewBox: '0 0 1 1' }, deep)))).not.toContain('path')
  })
})

describe('what a gloved finger means', () => {
  const radiator = { id: 'radiator', small: true, box: [100, 200, 10, 3] as const }
  const basin = { id: 'basin', small: true, box: [140, 200, 8, 8] as const }
  const living = { id: 'living', small: false, box: [0, 0, 180, 210] as const }

  test('forty-four pixels around what is drawn ten pixels wide', () => {
    expect(hitTarget([radiator, living], [85, 185], 44)).toBe('radiator')
    expect(hitTarget([radiator, living], [80, 185], 44)).toBe('living')
  })

  test('between two, the nearer one', () => {
    expect(hitTarget([radiator, basin], [119, 204], 44)).toBe('radiator')
    expect(hitTarget([radiator, basin], [131, 204], 44)).toBe('basin')
  })

  test('in a room that goes around a corner, the one that is drawn there', () => {
    const hall = { id: 'hall', small: false, box: [0, 0, 100, 100] as const }
    expect(hitTarget([hall, living], [50, 50], 44, 'living')).toBe('living')
    expect(hitTarget([hall], [500, 500], 44)).toBeUndefined()
  })

  test('between the sockets of a room that is full of them, the room; on a socket, that one', () => {
    const sockets = Array.from({ length: 25 }, (_, i) => ({
      id: `socket-${i}`,
      small: true,
      box: [40 * (i % 5) + 20, 40 * Math.floor(i / 5) + 20, 4, 4] as const,
    }))
    expect(hitTarget([...sockets, living], [42, 42], 56, 'living')).toBe('living')
    expect(hitTarget([...sockets, living], [66, 66], 56, 'living')).toBe('socket-6')
    expect(hitTarget([...sockets.slice(1), living], [66, 50], 56, 'living')).toBe('socket-6')
  })
})

describe('how a plan is looked at', () => {
  const box = fillWindow([0, 0, 1000, 800], [320, 320])
  test('the whole is seen, whatever the window', () => {
    expect(box).toEqual([0, -100, 1000, 1000])
    expect(visibleBox(box, wholeView(box))).toEqual(box)
  })

  test('closer, the point under the fingers stays where it is', () => {
    const [x, y, w, h] = visibleBox(box, zoomView(box, wholeView(box), 2, [250, 150]))
    expect([(250 - x) / w, (150 - y) / h]).toEqual([0.25, 0.25])
  })

  test('never beside the plan, never further than the whole', () => {
    expect(visibleBox(box, zoomView(box, wholeView(box), 0.1))).toEqual(box)
    const corner = zoomView(box, wholeView(box), 4, [0, -100])
    expect(visibleBox(box, corner).slice(0, 2)).toEqual([0, -100])
    const shown = visibleBox(box, showing(box, corner, [900, 700, 20, 10]))
    expect(shown[0] + shown[2]).toBeGreaterThanOrEqual(920)
  })
})

test('a name is written as it fits, or not at all', () => {
  expect(letterRoom('Séjour', '18 m²', 120, 140)).toEqual({ lines: ['Séjour', '18 m²'], size: 14 })
  expect(letterRoom('Salle de bain', '5 m²', 62, 80)?.lines).toEqual(['Salle', 'de', 'bain'])
  expect(letterRoom('Salle de bain', '5 m²', 20, 80)).toBeUndefined()
  // Between two walls it touches neither.
  expect(letterRoom('Rangement', '', 74, 80)?.size).toBe(12)
  expect(letterRoom('Rangement', '', 68, 80)).toBeUndefined()
})

describe('a name lies on no wall', () => {
  const name = { lines: ['Entrée'], size: 12 }
  // An L: a corridor along the top, and a foot at its right end.
  const walls = [
    [0, 0],
    [200, 0],
    [200, 150],
    [140, 150],
    [140, 40],
    [0, 40],
  ] as const
  const box = [0, 0, 200, 150] as const
  test('in a room of six corners, whose middle is the neighbour’s', () => {
    const [x, y] = readable(name, box, [], { walls })!
    expect(y < 40 || x > 140).toBe(true)
  })

  test('where the plan wrote it over a wall it is written beside, and nowhere where there is no room', () => {
    const [x, y] = readable(name, box, [], { meant: [140, 60], walls })!
    expect([x, y]).not.toEqual([140, 60])
    const narrow = [
      [0, 0],
      [30, 0],
      [30, 90],
      [0, 90],
    ] as const
    expect(readable(name, [0, 0, 30, 90], [], { meant: [15, 45], walls: narrow })).toBeUndefined()
  })
})

describe('what Karim corrected', () => {
  const thing = {
    ...({} as PlacePlan['assets'][number]),
    id,
    kind: 'radiator',
    room: 'a',
    maker: '',
    said: {},
  }
  const plan = {
    place: { unit: { id: 'unit' } },
    plan: null,
    rooms: [{ id: 'a', unit: 'unit', name: 'Séjour' }],
    assets: [thing],
  } as unknown as PlacePlan
  const at = '2026-11-24T10:00:00Z'

  test('stands at once, as proposed', () => {
    const { assets } = withSaid(plan, [
      { type: 'asset.correct', at, data: { asset: id, fields: { maker: 'Acova' } } },
    ])
    expect(assets).toMatchObject([
      { kind: 'radiator', maker: 'Acova', said: { maker: { state: 'proposed' } } },
    ])
  })

  test('what is gone is not shown; what is new is, where he says', () => {
    expect(
      withSaid(plan, [{ type: 'asset.correct', at, data: { asset: id, fields: { gone: true } } }]).assets,
    ).toEqual([])
    const fields = { kind: 'vent', name: 'Bouche', room: 'a' }
    const added = withSaid(plan, [
      { type: 'asset.correct', at, data: { asset: 'b', isNew: true, unit: 'unit', fields } },
    ])
    expect(byRoom(added)[0]?.things.map((t) => t.kind)).toEqual(['radiator', 'vent'])
    expect(
      withSaid(plan, [
        {
          type: 'asset.correct',
          at,
          data: { asset: 'b', isNew: true, unit: 'other', fields: { kind: 'vent' } },
        },
      ]).assets.length,
    ).toBe(1)
  })

  test('what stands where no room is known is on the storey where he touched it, and on no other', () => {
    const walls = { ...plan, storey: 'ground', rooms: [], assets: [] } as PlacePlan
    const boiler = { asset: 'b', isNew: true, at: [2, 3], fields: { kind: 'boiler', name: 'Chaudière' } }
    const on = (storey?: string): number =>
      withSaid(walls, [{ type: 'asset.correct', at, data: { ...boiler, ...(storey ? { storey } : {}) } }])
        .assets.length
    expect([on('ground'), on('first'), on()]).toEqual([1, 0, 0])
  })

  test('a room is called at once what he says that it is', () => {
    const fields = { kind: 'bedroom', name: 'Chambre' }
    const { rooms } = withSaid(plan, [{ type: 'room.correct', at, data: { room: 'a', fields } }])
    expect(rooms).toEqual([{ id: 'a', unit: 'unit', kind: 'bedroom', name: 'Chambre' }])
    expect(changedRoomOf({ kind: 'bedroom', name: ' Séjour ' }, { kind: 'living', name: 'Séjour' })).toEqual({
      kind: 'bedroom',
    })
    expect(changedRoomOf({ kind: 'living', name: '' }, { kind: 'living', name: 'Séjour' })).toBeUndefined()
  })

  test('what stands in no room that is known is said last', () => {
    expect(byRoom({ rooms: [], assets: [thing] })).toEqual([{ room: undefined, things: [thing] }])
  })
})
