import { afterEach, expect, test } from 'vitest'
import { type Limits, residentOf } from '../../src/bim/server/geometry/child-process.ts'
import { processPool, type ProcessPool, type PoolLimits } from '../../src/bim/server/geometry/process-pool.ts'

const script = new URL('process-pool.child.ts', import.meta.url)
const long: PoolLimits = { files: 100, megabytes: 10_000, seconds: 600 }

let kept: ProcessPool[] = []
const keeping = (until: Partial<PoolLimits> = {}): ProcessPool => {
  const one = processPool(script, { ...long, ...until })
  kept.push(one)
  return one
}
afterEach(() => {
  for (const one of kept) one.leave()
  kept = []
})

const pidOf = async (one: ProcessPool, deed = 'pid', limits?: Limits): Promise<number> => {
  const outcome = await one.ask<number>({ deed }, limits)
  if ('problem' in outcome) throw new Error(outcome.problem.code)
  return outcome.value
}
const whyNot = async (one: ProcessPool, deed: string, limits?: Limits): Promise<string | undefined> => {
  const outcome = await one.ask({ deed }, limits)
  return 'problem' in outcome ? outcome.problem.code : undefined
}
const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('one process serves one file after the other, and is heard of each', async () => {
  const reader = keeping()
  reader.ready()
  const heard: unknown[] = []
  const first = await reader.ask<number>({ deed: 'pid' }, undefined, (said) => void heard.push(said))
  const second = await reader.ask<number>({ deed: 'pid' }, undefined, (said) => void heard.push(said))
  expect(second).toEqual(first)
  expect(heard).toEqual([1, 2])
})

test('one that was just ended is not the one that is made ready', async () => {
  const reader = keeping()
  const first = await pidOf(reader)
  reader.leave()
  reader.ready()
  const second = await pidOf(reader)
  expect(second).not.toBe(first)
  expect(await pidOf(reader)).toBe(second)
})

test('a crash is told, and the next file has a new process', async () => {
  const reader = keeping()
  const first = await pidOf(reader)
  expect(await whyNot(reader, 'crash')).toBe('plan_crashed')
  expect(await pidOf(reader)).not.toBe(first)
})

test('what broke a process that had read others is tried in a new one', async () => {
  const reader = keeping()
  const first = await pidOf(reader)
  const second = await pidOf(reader, 'crash again')
  expect(second).not.toBe(first)
  expect(isThere(first)).toBe(false)
})

test('a hang is stopped and told, once, and the next file has a new process', async () => {
  const reader = keeping()
  const first = await pidOf(reader)
  expect(await whyNot(reader, 'hang', { seconds: 0.5, megabytes: 4000 })).toBe('plan_hung')
  await expect.poll(() => isThere(first)).toBe(false)
  expect(await pidOf(reader)).not.toBe(first)
})

test('memory beyond the limit is told, in a new process too', async () => {
  const reader = keeping()
  await pidOf(reader)
  expect(await whyNot(reader, 'hang', { seconds: 60, megabytes: 20 })).toBe('plan_memory')
})

test('what fills the memory is read once more where others had been read before, and not in a process that was new', async () => {
  const limits = { seconds: 60, megabytes: 300 }
  const readings = async (one: ProcessPool): Promise<number> => {
    let n = 0
    const outcome = await one.ask({ deed: 'fill' }, limits, () => void n++)
    expect(outcome).toMatchObject({ problem: { code: 'plan_memory' } })
    return n
  }
  const used = keeping()
  await pidOf(used)
  expect(await readings(used)).toBe(2)
  const begun = keeping()
  begun.ready()
  expect(await readings(begun)).toBe(1)
  expect(await readings(keeping())).toBe(1)
})

test('a process is replaced after so many files', async () => {
  const reader = keeping({ files: 2 })
  const [first, second, third] = [await pidOf(reader), await pidOf(reader), await pidOf(reader)]
  expect(second).toBe(first)
  expect(third).not.toBe(first)
  await expect.poll(() => isThere(first)).toBe(false)
})

test('a process that has grown is replaced', async () => {
  const reader = keeping({ megabytes: 1 })
  expect(await pidOf(reader)).not.toBe(await pidOf(reader))
})

test('without work it goes', async () => {
  const reader = keeping({ seconds: 0.1 })
  const first = await pidOf(reader)
  await expect.poll(() => isThere(first)).toBe(false)
  expect(await pidOf(reader)).not.toBe(first)
})

test('one that was killed as it waited costs nobody a file', async () => {
  const reader = keeping()
  const first = await pidOf(reader)
  process.kill(first, 'SIGKILL')
  expect(await pidOf(reader)).not.toBe(first)
})

test('two files at once are read by two processes, of which one is kept', async () => {
  const reader = keeping()
  const [first, second] = await Promise.all([pidOf(reader), pidOf(reader)])
  expect(first).not.toBe(second)
  expect([first, second]).toContain(await pidOf(reader))
  await expect.poll(() => isThere(first) && isThere(second)).toBe(false)
})

test('what a process holds is told in megabytes, whatever the size of a page', async () => {
  const [ours, told] = [process.memoryUsage.rss() / 1e6, residentOf({ pid: process.pid })]
  expect(told).toBeGreaterThan(ours * 0.7)
  expect(told).toBeLessThan(ours * 1.3)
  const reader = keeping()
  expect(reader.holds()).toBe(0)
  await pidOf(reader)
  expect(reader.holds()).toBeGreaterThan(10)
})
