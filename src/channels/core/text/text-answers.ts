import { bare } from '../../../kernel/core/fold-words.ts'

/** What a text message says that stands alone: nothing else is understood, and everything else is words. */
export type TextSaid =
  | { kind: 'stop' }
  | { kind: 'start' }
  | { kind: 'yes' }
  | { kind: 'no' }
  | { kind: 'choice'; n: 1 | 2 | 3 | 4 | 5 }

const stops =
  /^(?:stop|arret|arreter|desabonner|unsubscribe)(?: (?:svp|sms|merci|s il vous plait|au \d{5}|please))*$/
const starts = /^(?:start|reprendre|reprise|reabonner)(?: (?:svp|sms|merci|please))*$/
const yes = /^(?:oui|yes|ok oui|oui merci)$/
const no = /^(?:non|no|non merci)$/

/** Reads a word or a digit that stands alone, whatever its capitals, accents and signs; nothing of anything longer. */
export const readAnswer = (words: string): TextSaid | undefined => {
  const said = bare(words)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  if (stops.test(said)) return { kind: 'stop' }
  if (starts.test(said)) return { kind: 'start' }
  if (yes.test(said)) return { kind: 'yes' }
  if (no.test(said)) return { kind: 'no' }
  const n = /^[1-5]$/.test(said) ? (Number(said) as 1 | 2 | 3 | 4 | 5) : undefined
  return n && { kind: 'choice', n }
}

/** Hours for which a word or a digit answers what was asked. */
export const answerHours = 72
/** Days for which what comes from a number belongs to the thread of what was last sent there. */
export const threadDays = 7
