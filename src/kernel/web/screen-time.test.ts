import { afterEach, expect, test } from 'vitest'
import { standingFields } from './parts/count-effort.ts'
import { screenSignals } from './screen-signals.ts'
import { screenClock } from './screen-time.ts'

// The clock and the address are given: no test waits.
const open = (isSeen = true, began = 0) => {
  const at = { ms: began, path: '/bureau/r/1' }
  const clock = screenClock(
    () => at.ms,
    () => at.path,
    isSeen,
  )
  return {
    at,
    clock,
    /** somebody does something after so many seconds */
    act: (seconds: number): void => {
      at.ms += seconds * 1000
      clock.beat(true)
    },
    wait: (seconds: number): void => void (at.ms += seconds * 1000),
  }
}

afterEach(() => {
  standingFields.clear()
  screenSignals.resumedAt = ''
})

test('Nadia reads for nine seconds, writes, and sends: what was shown until it left', () => {
  const { clock, act, wait } = open()
  act(9)
  act(6)
  wait(2)
  expect(clock.take()).toEqual({ screen: 17, 'screen.10': 17, 'screen.60': 17, 'screen.open': 17 })
  // The same is not counted twice.
  expect(clock.take()).toEqual({})
})

test('while she answers the door twenty seconds are counted, ten or sixty where that is the cut', () => {
  const { clock, act } = open()
  act(5)
  act(300)
  act(5)
  expect(clock.take()).toEqual({ screen: 30, 'screen.10': 20, 'screen.60': 70, 'screen.open': 310 })
})

test('what nobody looks at costs nothing: hidden, another window, a locked phone', () => {
  const { clock, act, wait } = open()
  act(4)
  clock.stop()
  wait(1900 * 60)
  clock.go()
  act(3)
  expect(clock.take()).toMatchObject({ screen: 7, 'screen.60': 7 })
})

test('a page that lost the focus and was not told that it has it again counts from the next press', () => {
  const { clock, act } = open()
  act(4)
  clock.stop()
  act(60)
  act(3)
  expect(clock.take()).toMatchObject({ screen: 7 })
})

test('a page that was opened behind another is shown once somebody looks', () => {
  const { clock, act, wait } = open(false)
  wait(600)
  clock.go()
  act(4)
  expect(clock.take()).toMatchObject({ screen: 4 })
})

test('a photo is work though the page is hidden, for a minute at most; a call is not', () => {
  const { clock, act, wait } = open()
  act(2)
  clock.film()
  clock.stop()
  wait(33)
  clock.go()
  clock.filmed()
  act(1)
  expect(clock.take()).toMatchObject({ screen: 36, 'screen.10': 36 })
  clock.film()
  clock.stop()
  wait(600)
  clock.go()
  expect(clock.take()).toMatchObject({ screen: 60 })
})

test('another address is another screen, from the press that led there', () => {
  const { at, clock, act } = open()
  act(15)
  at.path = '/bureau/r/2'
  act(8)
  expect(clock.take()).toMatchObject({ screen: 8, 'screen.open': 8 })
})

test('what the page sends by itself, without a hand, has no time', () => {
  const { clock, wait } = open()
  wait(5)
  clock.beat(false)
  expect(clock.take()).toEqual({})
})

test('who types fast is heard now and then, and nothing of her time is lost', () => {
  const { at, clock, act } = open()
  act(1)
  for (let n = 0; n < 100; n++) {
    at.ms += 90
    clock.beat(true, 250)
  }
  expect(clock.take()).toMatchObject({ screen: 10, 'screen.10': 10 })
})

test('dictation goes on while somebody is heard', () => {
  const { clock, act, wait } = open()
  act(1)
  for (let n = 0; n < 5; n++) {
    wait(9)
    clock.beat(false)
  }
  expect(clock.take()).toMatchObject({ screen: 46, 'screen.10': 46 })
})

test('a draft that was taken up at this address is told once, and questions that stand with what they offered', () => {
  const { clock, act } = open()
  standingFields.add({ key: 'person.phone', offered: '06 12', value: '06 12' })
  standingFields.add({ key: 'person.email', offered: 'a@b.fr', value: 'c@d.fr' })
  screenSignals.resumedAt = '/bureau/r/1'
  act(3)
  expect(clock.take()).toMatchObject({
    'screen.resumed': 1,
    'person.phone': 0,
    '=person.phone': 1,
    'person.email': 0,
  })
  act(3)
  const second = clock.take()
  expect(second).not.toHaveProperty('screen.resumed')
  expect(second).not.toHaveProperty('=person.email')
})
