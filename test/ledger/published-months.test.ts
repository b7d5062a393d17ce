import { describe, expect, test } from 'vitest'
import { figureOf } from '../../src/ledger/core/publish/round-figure.ts'
import { foldWeek } from '../../src/ledger/core/publish/fold-week.ts'
import { latticeOf } from '../../src/ledger/core/publish/month-lattice.ts'
import { keptPlace, mergePlaces } from '../../src/ledger/core/publish/merge-places.ts'
import { lineOf, placeOfActor } from '../../src/ledger/core/publish/place-tree.ts'
import { publishLonger, publishMonth } from '../../src/ledger/core/publish/publish-month.ts'
import { isTellable, overPlaces, overSamePersons } from '../../src/ledger/core/publish/share.ts'
import { isIn, leaks, sumOf, variablesOf } from './attack-figures.ts'
import { boundsOf } from './bound-cells.ts'
import { type Answered, askerOf, foldedRows, inventYear } from './invent-staff.ts'

const plans = Array.from({ length: 20 }, (_, n) => n + 1)

const toldBy = new Map(
  plans.map((seed) => {
    const { months, parents } = inventYear(seed)
    return [seed, { months, parents, told: months.map(({ rows }) => publishMonth(rows, askerOf, parents)) }]
  }),
)

describe('random staff plans, twelve months of joiners and leavers', () => {
  test.each(plans)('no group of fewer than five follows from what is told: plan %i', (seed) => {
    const { months, parents, told: toldMonths } = toldBy.get(seed)!
    for (const [n, month] of months.entries()) {
      const told = toldMonths[n]!
      expect(leaks(variablesOf(month, month.merged, parents), told, parents)).toEqual([])
      for (const cell of told) {
        const its = sumOf(
          month.answers.filter(({ field, place }) =>
            isIn({ field, place: keptPlace(place, month.merged, parents) }, cell, parents),
          ),
        )
        expect(
          isTellable({ persons: its.people.size, largest: its.largest, two: its.two, seconds: its.seconds }),
        ).toBe(true)
      }
    }
  })

  test.each(plans)('a quarter and the year say nothing that their months do not: plan %i', (seed) => {
    const { told } = toldBy.get(seed)!
    for (const its of [told.slice(0, 3), told.slice(3, 6), told])
      for (const { kind, item, place, seconds } of publishLonger(its)) {
        const parts = its.map((month) =>
          month.find((one) => one.kind === kind && one.item === item && one.place === place),
        )
        expect(parts).not.toContain(undefined)
        expect(parts.reduce((sum, part) => sum + part!.seconds, 0)).toBe(seconds)
      }
  })

  test('merges only grow in the year, and every place that is told apart has five people', () => {
    for (const seed of plans) {
      const { months, parents } = toldBy.get(seed)!
      for (const [n, { merged, plan }] of months.entries()) {
        expect(merged).toEqual(expect.arrayContaining([...(months[n - 1]?.merged ?? [])]))
        for (const place of Object.keys(plan).map((one) => keptPlace(one, merged, parents))) {
          const there = Object.entries(plan).filter(([one]) => keptPlace(one, merged, parents) === place)
          const people = there.reduce((sum, [, count]) => sum + count, 0)
          expect(people === 0 || people >= 5 || place === 'house').toBe(true)
        }
      }
    }
  })

  test('what is withheld stays within no less than half of it either way', () => {
    let looked = 0
    for (const seed of plans.slice(0, 8)) {
      const { months, parents } = inventYear(seed, 1)
      const { rows, merged, answers } = months[0]!
      const variables = variablesOf({ answers }, merged, parents)
      const told = publishMonth(rows, askerOf, parents)
      for (const cell of latticeOf(rows, askerOf, parents).cells.filter((one) => !one.isTold && !one.isOwn)) {
        const { least, most } = boundsOf(cell, variables, told, parents)
        expect(most - least).toBeGreaterThanOrEqual(cell.share.seconds)
        looked++
      }
    }
    expect(looked).toBeGreaterThan(200)
  })
})

/** Seven places, of which one branch has three people: what they would be without rules three and four. */
const seven = { a: null, b: null, c: null, d: null, e: null, f: null, branch: null }
const sizes = { a: 8, b: 6, c: 9, d: 5, e: 7, f: 6, branch: 3 }

test('«five persons» alone gives away the branch of three; merged with another nobody follows', () => {
  const answers: Answered[] = Object.entries(sizes).flatMap(([agency, people]) =>
    Array.from({ length: people }, (_, n) =>
      ['question.0', 'question.1', 'question.3'].map((field, i) => ({
        person: `${agency}-${n}`,
        field,
        place: `caretaker@${agency}`,
        week: '1',
        seconds: 1000 + 37 * n + 101 * i,
      })),
    ).flat(),
  )
  const rows = foldedRows(answers, [], seven)
  const naive = latticeOf(rows, askerOf, seven).cells.filter(
    ({ share, isOwn }) => share.persons >= 5 && !isOwn,
  )
  const found = leaks(variablesOf({ answers }, [], seven), naive, seven)
  expect(found.length).toBeGreaterThan(0)
  expect(found.flat().every(({ place }) => place === 'caretaker@branch')).toBe(true)

  const plan = Object.fromEntries(Object.entries(sizes).map(([agency, n]) => [`caretaker@${agency}`, n]))
  const merged = mergePlaces(plan, [], seven)
  // The smallest of the others goes along: alone it would be what is left of all caretakers.
  expect(merged).toEqual(['caretaker@branch', 'caretaker@d'])
  const told = publishMonth(foldedRows(answers, merged, seven), askerOf, seven)
  expect(leaks(variablesOf({ answers }, merged, seven), told, seven)).toEqual([])
  const places = told.filter(({ kind }) => kind === 'all').map(({ place }) => place.replace('caretaker@', ''))
  expect(places.sort()).toEqual(['a', 'b', 'c', 'caretaker', 'e', 'f', 'house'])
})

describe('where people are counted', () => {
  const at = (
    role: Parameters<typeof placeOfActor>[0]['role'],
    agencies: string[] = [],
    directorate?: string,
  ) => placeOfActor({ role, agencies, directorate })
  test('agents, technicians and managers of an agency are one family; who works for several agencies is of none', () => {
    for (const role of ['agent', 'technician', 'manager'] as const)
      expect(at(role, ['centre'])).toBe('office@centre')
    expect(at('caretaker', ['centre'])).toBe('caretaker@centre')
    expect(at('caretaker', ['centre', 'roches'])).toBe('caretaker')
    expect(at('operator')).toBe('call_centre')
    expect(at('hq', [], 'patrimoine')).toBe('directorate@patrimoine')
    expect(at('hq')).toBe('head_office')
    expect(at('firm')).toBe('firm')
    for (const role of ['tenant', 'visitor'] as const) expect(at(role)).toBe('household')
    expect(at('system')).toBeUndefined()
  })
  test('a directorate of one goes with head office, an agency that is gone with its family', () => {
    const parents = { centre: null, roches: null }
    const plan = {
      'directorate@patrimoine': 1,
      'directorate@finance': 6,
      call_centre: 5,
      'caretaker@centre': 6,
      'caretaker@roches': 7,
    }
    const merged = mergePlaces(plan, [], parents)
    // Head office keeps one apart: one more goes along, so that it is not alone.
    expect(merged).toEqual(['call_centre', 'directorate@patrimoine'])
    const later = mergePlaces({ ...plan, 'caretaker@roches': 0, 'caretaker@centre': 13 }, merged, parents)
    expect(later).toEqual(expect.arrayContaining(['caretaker@roches', 'caretaker@centre']))
    expect(keptPlace('caretaker@centre', later, parents)).toBe('caretaker')
    expect(lineOf('caretaker@centre', parents)).toEqual(['caretaker@centre', 'caretaker', 'house'])
  })
})

describe('weeks, places and rounding', () => {
  test('a month has at least the persons of its fullest week, and nobody more than the largest of each', () => {
    expect(
      overSamePersons([
        { persons: 5, largest: 40, two: 60, seconds: 100 },
        { persons: 7, largest: 10, two: 20, seconds: 90 },
      ]),
    ).toEqual({ persons: 7, largest: 50, two: 80, seconds: 190 })
  })
  test('who changes place within the week is one person, and may have the largest share of both', () => {
    const shares = [
      { persons: 3, largest: 40, two: 60, seconds: 70 },
      { persons: 3, largest: 30, two: 50, seconds: 60 },
    ]
    expect(overPlaces(shares, 0)).toEqual({ persons: 6, largest: 40, two: 70, seconds: 130 })
    expect(overPlaces(shares, 1)).toEqual({ persons: 5, largest: 70, two: 90, seconds: 130 })
  })
  test('sums are told to the quarter of an hour, counts to five, seconds to five, or to one from ten persons', () => {
    const part = [{ times: 23, middle: 12.4, upper: 41.8, resumed: 3 }]
    expect(figureOf(part, { seconds: 4000, persons: 9 })).toEqual({
      seconds: 3600,
      times: 25,
      middle: 10,
      upper: 40,
      resumed: 5,
    })
    expect(figureOf(part, { seconds: 4000, persons: 10 })).toEqual({
      seconds: 3600,
      times: 25,
      middle: 12,
      upper: 42,
      resumed: 5,
    })
  })
  test('a fold keeps persons, shares, sum and percentiles; no mark stands in it', () => {
    const entries = [10, 20, 30, 40].flatMap((seconds) =>
      ['k', 'n', 's'].map((mark) => ({
        field: 'question.0',
        place: 'caretaker@centre',
        seconds,
        mark: `mark ${mark}`,
      })),
    )
    const cells = foldWeek(entries, askerOf)
    expect(cells.find(({ kind, place }) => kind === 'question' && place === 'caretaker@centre')).toEqual({
      kind: 'question',
      item: 'question.0',
      place: 'caretaker@centre',
      persons: 3,
      largest: 100,
      two: 200,
      seconds: 300,
      times: 12,
      middle: 20,
      upper: 40,
      resumed: 0,
    })
    expect(JSON.stringify(cells)).not.toContain('mark')
    expect(cells.map(({ kind, place }) => `${kind} ${place}`)).toEqual(
      ['question', 'asker', 'all'].flatMap((kind) => [`${kind} caretaker@centre`, `${kind} house`]),
    )
  })
})
