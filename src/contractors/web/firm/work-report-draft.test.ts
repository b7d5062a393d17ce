import { expect, test } from 'vitest'
import { cents, parts } from '../../../kernel/core/money.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { emptyReport, isRash, missingOf, reportOf, reportTotal } from './work-report-draft.ts'

const money = { spendLimit: cents(45_000), asked: null, agreed: null }
const order = (urgency: FirmOrder['urgency']) => ({ id: 'o-1', urgency, money })
const leak = order('U2')
const gas = order('U0')

test('what is not said does not leave with a report, and what is typed around it neither', () => {
  expect(
    reportOf({ ...emptyReport, words: '  ', readyOn: '2026-12-09' }, { order: leak, outcome: 'done' }),
  ).toEqual({
    order: 'o-1',
    outcome: 'done',
  })
  const counted = {
    MO: { parts: parts(20_000), unitPrice: cents(4500) },
    JOINT: { parts: parts(0), unitPrice: cents(300) },
  }
  expect(
    reportOf(
      { ...emptyReport, words: ' Joint commandé. ', photos: ['p'], readyOn: '2026-12-09', counted },
      { order: leak, outcome: 'partNeeded' },
    ),
  ).toEqual({
    order: 'o-1',
    outcome: 'partNeeded',
    words: 'Joint commandé.',
    photos: ['p'],
    lines: [{ item: 'MO', parts: 20_000 }],
    readyOn: '2026-12-09',
  })
})

test('a part has its day, more work its price, and a danger that is over a word or a picture of it', () => {
  const missing = (draft: object, outcome: 'partNeeded' | 'moreWork' | 'done', of = leak) =>
    Object.entries(missingOf({ ...emptyReport, ...draft }, { order: of, outcome })).flatMap(([key, is]) =>
      is ? [key] : [],
    )
  expect(missing({}, 'partNeeded')).toEqual(['readyOn'])
  expect(missing({ readyOn: '2026-12-09' }, 'partNeeded')).toEqual([])
  expect(missing({}, 'moreWork')).toEqual(['price'])
  expect(missing({ price: '1 240,50' }, 'moreWork')).toEqual([])
  expect(missing({}, 'done')).toEqual([])
  expect(missing({}, 'done', gas)).toEqual(['words'])
  expect(missing({ photos: ['p'] }, 'done', gas)).toEqual([])
})

test('what ends a danger, and work without a word, waits a moment before it leaves', () => {
  const said = { ...emptyReport, words: 'Robinet changé.' }
  expect(isRash(emptyReport, { order: leak, outcome: 'done' })).toBe(true)
  expect(isRash(said, { order: leak, outcome: 'done' })).toBe(false)
  expect(isRash(said, { order: gas, outcome: 'done' })).toBe(true)
  expect(isRash(emptyReport, { order: leak, outcome: 'followOn' })).toBe(false)
})

test('beyond what may be spent it is asked for first, which more work does already', () => {
  const dear = { ...emptyReport, price: '900' }
  expect(reportTotal(dear, { order: leak, outcome: 'done' })).toMatchObject({ over: true, limit: 45_000 })
  expect(reportTotal(dear, { order: leak, outcome: 'moreWork' })).toMatchObject({ over: false })
})
