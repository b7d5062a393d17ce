import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo, type RefusalAnswer, post } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useWords } from './gate-words.ts'

/** The code of a letter to a person's dwelling proves an address that her agency gave; a link then leaves for it. */
export const SignInByCode = (): JSX.Element => {
  const { t } = useWords()
  const [email, setEmail] = useState('')
  const [code, setCode] = useState('')
  const [state, setState] = useState<'asking' | 'busy' | 'done' | RefusalAnswer>('asking')
  const prove = async (e: Event): Promise<void> => {
    e.preventDefault()
    setState('busy')
    const answer = await post('/api/session/code', { email: email.trim(), code: code.trim() })
    setState(isNo(answer) ? answer : 'done')
  }
  if (state === 'done') return <p role="status">{t('sign.code.done')}</p>
  return (
    <form class="stack" onSubmit={(e) => void prove(e)} noValidate>
      {typeof state === 'object' && <RefusalNotice>{state.message}</RefusalNotice>}
      <Field
        label={t('sign.code.email')}
        kind="email"
        autocomplete="email"
        value={email}
        onValue={setEmail}
      />
      <Field label={t('sign.code.label')} autocomplete="one-time-code" value={code} onValue={setCode} />
      <Button kind="primary" type="submit" busy={state === 'busy'} busyLabel={t('sign.busy')} full>
        {t('sign.code.action')}
      </Button>
    </form>
  )
}
