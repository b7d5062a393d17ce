import type { Key } from '../../src/kernel/core/words.ts'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { drawingOf } from '../../src/bim/core/carnet/plan-drawing.ts'
import type { DwellingRecord } from '../../src/bim/core/carnet/dwelling-record.ts'
import { carnetOf } from '../../src/bim/core/carnet/carnet-pieces.ts'
import { sayIn } from '../../src/bim/core/words/say-model.ts'
import { looks } from '../../src/bim/server/carnet/plan-looks.ts'
import type { Piece } from '../../src/kernel/core/paper.ts'
import { printPaper } from '../../src/kernel/server/pdf/document.ts'

const say = sayIn('fr')
const unknown = {
  maker: '',
  model: '',
  serial: '',
  room: null,
  installedOn: null,
  warrantyUntil: null,
  repairs: null,
}
const home: DwellingRecord = {
  at: '2026-11-24T10:00:00.000Z',
  landlord: 'Robine Habitat',
  unit: {
    ref: 'LOT-417',
    rpls: null,
    storey: null,
    door: 'A-101',
    rooms: 3,
    surface: null,
    energy: 'D',
    entrance: null,
  },
  building: {
    name: 'Les Amandiers A',
    scheme: 'Les Amandiers',
    address: '16 rue Voltaire',
    postcode: '11100',
    commune: 'Narbonne',
    built: 1974,
    receivedOn: null,
  },
  rooms: [
    { id: '1', kind: 'living', name: 'Séjour', surface: 22.4, computed: 22.31 },
    { id: '2', kind: 'kitchen', name: 'Cuisine', surface: 8.4, computed: null },
  ],
  assets: [
    {
      ...unknown,
      kind: 'boiler',
      name: 'Chaudière',
      room: 'Cuisine',
      maker: 'Frisquet',
      installedOn: '2019-05-02',
      repairs: { contract: 'Chauffage', firm: 'Aude Thermique', until: '2027-06-30' },
    },
    { ...unknown, kind: 'electricalPanel', name: 'Tableau' },
  ],
  works: [
    {
      on: '2026-03-12',
      nature: 'heating.none',
      group: 'heating',
      thing: 'Chaudière',
      firm: 'Aude Thermique',
    },
    { on: '2026-02-01', nature: 'pest.mice', group: 'pest', thing: null, firm: null },
    { on: '2026-01-01', nature: 'life.noise', group: 'life', thing: null, firm: null },
  ],
  plan: { origin: 'list', at: '2026-03-01T09:00:00.000Z' },
}
const carnet = carnetOf(home, say)
const under = (heading: Key): Piece =>
  carnet.pieces[
    carnet.pieces.findIndex((piece) => piece.is === 'heading' && piece.words === say(heading)) + 1
  ]!
const svg = readFileSync(new URL('golden/amandiers-a-101.svg', import.meta.url), 'utf8')

test('what is not known of a dwelling is a dash or is left out, never made up', () => {
  const facts = under('carnet.dwelling')
  expect(facts.is === 'facts' && facts.rows.map(([what]) => what)).toEqual([
    'Référence du logement',
    'Résidence',
    'Bâtiment',
    'Porte',
    'Pièces principales',
    'Étiquette énergie',
    'Année de construction',
  ])
  expect(under('carnet.energy')).toMatchObject({
    rows: [
      [
        'Chaudière',
        'Cuisine',
        'Frisquet',
        '–',
        '02/05/2019',
        '–',
        'Aude Thermique, contrat « Chauffage », jusqu’au 30/06/2027',
      ],
    ],
  })
  expect(under('carnet.others')).toMatchObject({ rows: [['Tableau', '–', '–', '–', '–', '–', '–']] })
})

test('areas add up when all are known, and a sketch says that nobody measured it', () => {
  const rooms = under('carnet.rooms')
  expect(rooms.is === 'table' && rooms.rows.at(-1)).toEqual(['Total', '', '30,8\u00a0m²', ''])
  expect(under('carnet.plan')).toMatchObject({ is: 'plan', says: expect.stringContaining('pas été mesuré') })
})

test('the works are those on the dwelling: neither neighbours nor mice', () => {
  expect(under('carnet.works')).toMatchObject({
    rows: [['12/03/2026', expect.any(String), 'Chaudière', 'Aude Thermique']],
  })
})

test('a carnet told half past midnight is of the new day, and so is a plan that came then', () => {
  const plan = { origin: 'list' as const, at: '2026-12-31T23:30:00.000Z' }
  const told = JSON.stringify(carnetOf({ ...home, at: plan.at, plan }, say))
  expect(told.match(/01\/01\/2027/g)).toHaveLength(2)
  expect(told).not.toContain('31/12/2026')
})

test('what the law asks and the house has not is listed', () => {
  expect(carnet.pieces.at(-1)).toMatchObject({ is: 'list', items: { length: 5 } })
})

test('a dwelling of which nothing is known has a carnet that says so', () => {
  const bare = carnetOf({ ...home, rooms: [], assets: [], works: [], plan: null }, say)
  expect(bare.pieces.filter(({ is }) => is === 'table' || is === 'plan')).toEqual([])
  expect(bare.pieces.filter(({ is }) => is === 'words').length).toBe(7)
})

test('every shape of a plan is on paper, where it is on the screen', () => {
  const drawing = drawingOf(svg)!
  expect(drawing.box).toEqual([0, 0, 1041, 824])
  const shapes = svg.match(/<(?:path|text) /g)!.length
  expect(drawing.shapes).toHaveLength(shapes)
  const label = drawing.shapes.find((shape) => shape.is === 'text')!
  expect(label).toMatchObject({
    x: 20,
    y: 103,
    start: false,
    lines: [expect.any(String), expect.stringContaining('m²')],
  })
})

test('sketches are drawn of other shapes too, and what is no drawing is none', () => {
  const sketch =
    '<svg viewBox="0 0 9 9"><g transform="translate(1,2)"><rect class="r big" x="1" y="2" width="3" height="4"/><line x1="0" y1="0" x2="5" y2="5"/><circle cx="5" cy="5" r="2"/><polygon points="0,0 1,0 1,1"/><script>x</script></g></svg>'
  expect(drawingOf(sketch)?.shapes.map((shape) => shape.is === 'path' && shape.d)).toEqual([
    'M1 2h3v4h-3z',
    'M0 0L5 5',
    'M3 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z',
    'M0 0 1 0 1 1z',
  ])
  expect(drawingOf(sketch)?.shapes[0]).toMatchObject({ look: 'r', x: 1, y: 2 })
  for (const none of ['', '<html/>', '<svg/>', '<svg viewBox="0 0 0 0"/>'])
    expect(drawingOf(none)).toBeUndefined()
})

const paper = (plan = drawingOf(svg)) =>
  printPaper({
    paper: carnet,
    lang: 'fr',
    landlord: home.landlord,
    at: home.at,
    plan,
    looks,
    shows: 'Plan du logement LOT-417',
    page: (page, pages) => `Page ${page} sur ${pages}`,
  })

test('the carnet is a tagged PDF in French, whose figure is lines, described, and whose fonts are inside', async () => {
  const pdf = await paper()
  const raw = pdf.toString('latin1')
  expect(raw.slice(0, 8)).toBe('%PDF-1.7')
  for (const part of [
    '/MarkInfo',
    '/Marked true',
    '/Lang (fr-FR)',
    '/DisplayDocTitle true',
    '/StructTreeRoot',
    '/S /H1',
    '/S /TH',
    '/S /Figure',
    '/FontFile2',
  ])
    expect(raw).toContain(part)
  expect(raw).toContain('pdfuaid')
  expect(raw).not.toContain('/Subtype /Image')
  expect(textOf(pdf).match(/ c\n| l\n/g)!.length).toBeGreaterThan(50)
})

test('of a cell its place alone is told, no head is its own, and each line of a list has its mark', async () => {
  const raw = (await paper()).toString('latin1')
  const cells = [...raw.matchAll(/<<\n\/O \/Table\n([\s\S]*?)>>/g)].map(([, said]) => said!)
  expect(cells.length).toBeGreaterThan(40)
  const told = cells.flatMap((said) => [...said.matchAll(/^\/(\w+) /gm)].map(([, name]) => name!))
  expect([...new Set(told)].toSorted()).toEqual(['Headers', 'Scope'])
  expect(cells.filter((said) => said.includes('/Scope') && said.includes('/Headers'))).toEqual([])
  // Every other cell of a table has its heads, and they are cells of the document.
  const ids = new Set([...raw.matchAll(/\/ID \(([^)]+)\)/g)].map(([, id]) => id))
  const heads = cells.flatMap((said) =>
    [...(/\/Headers \[([^\]]*)\]/.exec(said)?.[1] ?? '').matchAll(/\(([^)]+)\)/g)].map(([, id]) => id),
  )
  expect(heads.length).toBeGreaterThan(30)
  expect(heads.filter((id) => !ids.has(id))).toEqual([])
  const count = (part: string): number => raw.split(part).length - 1
  expect([count('/S /Lbl\n'), count('/S /LBody\n')]).toEqual([5, 5])
})

test('the same carnet gives the same bytes', async () => {
  expect((await paper()).equals(await paper())).toBe(true)
  expect((await paper(undefined)).length).toBeLessThan(60_000)
})

/** What the streams of a PDF say, unfolded. */
const textOf = (pdf: Buffer): string => {
  const raw = pdf.toString('latin1')
  return [...raw.matchAll(/stream\n([\s\S]*?)\nendstream/g)]
    .map(([, stream]) => {
      try {
        return inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1')
      } catch {
        return ''
      }
    })
    .join('\n')
}
