import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAddress } from '../address/parse-address.ts'
import { knownWeights } from '../weigh/known-weights.ts'
import { chanceOf, learnWeights, weightOf } from '../weigh/learn-sign-weights.ts'
import { reasonsOf, sayReasons } from '../weigh/say-reasons.ts'
import { signsOf } from '../weigh/signs-of-pair.ts'
import { compareAddresses, type Comparison } from './compare-addresses.ts'
import { jaroWinkler } from './jaro-winkler.ts'

const compare = (a: string, b: string): Comparison =>
  compareAddresses(parseAddress(a), parseAddress(b), (word) => word.length > 2)

const chance = (a: string, b: string): number =>
  chanceOf(weightOf(knownWeights, signsOf(compare(a, b).levels)))

test.each([
  ['1, BD DIDEROT', '1, BOULEVARD DIDEROT'],
  ['14-16, AVENUE DE SAINT MANDE', '14 A 16 AVENUE DE SAINT MANDE'],
  ['206 rue La Fayette', '206, RUE LAFAYETTE'],
  ['3, RUE DU GENERAL ROCQUES', '3, RUE DU GENERAL ROQUES'],
  ['1-3 SQUARE DELORMEL', '1-2-3, SQUARE HENRI DELORMEL'],
  ['GROUPE MURAT 128, BOULEVARD MURAT', '128-138, BOULEVARD MURAT'],
  ['36, RUE SIBUET (SIBUET 2)', 'SIBUET I ET II - 36-40 RUE SIBUET'],
  ['12 bis rue de la Clape', '12BIS R CLAPE'],
])('%s and %s are one place', (a, b) => expect(chance(a, b)).toBeGreaterThan(0.5))

test.each([
  ['3, RUE DU GENERAL ROQUES', '3, RUE DU GENERAL GROSSETTI'],
  ['12 rue de la Chapelle', '112 rue de la Chapelle'],
  ['3 RUE MARTEL', '3 RUE MARTHE'],
  ['2-42 AVENUE DE LA PORTE DES POISSONNIERS', '36 RUE DES POISSONNIERS'],
  ['4 RUE DES ARTISTES', '4 VILLA DU PARC'],
])('%s and %s are two', (a, b) => expect(chance(a, b)).toBeLessThan(0.5))

const words = fc.constantFrom(
  '12 RUE DES HAIES',
  '12-14, R DES HAIES LOT D1A',
  'VIGNOLES EST',
  'LOT 2 VIGNOLES',
  '5 BIS BD NEY 3 RUE HAIES',
)

test('which of two comes first changes neither levels nor reasons', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(compare(a, b).levels).toEqual(compare(b, a).levels)
    }),
  )
})

test('the reasons add up to the chance', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const comparison = compare(a, b)
      const sum = weightOf(knownWeights, signsOf(comparison.levels))
      const shown = reasonsOf(comparison, knownWeights).reduce((total, { weight }) => total + weight, 0)
      // A reason of less than 0.05 is not shown: six of them at most.
      expect(Math.abs(shown - sum)).toBeLessThan(0.3)
    }),
  )
})

test('reasons are words with their weights', () => {
  const why = sayReasons(compare('16-20 rue des Haies', '18 rue des Haies LOT D1A'), knownWeights, 'fr')
  expect(why).toMatch(/un numéro en commun 16–20 ~ 18 [+−]\d,\d/)
  expect(why).toMatch(/lot dit d’un seul côté −\d,\d/)
  expect(why).toMatch(/, au départ −\d,\d$/)
  expect(sayReasons(compare('4 rue Gambetta', '4 avenue Gambetta'), knownWeights, 'en')).toContain(
    'rue ≠ avenue −',
  )
})

test('Jaro–Winkler as its authors print it', () => {
  for (const [a, b, alike] of [
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'xyz', 0],
  ] as const)
    expect(jaroWinkler(a, b)).toBeCloseTo(alike, 3)
})

const lesson = fc.record({
  signs: fc.uniqueArray(fc.constantFrom('street same', 'number equal', 'number far', 'parts one'), {
    maxLength: 3,
  }),
  same: fc.boolean(),
})

test('the same lessons in any order give the same weights, and no lesson leaves what was known', () => {
  expect(learnWeights([], knownWeights)).toEqual(
    Object.fromEntries(Object.entries(knownWeights).map(([sign, weight]) => [sign, weight])),
  )
  fc.assert(
    fc.property(fc.array(lesson, { minLength: 1, maxLength: 30 }), (lessons) => {
      const reversed = lessons.toReversed().map(({ signs, same }) => ({ signs: signs.toReversed(), same }))
      expect(learnWeights(reversed, {}, 1, 50)).toEqual(learnWeights(lessons, {}, 1, 50))
    }),
    { numRuns: 30 },
  )
})

test('what somebody settles moves the weights: here another lot is another place', () => {
  const settled = Array.from({ length: 40 }, (_, i) => {
    const signs = signsOf(
      compare('12 RUE DES HAIES LOT 1', i % 2 ? '12 RUE DES HAIES LOT 1' : '12 RUE DES HAIES LOT 2').levels,
    )
    return { signs, same: i % 2 === 1 }
  })
  const learnt = learnWeights(settled, knownWeights)
  const { levels } = compare('7 BD NEY LOT 3', '7 BD NEY LOT 4')
  expect(chanceOf(weightOf(knownWeights, signsOf(levels)))).toBeGreaterThan(0.5)
  expect(chanceOf(weightOf(learnt, signsOf(levels)))).toBeLessThan(0.2)
})
