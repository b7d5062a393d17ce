import { describe, expect, test } from 'vitest'
import { missingIn } from '../../tools/missing-tools.ts'

const all = { kinds: ['rules', 'server', 'journeys'], chosen: false }
const url = 'postgres://ordinary'

describe('on a machine of integration', () => {
  test.each<[string, Record<string, string>, string | undefined, RegExp[]]>([
    ['all is there', { TEST_DATABASE_URL: url }, '/usr/bin/chromium', []],
    ['the browser is missing', { TEST_DATABASE_URL: url }, undefined, [/Chromium/]],
    ['the ordinary database is missing', {}, '/usr/bin/chromium', [/PostgreSQL/]],
    ['both are', {}, undefined, [/Chromium/, /PostgreSQL/]],
  ])('%s', (_, env, chromium, words) => {
    const missing = missingIn({ CI: 'true', ...env }, { ...all, chromium })
    expect(missing).toHaveLength(words.length)
    for (const [i, word] of words.entries()) expect(missing[i]).toMatch(word)
  })

  test('some kinds alone need what they use', () => {
    const rules = { kinds: ['rules'], chosen: true, chromium: undefined }
    expect(missingIn({ CI: 'true' }, rules)).toEqual([])
  })
})

test('at home nothing is asked for', () => {
  expect(missingIn({}, { ...all, chromium: undefined })).toEqual([])
})
