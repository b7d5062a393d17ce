import { answerAbove } from '../../../kernel/core/answer-line.ts'
import { attributionAt, isQuoted, isSentFrom, isSignatureMark, quotedHeadAt } from './quote-marks.ts'

/**
 * What the sender wrote herself. Out go what stands below our own line, the mails that hers answers with their heads, quoted lines,
 * signatures and what telephones add; words under or between quotes stay. Where nothing stands above the head of another mail, that
 * mail was handed on: its words are the message.
 */
export const ownWords = (text: string): string => {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
  const own: string[] = []
  for (let i = 0; i < lines.length; ) {
    const step = stepAt(lines, i)
    if (step.endsHere && own.some(Boolean)) break
    if (step.keeps) own.push(lines[i]!)
    i += step.lines
  }
  return own
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .replace(/(?:\n\s*[-_=*]{3,}\s*)+$/, '')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
}

/** What one line, or several together, are: kept or not, and whether all that follows is of somebody else. */
type Step = { lines: number; keeps?: boolean; endsHere?: boolean }

const stepAt = (lines: readonly string[], i: number): Step => {
  const marker = markerAt(lines, i)
  if (marker) return { lines: isQuoted(lines[i]!) ? marker : lines.length }
  const head = quotedHeadAt(lines, i)
  if (head) return { lines: head, endsHere: true }
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

const nextOf = (lines: readonly string[], from: number): string => lines.slice(from).find(Boolean) ?? ''

/** Lines of a signature, up to a quote or the head of another mail. What is longer than any signature is none. */
const signatureAt = (lines: readonly string[], i: number): number => {
  const end = lines.findIndex(
    (line, at) => at > i && (isQuoted(line) || attributionAt(lines, at) > 0 || quotedHeadAt(lines, at) > 0),
  )
  const long = (end < 0 ? lines.length : end) - i
  return lines.slice(i, i + long).filter(Boolean).length > mostSignature ? 1 : long
}

const mostSignature = 15
