import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { cellsOf } from '../../../kernel/core/read-cells.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { FileButton } from '../../../kernel/web/parts/FileButton.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { wordsInFile } from '../../../kernel/web/words-in-file.ts'
import { readGrid } from '../../core/account/read-grid.ts'
import { send } from './account-client.ts'

const mostBytes = 200_000

/** A grid of the landlord’s own, from a file: read here, each line that is not taken told with its number and why. */
export const GridImport = (): JSX.Element => {
  const { t } = useSpeech()
  const { busy, no, said, act } = useActs(t('settlement.kept'))
  const [read, setRead] = useState<ReturnType<typeof readGrid>>()
  const [wrong, setWrong] = useState<string>()
  const [draft, setDraft] = useState({ name: '', source: '', asOf: '' })
  const set = (key: keyof typeof draft) => (value: string) =>
    setDraft((before) => ({ ...before, [key]: value }))
  const open = async (file: File): Promise<void> => {
    const text = await wordsInFile(file, mostBytes)
    setWrong(text === undefined ? t('grid.import.workbook') : undefined)
    setRead(text === undefined ? undefined : readGrid(cellsOf(text)))
  }
  const save = async (): Promise<void> => {
    const { name, source, asOf } = draft
    if (!name.trim() || !source.trim() || !asOf) return setWrong(t('grid.import.missing'))
    setWrong(undefined)
    const told = { name: name.trim(), source: source.trim(), asOf, rows: read?.rows ?? [] }
    if (await act(send('grid.import', newId(), told), t('grid.import.done'))) setRead(undefined)
  }
  return (
    <section class="account-form stack" aria-labelledby="grid-import">
      <h2 id="grid-import">{t('grid.import')}</h2>
      <p class="secondary">{t('grid.import.hint')}</p>
      <FileButton
        label={t('grid.import.file')}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onFile={(file) => void open(file)}
      />
      {read && (
        <>
          <p>{t('grid.import.read', { n: read.rows.length })}</p>
          {read.refused.length > 0 && (
            <ul>
              {read.refused.slice(0, 50).map(({ line, said: words, why }) => (
                <li key={line}>
                  {t('grid.import.line', { line, why: t(`grid.doubt.${why}`), said: words })}
                </li>
              ))}
            </ul>
          )}
          {read.rows.length > 0 && (
            <>
              <Field label={t('grid.import.name')} value={draft.name} onValue={set('name')} maxLength={300} />
              <Field
                label={t('grid.import.source')}
                value={draft.source}
                onValue={set('source')}
                maxLength={300}
              />
              <Field
                kind="date"
                narrow
                label={t('grid.import.asOf')}
                value={draft.asOf}
                onValue={set('asOf')}
              />
              <div class="line">
                <Button busy={busy} onClick={() => void save()}>
                  {t('grid.import')}
                </Button>
              </div>
            </>
          )}
        </>
      )}
      {said && <p role="status">{said}</p>}
      {(no ?? wrong) && <RefusalNotice>{no ?? wrong}</RefusalNotice>}
    </section>
  )
}
