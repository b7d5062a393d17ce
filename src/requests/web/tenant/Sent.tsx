import type { JSX } from 'preact'
import { sayDue } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Timeline } from '../../../kernel/web/parts/Timeline.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { capital } from './say.ts'
import { Screen } from './Screen.tsx'

export type SentState = {
  request: string
  email: string
  paper: boolean
  signedIn: boolean
  /** absent while it waits for the network */
  due: string | undefined
  urgency: string | undefined
}

/** The promise: what happens now, by when, and how she will hear of it. */
export const Sent = ({ sent, onAgain }: { sent: SentState; onAgain: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  if (!sent.due)
    return (
      <Screen title={t('tenant.sent.kept')} hint={t('tenant.sent.kept.words')}>
        <p>{t('tenant.sent.kept.stay')}</p>
      </Screen>
    )
  const by = sayDue(sent.due, now, lang)
  return (
    <Screen
      title={t('tenant.sent.title')}
      hint={t(sent.urgency === 'U0' ? 'tenant.sent.danger' : 'tenant.sent.promise', { by })}
      action={
        <>
          {sent.signedIn && (
            <Button kind="primary" full href={`/chez-moi/${sent.request}`}>
              {t('tenant.sent.follow')}
            </Button>
          )}
          <Button full onClick={onAgain}>
            {t('tenant.sent.again')}
          </Button>
        </>
      }
    >
      <Timeline
        label={t('tenant.sent.next')}
        states={{ done: t('tenant.state.done'), now: t('tenant.state.now'), next: t('tenant.state.next') }}
        items={[
          { label: t('tenant.sent.step.filed'), state: 'done' },
          { label: t('tenant.sent.step.choose'), state: 'now' },
          { label: t('tenant.sent.step.come'), when: capital(by), state: 'next' },
          { label: t('tenant.sent.step.confirm'), state: 'next' },
        ]}
      />
      <p>{told(sent, t)}</p>
    </Screen>
  )
}

const told = ({ signedIn, paper, email }: SentState, t: ReturnType<typeof useSpeech>['t']): string =>
  signedIn
    ? t('tenant.sent.here')
    : paper
      ? t('tenant.sent.letter')
      : email
        ? t('tenant.sent.mail', { email })
        : t('tenant.sent.phone')
