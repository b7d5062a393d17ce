import type { ComponentChildren, JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { Screen } from './QuestionScreen.tsx'

type Props = { way: 'mail' | 'call'; email: string; onAgain: () => void; children?: ComponentChildren }

/** Not filed yet: what is asked of her, and why. */
export const UnconfirmedScreen = ({ way, email, onAgain, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Screen
      title={t(way === 'mail' ? 'tenant.sent.wait' : 'tenant.sent.wait.call.title')}
      hint={way === 'mail' ? t('tenant.sent.wait.mail', { email }) : t('tenant.sent.wait.call')}
      action={
        <Button full onClick={onAgain}>
          {t('tenant.sent.again')}
        </Button>
      }
    >
      <p>{t('tenant.sent.wait.why')}</p>
      <p>{t('tenant.sent.wait.danger')}</p>
      {children}
    </Screen>
  )
}
