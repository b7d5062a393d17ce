import { expect, test } from 'vitest'
import { type Moment, setBy } from './device-clock.ts'

const hour = 3_600_000
const days = 24 * hour
const noon = Date.parse('2026-11-24T12:00:00Z')
const moment = (clock: number, ticks: number, least = noon): Moment => ({ clock, ticks, least })

test.each<[string, Moment, Moment, number]>([
  ['nobody touched it', moment(noon, 0), moment(noon + hour, hour), 0],
  ['the network moved it by a minute', moment(noon, 0), moment(noon + hour - 60_000, hour), 0],
  ['two days ahead, put right', moment(noon + 2 * days, 0), moment(noon + hour, hour), -2 * days],
  ['two days behind, put right', moment(noon - 2 * days, 0), moment(noon + hour, hour), 2 * days],
  ['the phone slept for a night, its ticks with it', moment(noon, 0), moment(noon + 9 * hour, hour), 0],
  ['it slept, and nobody ever told it the time', moment(noon, 0, 0), moment(noon + 9 * hour, hour), 0],
  ['it slept, and its ticks did not', moment(noon, 0), moment(noon + 9 * hour, 9 * hour), 0],
])('%s', (_, before, now, by) => {
  expect(setBy(before, now)).toBe(by)
})
