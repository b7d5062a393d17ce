import type { JSX } from 'preact'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { monthChoices } from './say-season.ts'

const days = Array.from({ length: 31 }, (_, i) => {
  const value = String(i + 1).padStart(2, '0')
  return { value, label: String(i + 1) }
})

type Props = { label: string; value: string; onValue: (value: string) => void }

/** A day of any year, `mm-dd`: its day and its month. */
export const MonthDayField = ({ label, value, onValue }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const [month = '', day = ''] = value.split('-')
  return (
    <fieldset class="month-day">
      <legend>{label}</legend>
      <Field
        kind="select"
        narrow
        hideLabel
        label={t('heatingRules.day', { label })}
        value={day}
        options={days}
        onValue={(to) => onValue(`${month}-${to}`)}
      />
      <Field
        kind="select"
        hideLabel
        label={t('heatingRules.month', { label })}
        value={month}
        options={monthChoices(lang)}
        onValue={(to) => onValue(`${to}-${day}`)}
      />
    </fieldset>
  )
}
