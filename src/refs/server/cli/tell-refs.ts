import { basename } from 'node:path'
import type { Lang } from '../../../kernel/core/access.ts'
import { type Params, sentenceOf } from '../../../kernel/core/words.ts'
import { en } from '../../core/words.command.en.ts'
import { fr } from '../../core/words.command.fr.ts'
import type { TableProblem } from '../table-problem.ts'
import { writeLinesTo } from './write-lines.ts'

/** What is told beside the pairs: a sentence for people, or what could not be read. */
export type TellRefs = {
  problem: (file: string, problem: TableProblem) => void
  sentence: (key: RefsSentence, params: Params) => void
}

type StemOf<Key> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key
type RefsSentence = StemOf<keyof typeof fr>

/** A sentence of these commands in one language. */
export const sayRefs = (lang: Lang, key: RefsSentence, params?: Params): string =>
  sentenceOf(lang === 'fr' ? fr : en, key, params, lang)

/**
 * Sentences and lines that could not be read go to standard error. As JSON, a problem has its file, code, line and sentence, and one
 * of a whole file is told where its pairs would have come.
 */
export const tellRefs = ({ json, lang }: { json: boolean; lang: Lang }): TellRefs => ({
  sentence: (key, params) => {
    if (!json) writeLine(2, sayRefs(lang, key, params))
  },
  problem: (path, { code, line, params }) => {
    const [file, says] = [basename(path), sayRefs(lang, `unread.${code}`, params)]
    if (json) writeLine(line ? 2 : 1, JSON.stringify({ file, code, line, says }))
    else
      writeLine(
        2,
        sayRefs(lang, line ? 'refs.problem' : 'refs.refused', { file, line: String(line), says, code }),
      )
  },
})

const writeLine = (stream: 1 | 2, line: string): void => {
  const out = writeLinesTo(stream)
  out.write(line)
  out.end()
}
