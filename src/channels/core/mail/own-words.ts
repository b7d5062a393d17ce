import { answerAbove } from '../../../kernel/core/answer-line.ts'

/** What the sender wrote herself: what stands above our own line, which mail programs quote with what came before. */
export const ownWords = (text: string): string => {
  const lines = text.split('\n')
  const cut = lines.findIndex((line) => Object.values(answerAbove).some((marker) => line.includes(marker)))
  return (cut < 0 ? lines : lines.slice(0, cut)).join('\n').trim()
}
