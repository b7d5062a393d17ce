import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../kernel/web/act-ids.ts'
import { FileButton } from '../../kernel/web/parts/FileButton.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { wordsInFile } from '../../kernel/web/words-in-file.ts'
import { readLines } from '../core/rpls/read-lines.ts'
import { textsOf } from './texts-of-file.ts'
import { ask, send } from './statutory-client.ts'

const mostBytes = 40_000_000
const linesOfAct = 250

type Progress = { done: number; all: number; year: string }

/** Last year’s file as it was sent, read here and handed over in parts: what the house does not know is filled from it. */
export const DeclaredImport = ({ first, onRead }: { first: boolean; onRead: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const [progress, setProgress] = useState<Progress>()
  const [no, setNo] = useState<string>()
  const isBusy = progress !== undefined && progress.done < progress.all
  const open = async (file: File): Promise<void> => {
    const read = await readDeclared((await wordsInFile(file, mostBytes)) ?? '')
    setNo(read ? undefined : t('register.import.unreadable'))
    if (!read) return
    const year = String(read.year)
    for (let from = 0; from < read.lines.length; from += linesOfAct) {
      setProgress({ done: from, all: read.lines.length, year })
      const lines = read.lines.slice(from, from + linesOfAct).map((line) => [...line])
      const outcome = await send('register.keep', newId(), { year: read.year, lines })
      if (!outcome.ok) {
        setProgress(undefined)
        return setNo(outcome.message)
      }
    }
    setProgress({ done: read.lines.length, all: read.lines.length, year })
    onRead()
  }
  return (
    <div class="stack-s">
      <FileButton
        label={t('register.import')}
        accept=".csv,.txt,text/csv,text/plain"
        kind={first ? 'primary' : 'quiet'}
        busy={isBusy}
        onFile={(file) => void open(file)}
      />
      {progress && (
        <p role="status" class="secondary">
          {t(isBusy ? 'register.import.under_way' : 'register.import.done', {
            n: isBusy ? progress.done : progress.all,
            all: progress.all,
            year: progress.year,
          })}
        </p>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </div>
  )
}

/** Nothing where it is no file of the register, or of no known year. */
const readDeclared = async (
  text: string,
): Promise<{ year: number; lines: readonly (readonly string[])[] } | undefined> => {
  const year = Number(/^\ufeff?(\d{4});/.exec(text)?.[1] ?? 0)
  const layout = await ask('register.layout', { year })
  if ('refused' in layout) return undefined
  const { lines } = readLines(textsOf(text), layout.positions.length)
  return lines.length > 0 ? { year, lines } : undefined
}
