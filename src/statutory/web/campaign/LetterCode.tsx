import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'

/** The sheet of a letter that lies on the desk, by its code. */
export const LetterCode = ({ onFound }: { onFound: (code: string) => void }): JSX.Element => {
  const { t } = useSpeech()
  const [code, setCode] = useState('')
  const open = (): void => {
    if (code.trim()) onFound(code.trim())
  }
  return (
    <div class="line">
      <Field
        narrow
        label={t('campaign.code')}
        hint={t('campaign.code.hint')}
        maxLength={40}
        value={code}
        onValue={setCode}
        onEnter={open}
      />
      <Button kind="quiet" onClick={open}>
        {t('campaign.code.act')}
      </Button>
    </div>
  )
}
