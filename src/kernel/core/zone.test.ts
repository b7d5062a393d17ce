import { expect, test } from 'vitest'
import { day, hour, offsetAt, paris } from './zone.ts'

const clock = new Intl.DateTimeFormat('en-US', { timeZone: paris, hourCycle: 'h23', hour: 'numeric' })

/** Hours that Paris is ahead, as the table of zones of this Node has it. */
const ahead = (ms: number): number => (Number(clock.format(ms)) - new Date(ms).getUTCHours() + 24) % 24

// The day that the law of summer time changes, Node's table knows of it, and this tells us.
test('Paris keeps the hours that the table of zones says, from 1970 to 2040', () => {
  const wrong: string[] = []
  for (let at = Date.UTC(1970, 0, 1); at < Date.UTC(2041, 0, 1); at += day)
    for (const instant of [at, at + hour - 1, at + hour, at + 2 * hour])
      if (offsetAt(paris, instant) !== ahead(instant) * hour) wrong.push(new Date(instant).toISOString())
  expect(wrong).toEqual([])
})
