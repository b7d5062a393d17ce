import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo, type RefusalAnswer } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useWords } from './gate-words.ts'
import { postWorked } from './prove-work.ts'

/** A person says her address; a link goes to it when we know it. The page says the same in both cases. */
export const SignInByLink = (): JSX.Element => {
  const { t } = useWords()
  const [email, setEmail] = useState('')
  const [state, setState] = useState<'asking' | 'busy' | 'sent' | RefusalAnswer>('asking')
  const [works, setWorks] = useState(false)
  const ask = async (e: Event): Promise<void> => {
    e.preventDefault()
    setState('busy')
    const answer = await postWorked('/api/session/link', { email: email.trim() }, () => setWorks(true))
    setState(isNo(answer) ? answer : 'sent')
    setWorks(false)
  }
  if (state === 'sent')
    return (
      <div class="stack" role="status">
        <p>{t('sign.link.sent')}</p>
        <p class="secondary">{t('sign.link.again')}</p>
      </div>
    )
  return (
    <form class="stack" onSubmit={(e) => void ask(e)} noValidate>
      {typeof state === 'object' && (
        <RefusalNotice>
          {state.message} {state.refused === 'locked' && t('sign.link.before')}
        </RefusalNotice>
      )}
      <Field
        label={t('sign.email.label')}
        hint={t('sign.email.hint')}
        kind="email"
        name="email"
        autocomplete="email"
        value={email}
        onValue={setEmail}
      />
      {works && <p role="status">{t('sign.work')}</p>}
      <Button kind="primary" type="submit" busy={state === 'busy'} busyLabel={t('sign.busy')} full>
        {t('sign.link.action')}
      </Button>
    </form>
  )
}
