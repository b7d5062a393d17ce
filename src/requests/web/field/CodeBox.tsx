import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { paths } from './field-paths.ts'

type Props = {
  /** beside the camera it stands open */
  open?: boolean
}

/** The six signs of a label, typed: for a camera that is refused, a label that is scratched, gloves that are thick. */
export const CodeBox = ({ open }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [code, setCode] = useState('')
  const find = (): void => {
    if (code.trim()) goTo(paths.report({ code: code.toUpperCase().replace(/[^0-9A-Z]/g, '') }), open)
  }
  const box = (
    <div class={open ? 'code code-line' : 'code'}>
      <Field
        label={t('field.code.label')}
        value={code}
        onValue={setCode}
        maxLength={8}
        autocomplete="off"
        onEnter={find}
      />
      <Button onClick={find} disabledReason={open || code.trim() ? undefined : t('field.code.missing')}>
        {t('field.code.find')}
      </Button>
    </div>
  )
  if (open) return box
  return (
    <details class="fold">
      <summary>
        <span class="fold-name">{t('field.code')}</span>
      </summary>
      {box}
    </details>
  )
}
