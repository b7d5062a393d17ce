import type { JSX } from 'preact'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { readSetpoint } from '../../core/heating/read-setpoint.ts'

type Props = {
  label: string
  hint: string
  wrong: string
  optional?: string
  value: string
  onValue: (value: string) => void
  onEffort?: OnEffort
}

/** What a boiler is set to, as it stands on its display; its words are those of the page that asks. */
export const SetpointField = ({ wrong, value, ...props }: Props): JSX.Element | null => (
  <Field
    {...props}
    value={value}
    inputMode="numeric"
    autocomplete="off"
    maxLength={6}
    narrow
    unit="°C"
    problem={value.trim() !== '' && readSetpoint(value) === undefined ? wrong : undefined}
    effortKey="device.setpoint"
  />
)
