import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addressOf } from '../../src/kernel/server/network-address.ts'
import { makePace } from '../../src/kernel/server/bound-pace.ts'
import { isTooBusy, makeTurns } from '../../src/kernel/server/work-limiter.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { stopClock } from '../setup/stop-clock.ts'

stopClock()
let door: Doors
beforeEach(async () => {
  door = await openDoors({ set: { ratePerMinute: 3 } })
})
afterEach(() => door.close())

const home = '203.0.113.7'
/** the answers to five calls, each with headers of its own */
const five = async (
  headersOf: (n: number) => Record<string, string>,
  at: (n: number) => string = () => home,
) => {
  const told = []
  for (let n = 0; n < 5; n++)
    told.push(
      (await door.knock({ url: '/api/ask/me', remoteAddress: at(n), headers: headersOf(n) })).body.refused ??
        'ok',
    )
  return told
}

describe('who knocks too often', () => {
  test('is no other for calling herself another', async () => {
    const shut = ['too_fast', 'too_fast']
    expect(await five((n) => ({ cookie: `loge=invented-${n}; loge-visit=invented-${n}` }))).toEqual([
      'ok',
      'ok',
      'ok',
      ...shut,
    ])
    await door.close()
    door = await openDoors({ set: { ratePerMinute: 3 } })
    const no = (code: string) => [code, code, code, ...shut]
    expect(await five((n) => ({ authorization: `Bearer loge_invented_${n}` }))).toEqual(no('token_reads'))
    await door.close()
    door = await openDoors({ set: { ratePerMinute: 3 } })
    expect(await five((n) => ({ authorization: `Link ${'x'.repeat(42)}${n}` }))).toEqual(no('link_unknown'))
  })

  test('is no other for moving about in her own /64', async () => {
    expect(
      await five(
        () => ({}),
        (n) => `2001:db8:1:2:${n}::${n}`,
      ),
    ).toEqual(['ok', 'ok', 'ok', 'too_fast', 'too_fast'])
    expect(
      await five(
        () => ({}),
        (n) => `2001:db8:2:${n}::1`,
      ),
    ).not.toContain('too_fast')
  })

  test('hears after how many seconds to try again', async () => {
    await five(() => ({}))
    const { status, headers } = await door.knock({ url: '/api/ask/me', remoteAddress: home })
    expect([status, headers['retry-after']]).toEqual([429, '60'])
  })
})

describe('an agency behind one address', () => {
  test('works as if each had her own', async () => {
    for (let n = 0; n < 10; n++) {
      const { cookie } = await door.hire('agent', ['centre'])
      expect((await five(() => ({ cookie }))).slice(0, 3)).toEqual(['ok', 'ok', 'ok'])
    }
    expect((await five(() => ({}))).slice(0, 3)).toEqual(['ok', 'ok', 'ok'])
  })

  test('is held, whoever its people say they are, at twenty times the pace of one', async () => {
    const codes = []
    for (let n = 0; n < 62; n++)
      codes.push(
        (await door.knock({ url: '/api/session', remoteAddress: home, headers: { cookie: `loge=${n}` } }))
          .status,
      )
    expect(codes.slice(0, 60).every((code) => code === 401)).toBe(true)
    expect(codes.slice(60)).toEqual([429, 429])
  })
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8:0:5::1', '2001:db8:0:5::/64'],
  ['2001:0DB8::5:1', '2001:db8:0:0::/64'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s is counted as %s', (ip, counted) => {
  expect(addressOf({ ip })).toBe(counted)
})

test('each minute all begin anew', () => {
  let now = 0
  const pace = makePace(2, undefined, () => now)
  const thrice = () => [pace('Nadia'), pace('Nadia'), pace('Nadia')]
  expect([thrice(), pace('Karim')]).toEqual([[true, true, false], true])
  now = 60_000
  expect(thrice()).toEqual([true, true, false])
})

test('so many work, so many wait, and whoever comes beyond is asked to come back', async () => {
  const turn = makeTurns(2, 3)
  const done: number[] = []
  const ends: (() => void)[] = []
  const works = Array.from({ length: 7 }, (_, n) =>
    turn(() => new Promise<void>((end) => ends.push(end))).then(
      () => void done.push(n),
      (bug: unknown) => {
        if (!isTooBusy(bug)) throw bug
        return 'away'
      },
    ),
  )
  expect(await Promise.all(works.slice(5))).toEqual(['away', 'away'])
  expect(ends).toHaveLength(2)
  for (let n = 0; n < 5; n++) {
    ends[n]!()
    await works[n]
  }
  expect(done).toEqual([0, 1, 2, 3, 4])
  const later = turn(async () => 'free again')
  expect(await later).toBe('free again')
})
