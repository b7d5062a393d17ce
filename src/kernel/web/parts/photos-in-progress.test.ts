import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { making, watchMaking } from './photos-in-progress.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const watched = (): boolean[] => {
  const heard: boolean[] = []
  watchMaking((isMaking) => void heard.push(isMaking))
  return heard
}

test('who sends waits until the last photo is kept', async () => {
  const heard = watched()
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const all = [making(first.promise), making(second.promise)]
  first.resolve()
  await all[0]
  expect(heard.at(-1)).toBe(true)
  second.resolve()
  await all[1]
  expect(heard.at(-1)).toBe(false)
})

test('a photo that cannot be made is waited for no more', async () => {
  const heard = watched()
  await expect(making(Promise.reject(new Error('not a picture')))).rejects.toThrow('not a picture')
  expect(heard.at(-1)).toBe(false)
})

test('one that the browser never finishes keeps nobody’s words', async () => {
  const heard = watched()
  const given = making(new Promise(() => {}))
  expect(heard.at(-1)).toBe(true)
  await vi.runAllTimersAsync()
  await given
  expect(heard.at(-1)).toBe(false)
})
