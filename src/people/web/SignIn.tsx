import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { recall, remember } from '../../kernel/web/local-memory.ts'
import { Tabs } from '../../kernel/web/parts/Tabs.tsx'
import { SignInByCode } from './SignInByCode.tsx'
import { SignInByLink } from './SignInByLink.tsx'
import { SignInByPassword } from './SignInByPassword.tsx'
import { useWords } from './gate-words.ts'

/** Come in by a link of the mailbox, or by a password. */
export const SignIn = (): JSX.Element => {
  const { t } = useWords()
  const [way, setWay] = useState(recall('loge-way') ?? 'link')
  const choose = (to: string): void => {
    remember('loge-way', to)
    setWay(to)
  }
  return (
    <div class="stack-l gate-narrow">
      <div class="stack-s">
        <h1>{t('sign.title')}</h1>
        <p>{t('sign.lead')}</p>
      </div>
      <Tabs
        label={t('sign.title')}
        value={way}
        onValue={choose}
        tabs={[
          { value: 'link', label: t('sign.by.link') },
          { value: 'password', label: t('sign.by.password') },
        ]}
      >
        {way === 'link' ? <SignInByLink /> : <SignInByPassword onLink={() => choose('link')} />}
      </Tabs>
      <details class="gate-more">
        <summary>{t('sign.code.title')}</summary>
        <SignInByCode />
      </details>
      <p>
        {t('sign.notenant')} <a href="/signaler">{t('sign.report.action')}</a>
      </p>
    </div>
  )
}
