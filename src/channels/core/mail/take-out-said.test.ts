import { describe, expect, test } from 'vitest'
import { replies } from '../../../../test/fixtures/mails/replies.ts'
import { ownWords } from './own-words.ts'

/** A blank line more or less is nobody’s word. */
const same = (text: string): string => text.replace(/\n{2,}/g, '\n\n')

// Read with the rules of the day when they were frozen, twenty-six were exact; with our own words taken out, twenty-nine, and none lost a word.
describe('answers to mails of ours, their words alone', () => {
  test.each(replies)('$program', ({ said, reply, hers }) => {
    expect(same(ownWords(reply, [said]))).toBe(hers)
  })
})

describe('what is hers stays', () => {
  const said =
    'En cas d’odeur de gaz, sortez et appelez le 0 800 47 33 33.\n\nVotre demande n° 4417 : fuite du robinet de la cuisine.\n\nRobine Habitat'

  test.each([
    'Fuite du robinet de la cuisine',
    'odeur de gaz',
    'Robine Habitat',
    'Vous m’aviez écrit « fuite du robinet de la cuisine », c’est dans la salle de bain.',
  ])('few words of ours that she writes again: %s', (words) => {
    expect(ownWords(words, [said])).toBe(words)
  })

  test.each(replies)('whatever else we sent: $program', ({ reply, said, hers }) => {
    expect(ownWords(hers, [said])).toBe(hers)
    expect(ownWords(reply, ['Un autre courriel, sans rien de commun avec celui-ci.'])).toBe(ownWords(reply))
  })

  test('a long answer of few words takes no longer than it is', () => {
    const long = Array.from({ length: 20_000 }, () => 'de la de la').join('\n')
    expect(ownWords(long, ['de la '.repeat(3000)]).length).toBeLessThan(long.length)
  })
})
