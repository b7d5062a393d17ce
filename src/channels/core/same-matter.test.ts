import { expect, test } from 'vitest'
import { isOtherMatter } from './same-matter.ts'

const old = {
  subject: 'Plus de chauffage',
  group: 'heating',
  subjectsBefore: ['Votre demande n° 4417 : robinet'],
  groupBefore: 'water',
  isOld: true,
}

test('an answer to an old mail, with another subject and about another thing, is another matter', () => {
  expect(isOtherMatter(old)).toBe(true)
})

test.each([
  ['the request is not old', { isOld: false }],
  ['its subject is the one that it answers', { subject: 'Re: RE : Votre demande n° 4417 :  robinet' }],
  ['it is handed on under that subject', { subject: 'TR: votre demande n° 4417 : robinet' }],
  ['it has no subject', { subject: 'Re: ' }],
  ['it is about the same group', { group: 'water' }],
  ['its words say nothing of what it is', { group: undefined }],
  ['nothing is known of what it answers', { subjectsBefore: [] }],
])('the same matter where %s', (_, more) => {
  expect(isOtherMatter({ ...old, ...more })).toBe(false)
})
