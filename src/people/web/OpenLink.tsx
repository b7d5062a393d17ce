import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo, type RefusalAnswer, post } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { land } from './after-sign-in.ts'
import { useWords } from './gate-words.ts'

/** A link of the mailbox. It is used by a press, never by being looked at: mail filters open what they find. */
export const OpenLink = ({ token }: { token: string }): JSX.Element => {
  const { t } = useWords()
  const [state, setState] = useState<'asking' | 'busy' | RefusalAnswer>('asking')
  const open = async (): Promise<void> => {
    setState('busy')
    const came = await post('/api/session/open', { token })
    if (isNo(came)) setState(came)
    else land(came as { home: string; role: string })
  }
  if (typeof state === 'object')
    return (
      <div class="stack gate-narrow">
        <h1>{t('sign.title')}</h1>
        <RefusalNotice action={<Button href="/entrer">{t('sign.open.again')}</Button>}>
          {state.message}
        </RefusalNotice>
      </div>
    )
  return (
    <div class="stack-l gate-narrow">
      <div class="stack-s">
        <h1>{t('sign.open.title')}</h1>
        <p>{t('sign.open.lead')}</p>
      </div>
      <Button
        kind="primary"
        onClick={() => void open()}
        busy={state === 'busy'}
        busyLabel={t('sign.busy')}
        full
      >
        {t('sign.open.action')}
      </Button>
    </div>
  )
}
