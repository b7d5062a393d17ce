import type { JSX } from 'preact'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { Tabs } from '../../kernel/web/parts/Tabs.tsx'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './notices-client.ts'
import { AllLetters, Letter } from './Letter.tsx'
import { Letters } from './Letters.tsx'
import { Mail } from './Mail.tsx'
import { Mails, mailsOf } from './Mails.tsx'
import './mailbox.css'

/**
 * What left by mail, and the letters to print. Which one is open stands in the address (`?mail=`, `?letter=`), wherever
 * the page is mounted. Who may read no mail still prints the letters of her agency.
 */
export const Mailbox = (): JSX.Element => (
  <div class="mailbox">
    <ShownMail />
  </div>
)

const ShownMail = (): JSX.Element => {
  const { t } = useSpeech()
  const { path, query } = useHere()
  const mail = query.get('mail')
  const letter = query.get('letter')
  const mails = useAsk('mailbox.list', mail || letter ? null : { limit: 1 })
  if (mail) return <Mail id={mail} back={mailsOf(path, query.get('q') ?? '')} />
  if (letter === 'all') return <AllLetters back={`${path}?tab=letters`} />
  if (letter) return <Letter id={letter} back={`${path}?tab=letters`} />
  if (mails.state === 'refused' && !mails.data) return <Letters />
  return (
    <div class="stack">
      <h1>{t('mailbox.title')}</h1>
      {mails.data && <p class="secondary">{t(mails.data.local ? 'mailbox.local' : 'mailbox.out')}</p>}
      {/* What is typed in a box that moves into tabs, or out of them, would be lost: it stands once they are known. */}
      {!mails.data && <Loading label={t('mailbox.loading')} shape="rows" />}
      {mails.data && !mails.data.letters && <Mails />}
      {mails.data?.letters && (
        <Tabs
          label={t('mailbox.title')}
          tabs={(['mails', 'letters'] as const).map((value) => ({ value, label: t(`mailbox.tab.${value}`) }))}
          value={query.get('tab') === 'letters' ? 'letters' : 'mails'}
          onValue={(tab) => goTo(tab === 'letters' ? `${path}?tab=letters` : path, true)}
        >
          {query.get('tab') === 'letters' ? <Letters /> : <Mails />}
        </Tabs>
      )}
    </div>
  )
}
