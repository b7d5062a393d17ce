import { describe, expect, test } from 'vitest'
import { isNearlySpent, isSpent, yearOfHours } from './budget.ts'
import type { Actor } from '../../kernel/core/access.ts'
import { type LaunchData, launchQuestion, type Launching } from './launch-question.ts'
import { stepAfter } from './draft-question.ts'
import type { Question } from './question-now.ts'
import { questionSteps } from './steps.ts'
import { watchQuestion } from './follow-question.ts'

const helene: Actor = {
  id: 'h',
  role: 'hq',
  name: 'Hélène',
  lang: 'fr',
  agencies: [],
  buildings: [],
  households: [],
  directorate: 'patrimoine',
}
const now = '2026-11-29T10:00:00.000Z'
const question = (more: Partial<Question> = {}): Question => ({
  directorate: 'patrimoine',
  words: 'La plaque est-elle lisible ?',
  step: 'sample',
  metAt: null,
  launchedAt: null,
  endsOn: null,
  warnedAt: null,
  endedAt: null,
  concludedAt: null,
  answer: null,
  choices: [],
  ...more,
})
const point = { thing: 't', building: 'b', agency: 'centre', entrance: null, label: '' }
const ready: Launching = {
  question: question(),
  offered: { value: '12', source: 'fiches' },
  unused: undefined,
  strange: undefined,
  population: 400,
  points: [point],
  budget: { hours: 10, seconds: 0 },
}
const data: LaunchData = { target: 'hall', answer: 'yesno', agencies: [], endsOn: '2026-12-20' }
const launch = (
  state: Partial<Launching>,
  type: 'ask.sample' | 'ask.campaign' = 'ask.sample',
  more: object = {},
) =>
  launchQuestion(
    { ...ready, ...state },
    { subject: 'q', type, data: { ...data, ...(type === 'ask.sample' ? { margin: 0.1 } : {}), ...more } },
    { actor: helene, now },
  )

describe('the order of the steps', () => {
  test('is that of the house, and leaves out what has nothing to offer', () => {
    const none = { facts: 0, derived: 0, acts: 0 }
    expect(stepAfter(undefined, none)).toBe('sample')
    expect(stepAfter(undefined, { ...none, acts: 1 })).toBe('acts')
    expect(stepAfter('facts', { facts: 3, derived: 1, acts: 1 })).toBe('derived')
    expect(questionSteps.map((step) => stepAfter(step, { facts: 1, derived: 1, acts: 1 }))).toEqual([
      'derived',
      'acts',
      'sample',
      'campaign',
      'campaign',
    ])
  })

  test.each([
    ['facts', 'ask.sample', 'known_already'],
    ['facts', 'ask.campaign', 'known_already'],
    ['derived', 'ask.campaign', 'derivable'],
    ['acts', 'ask.sample', 'by_product'],
    ['sample', 'ask.campaign', 'sample_first'],
  ] as const)('at %s, %s is refused: %s', (step, type, refused) => {
    expect(launch({ question: question({ step }) }, type)).toMatchObject({ refused })
  })

  test('a sample may be asked at its step and after it, all of them last', () => {
    expect(launch({})).toMatchObject([
      { type: 'ask.launched' },
      { type: 'ask.changed', place: { building: 'b' } },
    ])
    expect(launch({ question: question({ step: 'campaign' }) })).toMatchObject([{ type: 'ask.launched' }, {}])
    expect(launch({ question: question({ step: 'campaign' }) }, 'ask.campaign')).toMatchObject([
      { data: { way: 'campaign', points: 1 } },
      {},
    ])
  })
})

test.each([
  [{ population: 0 }, {}, 'nothing_there'],
  [{ population: 12 }, { size: 13 }, 'sample_over'],
  [{ budget: undefined }, {}, 'no_budget'],
  [{ budget: { hours: 10, seconds: 36_000 } }, {}, 'budget_spent'],
  [{ unused: { words: 'avant' } }, {}, 'last_unused'],
  [{ strange: 'nowhere' }, {}, 'unknown_agency'],
  [{}, { endsOn: '2026-11-29' }, 'bad_end'],
  [{}, { answer: 'choice', choices: ['seul'] }, 'choices_missing'],
] as const)('%j, %j: %s', (state, more, refused) => {
  expect(launch(state as Partial<Launching>, 'ask.sample', more)).toMatchObject({ refused })
})

test('a campaign goes to twenty thousand points at most', () => {
  const asked = { question: question({ step: 'campaign' }), population: 20_001 }
  expect(launch(asked, 'ask.campaign')).toMatchObject({ refused: 'too_many_points' })
})

describe('hours', () => {
  test('are nearly spent at four fifths, and spent when all are taken', () => {
    expect([0.79, 0.8, 1].map((share) => isNearlySpent({ hours: 10, seconds: share * 36_000 }))).toEqual([
      false,
      true,
      true,
    ])
    expect([0.99, 1, 1.2].map((share) => isSpent({ hours: 10, seconds: share * 36_000 }))).toEqual([
      false,
      true,
      true,
    ])
    expect(isSpent({ hours: 0, seconds: 0 })).toBe(true)
  })

  test('hold from the next year on where some are set', () => {
    expect([yearOfHours(2026, false), yearOfHours(2026, true)]).toEqual([2026, 2027])
  })

  test('the house warns once, then ends it', () => {
    const running = question({ launchedAt: now, endsOn: '2026-12-20', answer: 'yesno' })
    const watch = (seconds: number, more: Partial<Question> = {}, left = [point]) =>
      watchQuestion(
        { question: { ...running, ...more }, left, budget: { hours: 1, seconds } },
        { subject: 'q' },
        { actor: { ...helene, role: 'system' }, now },
      )
    expect(watch(100)).toEqual([])
    expect(watch(2880)).toMatchObject([{ type: 'ask.warned' }])
    expect(watch(2880, { warnedAt: now })).toEqual([])
    expect(watch(3600)).toMatchObject([
      { type: 'ask.ended', data: { why: 'budget' } },
      { type: 'ask.changed' },
    ])
    expect(watch(100, { endsOn: '2026-11-28' })).toMatchObject([{ data: { why: 'date' } }, {}])
    expect(watch(100, {}, [])).toMatchObject([{ data: { why: 'answered' } }])
    expect(watch(9999, { endedAt: now })).toEqual([])
  })
})
