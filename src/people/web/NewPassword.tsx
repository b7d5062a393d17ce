import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo, type RefusalAnswer, post } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { ProveAgain } from './ProveAgain.tsx'
import { type OwnAccount, useWords } from './gate-words.ts'

/** A new password, once: she sees her devices closed, not a second field to retype. */
export const NewPassword = ({
  account,
  onDone,
}: {
  account: OwnAccount
  onDone: () => void
}): JSX.Element => {
  const { t } = useWords()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const has = account.password
  const [no, setNo] = useState<RefusalAnswer>()
  const [busy, setBusy] = useState(false)
  const change = async (e?: Event): Promise<void> => {
    e?.preventDefault()
    setBusy(true)
    const answer = await post('/api/session/password', { password, ...(current ? { current } : {}) })
    setBusy(false)
    setNo(isNo(answer) ? answer : undefined)
    if (isNo(answer)) return
    setCurrent('')
    setPassword('')
    onDone()
  }
  return (
    <form class="stack" onSubmit={(e) => void change(e)} noValidate>
      <h2>{t('account.password.title')}</h2>
      {no?.refused === 'enter_again' ? (
        <ProveAgain account={account} why={no.message} onProved={() => void change()} />
      ) : (
        no && <RefusalNotice>{no.message}</RefusalNotice>
      )}
      {has && (
        <Field
          label={t('account.password.current')}
          hint={t('account.password.current.hint')}
          kind="password"
          autocomplete="current-password"
          value={current}
          onValue={setCurrent}
        />
      )}
      <Field
        label={t('account.password.new')}
        hint={t('account.password.hint')}
        kind="password"
        autocomplete="new-password"
        value={password}
        onValue={setPassword}
      />
      <Button type="submit" busy={busy} busyLabel={t('sign.busy')}>
        {t('account.password.action')}
      </Button>
    </form>
  )
}
