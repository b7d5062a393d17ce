import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'

/** Lets something go for good, at the second tap. */
export const LetActGo = ({ onLetGo }: { onLetGo: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const [sure, setSure] = useState(false)
  if (!sure)
    return (
      <Button kind="plain" onClick={() => setSure(true)}>
        {t('field.again.drop')}
      </Button>
    )
  return (
    <div class="tray-sure" role="group" aria-label={t('field.again.drop.sure')}>
      <p>{t('field.again.drop.sure')}</p>
      <Button onClick={onLetGo}>{t('field.again.drop.yes')}</Button>
      <Button kind="plain" onClick={() => setSure(false)}>
        {t('field.again.drop.no')}
      </Button>
    </div>
  )
}
