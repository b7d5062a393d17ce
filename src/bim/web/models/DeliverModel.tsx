import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { FileButton } from '../../../kernel/web/parts/FileButton.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ModelRow } from '../../core/contract.ts'
import { firstModel } from '../../core/publish/read/first-model.ts'
import { paths } from '../bim-client.ts'
import { chooseFile } from './choose-file.ts'
import { Going, type SendingFile } from './UploadProgress.tsx'
import { expect, upload } from './upload.ts'
import { ModelChoice } from './ModelChoice.tsx'

type Props = { building: string; models: readonly ModelRow[]; onDelivered: () => void }

/** The first model that holds something: one whose files could never be read is proposed to nobody. */
const lastRead = (models: readonly ModelRow[]): string | undefined =>
  models.find(({ revisions }) => revisions.some(({ summary }) => summary !== null))?.name

/** Where a file is dropped: which model it is, then how far it has gone, with a way to stop. */
export const DeliverModel = ({ building, models, onDelivered }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const [model, setModel] = useState(lastRead(models) ?? firstModel)
  const [over, setOver] = useState(false)
  const [leaving, setLeaving] = useState<SendingFile>()
  const [no, setNo] = useState<string>()
  useEffect(() => expect(building), [building])
  const send = async (file: File | undefined): Promise<void> => {
    if (!file || leaving) return
    setNo(undefined)
    const sending = upload(building, file, model.trim() || firstModel, (share) =>
      setLeaving((before) => before && { ...before, share }),
    )
    setLeaving({ file, share: 0, sending })
    const done = await sending.done
    setLeaving(undefined)
    if (done === 'stopped') return
    if (isNo(done)) return setNo(done.message || t('deliver.broken'))
    onDelivered()
    goTo(paths.revision(building, done.revision))
  }
  const drop = (files: readonly File[]): void => {
    const taken = leaving?.file ?? chooseFile(files)
    if (taken && (leaving ? files.length > 0 : files.length > 1)) tell(t('deliver.one', { file: taken.name }))
    void send(taken)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a file may be dropped on it; the button does the same
    <section
      class={`deliver${over ? ' deliver-over' : ''}`}
      aria-labelledby="deliver-title"
      onDragOver={(e) => {
        e.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault()
        setOver(false)
        drop([...(e.dataTransfer?.files ?? [])])
      }}
    >
      <h2 id="deliver-title">{t('deliver.title')}</h2>
      <p class="secondary">{t('deliver.hint')}</p>
      {leaving ? (
        <Going leaving={leaving} />
      ) : (
        <div class="deliver-form">
          <ModelChoice models={models} model={model} onModel={setModel} />
          <FileButton
            kind="primary"
            label={t('deliver.choose')}
            accept=".ifc,.ifczip,.zip"
            onFile={(file) => void send(file)}
          />
        </div>
      )}
      {no && <RefusalNotice kept={t('deliver.kept')}>{no}</RefusalNotice>}
    </section>
  )
}
