import type { JSX } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'

/** The same as dropping, for the keyboard and the phone. */
export const FilePick = ({ onFile }: { onFile: (file: File | undefined) => void }): JSX.Element => {
  const { t } = useSpeech()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div>
      <label class="hidden-text" for={id}>
        {t('deliver.choose')}
      </label>
      <input
        ref={input}
        id={id}
        class="hidden-text"
        type="file"
        accept=".ifc,.ifczip,.zip"
        tabIndex={-1}
        onChange={(e) => {
          onFile(e.currentTarget.files?.[0])
          e.currentTarget.value = ''
        }}
      />
      <Button kind="primary" onClick={() => input.current?.click()}>
        {t('deliver.choose')}
      </Button>
    </div>
  )
}
