import { describe, expect, test } from 'vitest'
import { aloud, type CallOutcome } from './read-aloud.ts'
import { liabilities, urgencies } from './nature/nature-types.ts'
import { requestHandlers } from './status.ts'
import { en } from './words/call.en.ts'
import { fr } from './words/call.fr.ts'

const done: CallOutcome = { held: true, to: 'firm', liability: 'landlord', urgency: 'U2', slot: false }
const say = (what: Partial<CallOutcome>, words: Record<string, string> = fr): string =>
  words[`say.tell.${aloud({ ...done, ...what })}`] ?? ''

describe('what is read to her is what the house did', () => {
  const outcomes = ([...requestHandlers, 'letter'] as const).flatMap((to) =>
    liabilities.flatMap((liability) =>
      urgencies.flatMap((urgency) => [true, false].map((slot) => ({ to, liability, urgency, slot }))),
    ),
  )
  test('no handler and no liability is without its sentence, in either language', () => {
    for (const outcome of outcomes)
      for (const words of [fr, en]) expect(say(outcome, words), JSON.stringify(outcome)).not.toBe('')
    for (const group of ['attached', 'merged', 'gathered'] as const)
      for (const words of [fr, en]) expect(say({ group }, words)).not.toBe('')
  })

  test('Thomas Muller, locked out by his own lost keys, hears that it is his to repair, why, and where to disagree', () => {
    const words = say({ to: 'letter', liability: 'tenant' })
    expect(words).toMatch(/à votre charge \(\{article\}\)/)
    expect(words).toMatch(/conciliation/)
    expect(words).not.toMatch(/Nous nous en occupons/)
  })

  test('a guarantee is named with its article, and who repairs', () => {
    expect(say({ to: 'gpa', liability: 'gpa' })).toMatch(/1792-6.*constructeur répare/)
    expect(say({ to: 'gpa', liability: 'biennial' })).toMatch(/1792-3/)
    expect(say({ to: 'gpa', liability: 'decennial' })).toMatch(/article 1792\)/)
    expect(say({ to: 'insurance', liability: 'insurance' })).toMatch(/L\. 113-2/)
  })

  test('what no firm has yet is promised to nobody', () => {
    for (const outcome of outcomes) expect(aloud({ ...done, ...outcome, held: false })).toBe('kept')
    expect(fr['say.tell.kept']).not.toMatch(/\{firm\}|\{when\}/)
  })
})
