import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import type { LeasePapers } from '../../core/account/account-queries.ts'
import { send } from '../account/account-client.ts'

type Props = { papers: LeasePapers; again: () => void }

/** Who reads these papers for the tenant, by mandate, each with a link of their own. */
export const Proxies = ({ papers, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no } = useActs(t('own.kept'))
  const [isOpen, setOpen] = useState(false)
  const end = async (person: string): Promise<void> => {
    if ((await act(send('lease.endProxy', papers.id, { person }), '')) === 'done') again()
  }
  return (
    <section class="stack-s" aria-labelledby="past-proxies">
      <h2 id="past-proxies">{t('past.proxies')}</h2>
      <p>{t('past.proxies.why')}</p>
      {papers.proxies.map(({ person, name }) => (
        <p key={person} class="line">
          {name}{' '}
          <Button
            small
            busy={busy}
            label={t('past.proxies.end.of', { name })}
            onClick={() => void end(person)}
          >
            {t('past.proxies.end')}
          </Button>
        </p>
      ))}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {isOpen ? (
        <ProxyForm
          lease={papers.id}
          onDone={() => {
            setOpen(false)
            again()
          }}
        />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('past.proxies.add')}</Button>
        </div>
      )}
    </section>
  )
}

const ProxyForm = ({ lease, onDone }: { lease: string; onDone: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, said } = useActs(t('own.kept'))
  const { onEffort, effort } = useSpent()
  const [firstName, setFirstName] = useState('')
  const [lastName, setLastName] = useState('')
  const [email, setEmail] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = !lastName.trim() || !/^\S+@\S+\.\S+$/.test(email.trim())
  const tell = async (): Promise<void> => {
    setTried(true)
    if (isMissing) return
    const data = {
      person: newId(),
      firstName: firstName.trim(),
      lastName: lastName.trim(),
      email: email.trim(),
    }
    if ((await act(send('lease.nameProxy', lease, data, { effort: effort() }), '')) === 'done') onDone()
  }
  return (
    <form
      class="account-form stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void tell()
      }}
    >
      <Field label={t('past.proxies.first')} value={firstName} onValue={setFirstName} maxLength={80} />
      <Field
        label={t('past.proxies.last')}
        value={lastName}
        onValue={setLastName}
        maxLength={80}
        effortKey="inspections.proxy"
        onEffort={onEffort}
      />
      <Field
        kind="email"
        label={t('past.proxies.mail')}
        value={email}
        onValue={setEmail}
        maxLength={200}
        problem={isTried && isMissing ? t('past.proxies.missing') : undefined}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
      <div class="line">
        <Button kind="primary" type="submit" busy={busy}>
          {t('past.proxies.send')}
        </Button>
      </div>
    </form>
  )
}
