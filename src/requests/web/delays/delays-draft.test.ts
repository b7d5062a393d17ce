import { expect, test } from 'vitest'
import { firstDelays } from '../../core/delays/delays.ts'
import { delaysDraftOf, problemsIn, saidIn } from './delays-draft.ts'

const answers = {
  rent: '5',
  charges: '10',
  notice: '5',
  certificate: '3',
  transfer: '10',
  application: '10',
  appointment: '1',
  complaint: '10',
  neighbour: '5',
  parking: '5',
  question: '5',
}
const first = { U0: '60', U1: '4', U2: '24', U3: '5', ...answers }

test('what stands is typed in the unit of each, and said again unchanged', () => {
  expect(delaysDraftOf(firstDelays)).toEqual(first)
  expect(saidIn(first)).toMatchObject({
    U0: 60,
    U1: 4,
    U2: 24,
    U3: 5,
    matters: { rent: 5, certificate: 3, appointment: 1 },
  })
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
  expect(problemsIn({ ...first, rent: '31' })).toEqual({ rent: 'delays.delay_too_slow.matter' })
  expect(problemsIn({ ...first, U1: '30' })).toEqual({ U1: 'delays.delays_backwards' })
})
