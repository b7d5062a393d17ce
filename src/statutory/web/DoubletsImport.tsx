import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { FileButton } from '../../kernel/web/parts/FileButton.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { wordsInFile } from '../../kernel/web/words-in-file.ts'
import { type DoubletFile, readDoublets } from '../core/rpls/read-doublets.ts'
import type { DoubletConflict } from '../core/rpls/settle-doublets.ts'
import { ask, send } from './statutory-client.ts'
import { textsOf } from './texts-of-file.ts'

const mostBytes = 40_000_000
const linesOfQuestion = 500
/** lines that are shown of those that wait */
const mostShown = 20

type ReadSums = { added: number; same: number; waiting: { line: number; said: string }[] }

/** The numbers that the State sends back, read here: each becomes that of its dwelling, and what contradicts is told by line. */
export const DoubletsImport = ({ onRead }: { onRead: () => void }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [isBusy, setBusy] = useState(false)
  const [done, setDone] = useState<ReadSums>()
  const [no, setNo] = useState('')
  const open = async (file: File): Promise<void> => {
    setBusy(true)
    const read = readDoublets(textsOf((await wordsInFile(file, mostBytes)) ?? ''))
    const settled = read ? await settle(read, speech) : t('rpls.doublets.no_columns')
    setBusy(false)
    setNo(typeof settled === 'string' ? settled : '')
    setDone(typeof settled === 'string' ? undefined : settled)
    onRead()
  }
  return (
    <div class="stack-s">
      <FileButton
        label={t('register.doublets')}
        accept=".csv,.txt,text/csv,text/plain"
        kind="quiet"
        busy={isBusy}
        onFile={(file) => void open(file)}
      />
      {done && (
        <div role="status" class="secondary stack-s">
          <p>
            {t('rpls.doublets.done', { added: done.added, same: done.same, waiting: done.waiting.length })}
          </p>
          {done.waiting.length > 0 && (
            <ul>
              {done.waiting.slice(0, mostShown).map(({ line, said }) => (
                <li key={`${line} ${said}`}>{t('rpls.doublet.line', { line, said })}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </div>
  )
}

const settle = async ({ rows, faults }: DoubletFile, { t }: Speech): Promise<ReadSums | string> => {
  const sums = { added: 0, same: 0 }
  const conflicts: DoubletConflict[] = []
  for (let from = 0; from < rows.length; from += linesOfQuestion) {
    const said = await ask('register.doublets', { rows: rows.slice(from, from + linesOfQuestion) })
    if ('refused' in said) return said.message
    sums.same += said.same
    conflicts.push(...said.conflicts)
    for (const { building, refs } of said.places) {
      const outcome = await send('estate.refer', building, { refs })
      if (!outcome.ok) return outcome.message
      sums.added += refs.length
    }
  }
  const waiting = [
    ...faults.map(({ line, code }) => ({ line, said: t(`rpls.doublet.${code}`) })),
    ...conflicts.map(({ line, code, ...about }) => ({ line, said: t(`rpls.doublet.${code}`, about) })),
  ]
  return { ...sums, waiting: waiting.toSorted((a, b) => a.line - b.line) }
}
