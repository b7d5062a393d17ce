import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { RefusalAnswer } from '../../../kernel/web/http-headers.ts'
import { isNo, post } from '../../../kernel/web/http-headers.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { pageAbove } from '../inspections-client.ts'

type Props = {
  no: RefusalAnswer
  /** of an inspection: whoever holds its receipt opens it by a number that she knows */
  inspection?: string
}

/** Nobody is signed in, or a link is over: by the receipt and a telephone number, or by a link in a mail. */
const openable: readonly string[] = ['not_yours', 'sign_in', 'link_expired', 'link_unknown']

/** Why papers do not open here, and how they do. */
export const ClosedPapers = ({ no, inspection }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { to, from } = pageAbove(t)
  if (!openable.includes(no.refused))
    return <RefusalNotice action={<a href={to}>{from}</a>}>{no.message}</RefusalNotice>
  const hash = /^#[0-9a-f]{64}$/.test(location.hash) ? location.hash.slice(1) : undefined
  return (
    <div class="account stack-l">
      <header class="stack-s">
        <h1>{t('past.closed')}</h1>
        <p>{t(no.refused.startsWith('link') ? 'past.closed.link' : 'past.closed.why')}</p>
      </header>
      {inspection && hash && <OpenByReceipt inspection={inspection} hash={hash} />}
      <section class="stack-s">
        <h2>{t('past.byMail')}</h2>
        <p>{t('past.byMail.how')}</p>
        <div>
          <Button kind={inspection && hash ? 'quiet' : 'primary'} href="/entrer">
            {t('past.byMail.ask')}
          </Button>
        </div>
      </section>
      <p class="secondary">{t('past.byLetter')}</p>
    </div>
  )
}

const OpenByReceipt = ({ inspection, hash }: { inspection: string; hash: string }): JSX.Element => {
  const { t } = useSpeech()
  const [phone, setPhone] = useState('')
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  const open = async (): Promise<void> => {
    setBusy(true)
    const answer = await post(`/api/inspections/${inspection}/open`, { hash, phone })
    setBusy(false)
    if (isNo(answer)) return setNo(answer.message)
    const { token } = answer as { token: string }
    location.assign(`/bail/etat-des-lieux/${inspection}#${token}`)
  }
  return (
    <form
      class="account-form stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void open()
      }}
    >
      <h2>{t('past.byReceipt')}</h2>
      <Field
        kind="tel"
        narrow
        label={t('past.phone')}
        hint={t('past.phone.hint')}
        value={phone}
        onValue={setPhone}
        maxLength={30}
        autocomplete="tel"
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button
          kind="primary"
          type="submit"
          busy={busy}
          disabledReason={phone.replace(/\D/g, '').length < 9 ? t('past.phone.missing') : undefined}
        >
          {t('past.open')}
        </Button>
      </div>
    </form>
  )
}
