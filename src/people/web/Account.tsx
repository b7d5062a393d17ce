import { ofRole } from '../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { keptHere } from '../../kernel/web/outbox.ts'
import { call, carriesDevice } from '../../kernel/web/http-headers.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Toast } from '../../kernel/web/parts/Toast.tsx'
import { forgetWho } from '../../kernel/web/page-person.ts'
import { ContactDetails } from './ContactDetails.tsx'
import { homeHere } from './load-home.ts'
import { NewPassword } from './NewPassword.tsx'
import { OwnAlerts } from './OwnAlerts.tsx'
import { Sessions } from './Sessions.tsx'
import { type Me, type OwnAccount, useWords } from './gate-words.ts'
import { Tokens } from './Tokens.tsx'

/** How I am reached and told, my password, my devices. */
export const Account = ({
  me,
  account,
  again,
}: {
  me: Me
  account: OwnAccount
  again: () => void
}): JSX.Element => {
  const { t } = useWords()
  const [said, setSaid] = useState<string>()
  const leave = async (): Promise<void> => {
    const last = (await keptHere()) === 0 && !carriesDevice()
    await call(`/api/session${last ? '?kept=0' : ''}`, { method: 'DELETE' })
    forgetWho()
    location.href = '/'
  }
  return (
    <div class="stack-l gate-narrow">
      <div class="stack-s">
        <h1>{t('account.title')}</h1>
        <p>{me.job ? t('gate.about', { name: me.name, about: lower(me.job) }) : me.name}</p>
        {ofRole(me.role).reach !== 'household' && (
          <p class="secondary">
            {[...me.agencies.map((a) => a.name), t('account.staff.correct')].join('. ')}
          </p>
        )}
        <p class="line">
          <a href={homeHere(me.home, me.role)}>{t('gate.back')}</a>
          <Button small onClick={() => void leave()}>
            {t('account.leave')}
          </Button>
        </p>
      </div>
      <ContactDetails me={me} account={account} onDone={() => (setSaid(t('account.saved')), again())} />
      <OwnAlerts />
      {account.login && <NewPassword account={account} onDone={() => setSaid(t('account.password.done'))} />}
      <Tokens account={account} />
      <Sessions onClosed={() => setSaid(t('account.closed'))} />
      <Toast closeLabel={t('page.close')} onClose={() => setSaid(undefined)}>
        {said}
      </Toast>
    </div>
  )
}

const lower = (job: string): string => job.charAt(0).toLowerCase() + job.slice(1)
