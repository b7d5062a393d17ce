import { expect, test } from 'vitest'
import { firstDelays } from '../../core/delays/delays.ts'
import { delaysDraftOf, problemsIn, saidIn } from './delays-draft.ts'

const first = { U0: '60', U1: '4', U2: '24', U3: '5' }

test('what stands is typed in the unit of each, and said again unchanged', () => {
  expect(delaysDraftOf(firstDelays)).toEqual(first)
  expect(saidIn(first)).toEqual({ U0: 60, U1: 4, U2: 24, U3: 5 })
  expect(problemsIn(first)).toEqual({})
})

test.each(['', 'quatre', '4,5', '-2', '0', '4 h'])(
  '«%s» is no number of hours, and nothing is sent',
  (typed) => {
    const draft = { ...first, U1: typed }
    expect(problemsIn(draft)).toEqual({ U1: 'delays.number' })
    expect(saidIn(draft)).toBeUndefined()
  },
)

test('each problem is said beside its field', () => {
  expect(problemsIn({ ...first, U0: '90', U3: '31' })).toEqual({
    U0: 'delays.delay_too_slow.U0',
    U3: 'delays.delay_too_slow.U3',
  })
  expect(problemsIn({ ...first, U1: '30' })).toEqual({ U1: 'delays.delays_backwards' })
})
