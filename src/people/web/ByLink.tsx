import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo, type No, post } from '../../kernel/web/door.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Refused } from '../../kernel/web/parts/Refused.tsx'
import { useWords } from './speech.ts'

/** She says her address; a link goes to it when we know it. The page says the same in both cases. */
export const ByLink = (): JSX.Element => {
  const { t } = useWords()
  const [email, setEmail] = useState('')
  const [state, setState] = useState<'asking' | 'busy' | 'sent' | No>('asking')
  const ask = async (e: Event): Promise<void> => {
    e.preventDefault()
    setState('busy')
    const answer = await post('/api/session/link', { email: email.trim() })
    setState(isNo(answer) ? answer : 'sent')
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
      {typeof state === 'object' && <Refused>{state.message}</Refused>}
      <Field
        label={t('sign.email.label')}
        hint={t('sign.email.hint')}
        kind="email"
        name="email"
        autocomplete="email"
        value={email}
        onValue={setEmail}
      />
      <Button kind="primary" type="submit" busy={state === 'busy'} busyLabel={t('sign.busy')} full>
        {t('sign.link.action')}
      </Button>
    </form>
  )
}
