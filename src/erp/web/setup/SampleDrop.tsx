import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { FileButton } from '../../../kernel/web/parts/FileButton.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type OpenedFile, openSample } from './open-sample.ts'

type SampleDropProps = {
  /** whether the source stands already: its file is only looked at */
  isKnown: boolean
  opened: OpenedFile | undefined
  onOpened: (opened: OpenedFile) => void
}

/** Where a file of theirs is dropped or chosen. It is read in the browser; nothing of it leaves. */
export const SampleDrop = ({ isKnown, opened, onOpened }: SampleDropProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const [isOver, setOver] = useState(false)
  const open = async (file: File | undefined): Promise<void> => {
    if (file) onOpened(await openSample(file))
  }
  const sample = opened?.sample
  return (
    <section
      class={`setup-drop${isOver ? ' setup-over' : ''}${sample ? ' setup-dropped' : ''}`}
      onDragOver={(e) => {
        e.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault()
        setOver(false)
        void open(e.dataTransfer?.files[0])
      }}
    >
      <FileButton
        label={t(sample ? 'erp.setup.choose.other' : 'erp.setup.choose')}
        accept=".csv,.txt,.tsv,.dat,.asc,text/csv,text/plain"
        kind={sample || isKnown ? 'quiet' : 'primary'}
        onFile={(file) => void open(file)}
      />
      {typeof sample === 'string' ? (
        <RefusalNotice>{t(`erp.setup.${sample}`)}</RefusalNotice>
      ) : (
        <p class="secondary" role="status">
          {sample
            ? t('erp.setup.read', {
                file: opened.name,
                n: sayNumber(sample.rows.length + sample.broken.length, lang),
                columns: sample.columns.length,
              })
            : t(isKnown ? 'erp.setup.drop.again' : 'erp.setup.drop')}
        </p>
      )}
    </section>
  )
}
