import { readFileSync } from 'node:fs'
import type { Random } from '../../seeds/random.ts'

export type SentenceRole = 'first' | 'again' | 'caretaker'
type Sentence = { kind: string; role: SentenceRole; words: string }

/**
 * Sentences by kind of trouble, written for this year alone before any detector: no rule, no weight and no test has read them. Whoever
 * tunes a detector does it on others (test/fixtures/words).
 */
const sentences: readonly Sentence[] = readFileSync(new URL('year-sentences.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [kind = '', role = 'first', words = ''] = line.split('\t')
    return { kind, role: role as SentenceRole, words }
  })

const byKind = Map.groupBy(sentences, ({ kind, role }) => `${kind} ${role}`)
const of = (kind: string, role: SentenceRole): readonly string[] =>
  byKind.get(`${kind} ${role}`)?.map(({ words }) => words) ?? []

/** What somebody says of a trouble: first, once more (of the thing, or of nothing at all), or a caretaker who saw it. */
export const sayTrouble = (r: Random, kind: string, role: SentenceRole): string => {
  if (role === 'caretaker')
    return r.pick(of(kind, 'caretaker').length ? of(kind, 'caretaker') : of(kind, 'first'))
  if (role === 'first') return r.pick(of(kind, 'first'))
  const roll = r.next()
  if (roll < 0.25) return r.pick(of('any', 'again'))
  return roll < 0.7 && of(kind, 'again').length ? r.pick(of(kind, 'again')) : r.pick(of(kind, 'first'))
}

const openings = ['', '', 'Bonjour, ', 'Bonsoir, ', 'Madame, Monsieur, ', 'slt ', 'Bonjour madame, '] as const
const closings = [
  '',
  '',
  ' Merci.',
  ' Cordialement',
  ' Merci d’avance pour votre retour rapide, je suis joignable après 17 h.',
  ' Dans l’attente, veuillez agréer, Madame, Monsieur, mes salutations distinguées.',
] as const

/** The sentence as a channel carries it: a mail or a letter has manners around it, a text has none. */
export const dressWords = (r: Random, words: string, channel: string): string =>
  ['mail', 'letter'].includes(channel) ? `${r.pick(openings)}${words}${r.pick(closings)}` : words
