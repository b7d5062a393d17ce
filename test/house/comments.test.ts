import { expect, test } from 'vitest'
import { read, type Source } from './tree.ts'

type Comment = { path: string; text: string }

const block = /\/\*\*[\s*]*([\s\S]*?)\s*\*\//g
const lines = /(?:^[ \t]*\/\/ .*(?:\n|$))+/gm

/** The comments of a file, each on one line; what stands behind code on its line is left out. */
const commentsIn = ({ path, text }: Source): Comment[] =>
  [
    ...[...text.matchAll(block)].map(([, said]) => said!.replace(/\s*\n\s*\*?\s*/g, ' ')),
    ...[...text.matchAll(lines)].map(([said]) => said.replace(/^[ \t]*\/\/ ?/gm, '').replace(/\n/g, ' ')),
  ].map((said) => ({ path, text: said.trim() }))

const firstSentence = (text: string): string => text.split(/(?<=[.;:])\s/)[0]!

const beginsBlind = (text: string): boolean =>
  /^(?:she|hers?|herself|he|him|his|himself|it|its|itself|they|them|theirs?)\b/i.test(text)

const persons =
  /\b(?:persons?|people|landlords?|person’s|tenants?|caretakers?|technicians?|agents?|managers?|operators?|firms?|colleagues?|members?|staff|callers?|requesters?|strangers?|visitors?|neighbours?|readers?|writers?|authors?|senders?|addressees?|actors?|husbands?|daughters?|somebody|nobody|everybody|who|whom|whose|whoever|one)\b|\b(?:Madame|Monsieur|Mme|M\.)|«/i

/** Whether a sentence says she or he before it has said who. */
const hidesWho = (sentence: string): boolean => {
  const at = sentence.search(/\b(?:she|hers?|herself|he|him|his|himself)\b/i)
  return at >= 0 && !persons.test(sentence.slice(0, at))
}

test('a comment that begins with a pronoun is seen, and one that says she before it says who', () => {
  const [blind, hidden, plain] = commentsIn({
    path: '',
    text: '/** Its sentence. */\n/**\n * Goes where\n * she was going.\n */\n// A tenant says it; she is\n// believed.\n',
  }).map(({ text }) => text)
  expect([beginsBlind(blind!), hidesWho(firstSentence(hidden!))]).toEqual([true, true])
  expect(plain).toBe('A tenant says it; she is believed.')
  expect([beginsBlind(plain!), hidesWho(firstSentence(plain!))]).toEqual([false, false])
})

test('no comment begins with a pronoun: whoever reads it alone knows of what it speaks', () => {
  const everything = read('{src,test,tools,seeds,bench}/**/*.{ts,tsx}').filter(
    ({ path }) => path !== 'test/house/comments.test.ts',
  )
  expect(everything.flatMap(commentsIn).filter(({ text }) => beginsBlind(text))).toEqual([])
})

test('the first sentence of a comment says who she is', () => {
  expect(
    read('{src,tools,bench}/**/*.{ts,tsx}')
      .flatMap(commentsIn)
      .filter(({ text }) => hidesWho(firstSentence(text))),
  ).toEqual([])
})
