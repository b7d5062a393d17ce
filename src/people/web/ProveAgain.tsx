import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo, type RefusalAnswer, post } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { type OwnAccount, useWords } from './gate-words.ts'

/** Before what lets somebody in for good is changed, she shows that it is she; then the change is made. */
export const ProveAgain = ({
  account,
  why,
  onProved,
}: {
  account: OwnAccount
  why: string
  onProved: () => void
}): JSX.Element => {
  const { t } = useWords()
  const [password, setPassword] = useState('')
  const [state, setState] = useState<'asking' | 'sent' | RefusalAnswer>('asking')
  const prove = async (): Promise<void> => {
    const answer = await post('/api/session/again', { password })
    if (isNo(answer)) setState(answer)
    else onProved()
  }
  const ask = async (): Promise<void> => {
    const answer = await post('/api/session/link', { email: account.email })
    setState(isNo(answer) ? answer : 'sent')
  }
  return (
    <fieldset class="stack again">
      <legend>{t('account.again')}</legend>
      <RefusalNotice>{typeof state === 'object' ? state.message : why}</RefusalNotice>
      {account.password && (
        <>
          <Field
            label={t('account.again.password')}
            kind="password"
            autocomplete="current-password"
            value={password}
            onValue={setPassword}
          />
          <Button onClick={() => void prove()}>{t('account.again.action')}</Button>
        </>
      )}
      {account.email && state !== 'sent' && (
        <Button onClick={() => void ask()}>{t('account.again.link')}</Button>
      )}
      {state === 'sent' && <p role="status">{t('account.again.sent', { email: account.email })}</p>}
    </fieldset>
  )
}
