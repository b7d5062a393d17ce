import { expect, test } from 'vitest'
import { estimateOf } from './keystroke-model.ts'
import { sumSameAnswers } from './sum-same-answers.ts'

const counts = (same: number) => ({ answers: 40, skips: 0, corrections: 0, again: 0, same })

test('what Nadia sends as it was offered is not typed twice, and counts for what typing it takes', () => {
  const [text, choice] = [estimateOf('text'), estimateOf('choice')]
  expect(
    sumSameAnswers([
      { counts: counts(10), model: text },
      { counts: counts(5), model: choice },
      { counts: counts(0), model: text },
    ]),
  ).toEqual({ n: 15, seconds: 10 * text + 5 * choice })
})

test('a question whose counts are withheld gives nothing', () => {
  expect(sumSameAnswers([{ counts: null, model: 10 }])).toEqual({ n: 0, seconds: 0 })
  expect(sumSameAnswers([])).toEqual({ n: 0, seconds: 0 })
})
