import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import { payoutWays } from '../../core/account/payout-ways.ts'
import type { LeasePapers } from '../../core/account/account-queries.ts'
import { send } from '../account/account-client.ts'

type Props = {
  lease: string
  known: Pick<LeasePapers, 'newAddress' | 'way'>
  again: () => void
  /** who reads it: whoever has left, or the agency that she called */
  voice?: ForwardingVoice
}
type ForwardingVoice = 'own' | 'settlement'

/** Where who has left lives now, and how she would be paid. No number of a bank account is asked here. */
export const Forwarding = ({ lease, known, again, voice = 'own' }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const { newAddress, way } = known
  return (
    <section class="stack-s" aria-labelledby="own-forwarding">
      <h2 id="own-forwarding">{t(`${voice}.forwarding`)}</h2>
      <p>
        {newAddress ?? t(`${voice}.forwarding.none`)}
        {way && (
          <>
            <br />
            {t(`${voice}.forwarding.way.${way}`)}
          </>
        )}
      </p>
      {isOpen ? (
        <ForwardingForm
          lease={lease}
          voice={voice}
          way={way}
          again={() => {
            setOpen(false)
            again()
          }}
        />
      ) : (
        <div>
          <Button small={newAddress !== null} onClick={() => setOpen(true)}>
            {t(newAddress ? `${voice}.forwarding.change` : `${voice}.forwarding.tell`)}
          </Button>
        </div>
      )}
    </section>
  )
}

type FormProps = {
  lease: string
  voice: ForwardingVoice
  way: LeasePapers['way']
  again: () => void
}

const ForwardingForm = ({ lease, voice, way: before, again }: FormProps): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, said } = useActs(t(voice === 'own' ? 'own.kept' : 'settlement.kept'))
  const { onEffort, effort } = useSpent()
  const [line, setLine] = useState('')
  const [postcode, setPostcode] = useState('')
  const [commune, setCommune] = useState('')
  const [way, setWay] = useState(before ?? undefined)
  const [isTried, setTried] = useState(false)
  const isBegun = Boolean(line.trim() || postcode || commune.trim())
  const isWhole = Boolean(line.trim() && /^\d{5}$/.test(postcode) && commune.trim())
  const isNothing = !isBegun && !way
  const tell = async (): Promise<void> => {
    setTried(true)
    if ((isBegun && !isWhole) || isNothing) return
    const address = isWhole ? { address: { line: line.trim(), postcode, commune: commune.trim() } } : {}
    const sent = send('lease.forward', lease, { ...address, ...(way ? { way } : {}) }, { effort: effort() })
    if ((await act(sent, '')) === 'done') again()
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
      <Field
        label={t(`${voice}.forwarding.line`)}
        value={line}
        onValue={setLine}
        maxLength={120}
        autocomplete="street-address"
        problem={isTried && isBegun && !line.trim() ? t(`${voice}.forwarding.whole`) : undefined}
        effortKey="inspections.forwarding"
        onEffort={onEffort}
      />
      <Field
        narrow
        label={t(`${voice}.forwarding.postcode`)}
        value={postcode}
        onValue={(said) => setPostcode(said.replace(/\D/g, ''))}
        inputMode="numeric"
        maxLength={5}
        autocomplete="postal-code"
        problem={isTried && isBegun && !/^\d{5}$/.test(postcode) ? t(`${voice}.forwarding.five`) : undefined}
      />
      <Field
        label={t(`${voice}.forwarding.commune`)}
        value={commune}
        onValue={setCommune}
        maxLength={120}
        autocomplete="address-level2"
        problem={isTried && isBegun && !commune.trim() ? t(`${voice}.forwarding.whole`) : undefined}
      />
      <Choice
        legend={t(`${voice}.forwarding.way`)}
        hint={t(`${voice}.forwarding.way.hint`)}
        options={payoutWays.map((value) => ({
          value,
          label: t(`${voice}.forwarding.by.${value}`),
          detail: t(`${voice}.forwarding.by.${value}.detail`),
        }))}
        value={way}
        onValue={setWay}
        effortKey="inspections.way"
        onEffort={onEffort}
      />
      {isTried && isNothing && <RefusalNotice>{t(`${voice}.forwarding.nothing`)}</RefusalNotice>}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
      <div class="line">
        <Button kind="primary" type="submit" busy={busy}>
          {t(`${voice}.forwarding.send`)}
        </Button>
      </div>
    </form>
  )
}
