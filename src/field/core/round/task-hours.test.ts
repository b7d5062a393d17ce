import { describe, expect, test } from 'vitest'
import { type TaskAct, hoursOf, minutesOf, shareOf, taskOf } from './task-hours.ts'

const nobody = (): string[] => []
const at = (clock: string, ...did: TaskAct['did']): TaskAct => ({
  building: 'voltaire',
  who: 'karim',
  at: `2026-11-09T${clock}:00.000Z`,
  did,
})
const of = (acts: TaskAct[], task: string, byFirm = nobody) =>
  hoursOf(acts, byFirm)[0]?.tasks.find((t) => t.task === task)

describe('what Karim’s round tells of the hours', () => {
  test('the time between two taps went into the second; the first gets the usual minutes', () => {
    const walk = [at('08:00', { kind: 'hall' }), at('08:30', { kind: 'bins' })]
    expect(of(walk, 'waste')).toMatchObject({ minutes: 30, measured: 30, low: 30, high: 30 })
    expect(of(walk, 'cleaning')).toMatchObject({ minutes: 5, measured: 0, low: 0, high: 15, acts: 1 })
  })
  test('a long pause is nobody’s work, and a tap within the minute measures nothing', () => {
    expect(of([at('08:00', { kind: 'hall' }), at('12:00', { kind: 'bins' })], 'waste')).toMatchObject({
      minutes: 20,
      measured: 0,
    })
    expect(of([at('08:00', { kind: 'hall' }), at('08:00', { kind: 'bins' })], 'waste')).toMatchObject({
      minutes: 20,
      measured: 0,
      low: 10,
      high: 40,
    })
  })
  test('one tap for several shares its time among them', () => {
    const walk = [at('08:00', { kind: 'lift' }), at('08:26', { kind: 'hall' }, { kind: 'bins' })]
    expect(of(walk, 'cleaning')).toMatchObject({ measured: 5 })
    expect(of(walk, 'waste')).toMatchObject({ measured: 20 })
  })
  test('another day, another building or a colleague is another walk', () => {
    const bins = at('08:30', { kind: 'bins' })
    const apart = [at('08:00', { kind: 'hall' }), { ...bins, who: 'rosa' }]
    expect(of(apart, 'waste')).toMatchObject({ measured: 0 })
    expect(hoursOf([bins, { ...bins, building: 'zola' }], nobody)).toHaveLength(2)
  })
  test('a notice and a request are not cleaning', () => {
    const tasks = hoursOf([at('08:00', { kind: 'notice' }), at('09:30', { kind: 'request' })], nobody)[0]
      ?.tasks
    expect(tasks?.map((t) => t.task)).toEqual(['requests', 'notices'])
  })
  test('the landlord’s own minutes replace ours, with their margins', () => {
    expect(minutesOf('bins', 40)).toEqual({ low: 16, usual: 40, high: 80 })
    expect(of([at('08:00', { kind: 'bins', minutes: 40 })], 'waste')).toMatchObject({ minutes: 40 })
  })
  test('not a word on who, which day or what time', () => {
    const said = JSON.stringify(
      hoursOf([at('08:00', { kind: 'hall' }), at('08:07', { kind: 'stairs' })], nobody),
    )
    expect(said).not.toMatch(/karim|2026|08:0/)
    expect(said).toMatch(/"minutes":15/)
  })
})

describe('décret 87-713, art. 2 c', () => {
  test.each([
    ['both tasks', ['cleaning', 'waste'], 75],
    ['cleaning alone', ['cleaning', 'requests'], 40],
    ['waste alone', ['waste'], 40],
    ['neither', ['watch', 'requests'], 0],
  ] as const)('%s', (_, done, share) => expect(shareOf(done)).toBe(share))

  test('where a firm cleans, his look at the hall is no cleaning', () => {
    expect(taskOf('hall', ['cleaning'])).toBe('watch')
    expect(taskOf('bins', ['cleaning'])).toBe('waste')
    const [hours] = hoursOf([at('08:00', { kind: 'hall' }, { kind: 'bins' })], () => ['cleaning'])
    expect(hours?.share).toBe(40)
  })
})
