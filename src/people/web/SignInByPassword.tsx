import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo, type RefusalAnswer } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { land } from './after-sign-in.ts'
import { useWords } from './gate-words.ts'
import { postWorked } from './prove-work.ts'

/** Login and password; after misses, the way by a link is offered beside the refusal. */
export const SignInByPassword = ({ onLink }: { onLink: () => void }): JSX.Element => {
  const { t } = useWords()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<RefusalAnswer>()
  const [works, setWorks] = useState(false)
  const enter = async (e: Event): Promise<void> => {
    e.preventDefault()
    setBusy(true)
    const came = await postWorked('/api/session', { login: login.trim(), password }, () => setWorks(true))
    setBusy(false)
    setWorks(false)
    if (isNo(came)) setNo(came)
    else land(came as { home: string; role: string })
  }
  return (
    <form class="stack" onSubmit={(e) => void enter(e)} noValidate>
      {no && (
        <RefusalNotice action={<Button onClick={onLink}>{t('sign.link.action')}</Button>}>
          {no.message} {no.refused === 'locked' && t('sign.link.open')}
        </RefusalNotice>
      )}
      <Field
        label={t('sign.login.label')}
        name="login"
        autocomplete="username"
        value={login}
        onValue={setLogin}
      />
      <Field
        label={t('sign.password.label')}
        kind="password"
        name="password"
        autocomplete="current-password"
        value={password}
        onValue={setPassword}
      />
      {works && <p role="status">{t('sign.work')}</p>}
      <Button kind="primary" type="submit" busy={busy} busyLabel={t('sign.busy')} full>
        {t('sign.password.action')}
      </Button>
    </form>
  )
}
