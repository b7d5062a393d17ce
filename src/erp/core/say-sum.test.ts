import { expect, test } from 'vitest'
import { sentenceOf } from '../../kernel/core/words.ts'
import { saySum } from './say-sum.ts'
import { en } from './words.erp.en.ts'
import { fr } from './words.erp.fr.ts'

const sums = { rows: 1, added: 1, changed: 0, same: 2, gone: 3000 }

test('each count of a batch stands in its own number', () => {
  expect(saySum(sums, (key, params) => sentenceOf(fr, key, params, 'fr')).replace(/\s/g, ' ')).toBe(
    '1 ligne : 1 nouvelle, 0 changée, 2 inchangées, 3 000 disparues.',
  )
  expect(saySum(sums, (key, params) => sentenceOf(en, key, params, 'en'))).toBe(
    '1 line: 1 new, 0 changed, 2 unchanged, 3,000 gone.',
  )
})
