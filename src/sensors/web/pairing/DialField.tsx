import type { JSX } from 'preact'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { DeviceKind } from '../../core/device-kinds.ts'
import { dialUnit, indexOfDial } from '../../core/read-dial.ts'

type Props = { label: string; kind: DeviceKind; value: string; onValue: (value: string) => void }

/** What a dial says, as it stands on it: asked of who reads it anyway, and never required. */
export const DialField = ({ label, kind, value, onValue }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const isWrong = value.trim() !== '' && indexOfDial(value, kind) === undefined
  const unit = dialUnit(kind)
  return (
    <Field
      label={label}
      hint={t('pairing.index.hint')}
      optional={t('pairing.optional')}
      value={value}
      onValue={onValue}
      inputMode="decimal"
      autocomplete="off"
      maxLength={14}
      narrow
      {...(unit ? { unit } : {})}
      problem={isWrong ? t('pairing.index.wrong') : undefined}
      effortKey="device.index"
    />
  )
}
