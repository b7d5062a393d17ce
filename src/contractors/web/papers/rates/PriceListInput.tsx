import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { OnEffort } from '../../../../kernel/web/parts/count-effort.ts'
import { FileButton } from '../../../../kernel/web/parts/FileButton.tsx'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { mostBytes, textOf } from './read-text.ts'

type Props = { text: string; onText: (text: string) => void; onEffort: OnEffort }

/** A price list given: a file, or cells pasted from a spreadsheet. */
export const PriceListInput = ({ text, onText, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [no, setNo] = useState<string>()
  const [name, setName] = useState<string>()
  const open = async (file: File): Promise<void> => {
    setNo(undefined)
    if (file.size > mostBytes) return setNo(t('papers.file.large'))
    const read = textOf(new Uint8Array(await file.arrayBuffer()))
    if (read === undefined) return setNo(t('papers.file.workbook'))
    setName(file.name)
    onText(read)
  }
  return (
    <div class="stack">
      <div class="stack-s">
        <p>{t('papers.file.hint')}</p>
        <FileButton
          label={t(name === undefined ? 'papers.file' : 'papers.file.other')}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onFile={(file) => void open(file)}
        />
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {name === undefined ? (
        <Field
          kind="area"
          rows={6}
          label={t('papers.paste')}
          hint={t('papers.paste.hint')}
          value={text}
          onValue={onText}
          maxLength={mostBytes}
          effortKey="contract.rates"
          onEffort={onEffort}
        />
      ) : (
        <p>{t('papers.file.read', { name })}</p>
      )}
    </div>
  )
}
