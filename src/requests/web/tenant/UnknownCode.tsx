import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { Screen } from './QuestionScreen.tsx'

/** A code that is no place of ours: said at once, with a way to report all the same. */
export const UnknownCode = (): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Screen
      title={t('tenant.code.unknown')}
      hint={t('tenant.code.unknown.why')}
      action={
        <Button kind="primary" full href="/signaler">
          {t('tenant.code.unknown.report')}
        </Button>
      }
    >
      {null}
    </Screen>
  )
}
