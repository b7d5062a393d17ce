import { answerAbove } from '../../../kernel/core/answer-line.ts'
import { takenOut, takeOutSaid } from './take-out-said.ts'
import { attributionAt, isQuoted, isSentFrom, isSignatureMark, quotedHeadAt } from './quote-marks.ts'

/**
 * What the sender wrote herself. Out go what we sent her (`said`: mails of ours that hers answers, whole), what stands below our own line, the mails that hers answers with their heads, quoted lines,
 * signatures and what telephones add; words under or between quotes stay. Where nothing stands above the head of another mail, that
 * mail was handed on: its words are the message.
 */
export const ownWords = (text: string, said: readonly string[] = []): string => {
  const written = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .split('\n')
    .map((line) => line.trimEnd())
  const lines = takeOutSaid(written, said)
  const own: string[] = []
  for (let i = 0; i < lines.length; ) {
    const step = stepAt(lines, i)
    if (step.endsHere && own.some(Boolean)) break
    if (step.keeps) own.push(lines[i]!)
    i += step.lines
  }
  while (own.length && /^[-_=*\s]*$/.test(own.at(-1)!)) own.pop()
  while (own.length && !own[0]) own.shift()
  return own.join('\n').replace(/\n{4,}/g, '\n\n\n')
}

/** What one line, or several together, are: kept or not, and whether all that follows is of somebody else. */
type Step = { lines: number; keeps?: boolean; endsHere?: boolean }

const stepAt = (lines: readonly string[], i: number): Step => {
  const marker = markerAt(lines, i)
  if (marker) return { lines: isQuoted(lines[i]!) ? marker : lines.length }
  const head = quotedHeadAt(lines, i)
  // Where our own words followed, words of the sender may stand between and below.
  if (head) return { lines: head, endsHere: nextOf(lines, i + head) !== takenOut }
  if (isQuoted(lines[i]!)) return { lines: 1 }
  const said = attributionAt(lines, i)
  if (said) return { lines: said, endsHere: !isQuoted(nextOf(lines, i + said)) }
  if (isSignatureMark(lines[i]!)) return { lines: signatureAt(lines, i) }
  return isSentFrom(lines[i]!) ? { lines: 1 } : { lines: 1, keeps: true }
}

/** Lines of our own marker, which a mail program may have broken in two; 0 where it is not. */
const markerAt = (lines: readonly string[], i: number): number => {
  const holds = (text: string): boolean =>
    Object.values(answerAbove).some((marker) => text.replace(/\s+/g, ' ').includes(marker))
  if (holds(lines[i]!)) return 1
  const next = lines[i + 1]
  if (next === undefined || holds(next)) return 0
  return holds(`${lines[i]!} ${next.replace(/^[>\s]+/, '')}`) ? 2 : 0
}

/** The next line that is not empty, as far as one looks for it. */
const nextOf = (lines: readonly string[], from: number): string =>
  lines.slice(from, from + 20).find(Boolean) ?? ''

/** Lines of a signature, up to a quote or the head of another mail. What is longer than any signature is none. */
const signatureAt = (lines: readonly string[], i: number): number => {
  let end = i + 1
  for (let written = 0; end < lines.length && !endsSignature(lines, end); end++)
    if (lines[end] && ++written > mostSignature) return 1
  return end - i
}

const endsSignature = (lines: readonly string[], i: number): boolean =>
  isQuoted(lines[i]!) || attributionAt(lines, i) > 0 || quotedHeadAt(lines, i) > 0

const mostSignature = 15
