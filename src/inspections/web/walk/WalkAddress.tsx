import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { addUntold } from '../../core/walk/walk-draft.ts'
import { AddressOffers } from './AddressOffers.tsx'
import { StepFoot } from './StepFoot.tsx'
import type { WalkProps } from './walk-props.ts'

/** Where a tenant’s deposit and papers go; whoever leaves may keep it to herself. */
export const WalkAddress = ({ walk, change, tell }: WalkProps): JSX.Element => {
  const { t } = useSpeech()
  const [line, setLine] = useState(walk.newAddress?.line ?? '')
  const [postcode, setPostcode] = useState(walk.newAddress?.postcode ?? '')
  const [commune, setCommune] = useState(walk.newAddress?.commune ?? '')
  const isBegun = Boolean(line.trim() || postcode || commune.trim())
  const isWhole = Boolean(line.trim() && /^\d{5}$/.test(postcode) && commune.trim())
  const say = (next: { line: string; postcode: string; commune: string }): void => {
    const address = { line: next.line.trim(), postcode: next.postcode, commune: next.commune.trim() }
    if (!address.line || !/^\d{5}$/.test(address.postcode) || !address.commune) return
    change((before) => addUntold({ ...before, newAddress: address }, 'address'))
  }
  return (
    <div class="stack">
      <div>
        <h1>{t('walk.address')}</h1>
        <p class="secondary">{t('walk.address.why')}</p>
      </div>
      <Field
        label={t('walk.address.line')}
        value={line}
        maxLength={120}
        autocomplete="off"
        effortKey="inspections.address"
        onValue={(value) => {
          setLine(value)
          say({ line: value, postcode, commune })
        }}
      />
      <Field
        label={t('walk.address.postcode')}
        value={postcode}
        inputMode="numeric"
        maxLength={5}
        narrow
        onValue={(value) => {
          const digits = value.replace(/\D/g, '')
          setPostcode(digits)
          say({ line, postcode: digits, commune })
        }}
      />
      <Field
        label={t('walk.address.commune')}
        value={commune}
        maxLength={120}
        onValue={(value) => {
          setCommune(value)
          say({ line, postcode, commune: value })
        }}
      />
      <AddressOffers
        line={line}
        postcode={postcode}
        commune={commune}
        onAddress={(address) => {
          setLine(address.line)
          setPostcode(address.postcode)
          setCommune(address.commune)
          say(address)
        }}
      />
      <StepFoot
        id={walk.id}
        back="counts"
        next="review"
        why={isBegun && !isWhole ? t('walk.address.whole') : undefined}
        onNext={() => void tell()}
      />
    </div>
  )
}
