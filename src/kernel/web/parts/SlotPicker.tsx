import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { Lang } from '../../core/access.ts'
import { dayOf, sayDay, sayDayHours, sayHours } from '../../core/dates.ts'
import { Icon } from '../icons/Icon.tsx'
import { warning } from '../icons/icons.ts'
import { AskedMark } from './AskedMark.tsx'
import './SlotPicker.css'

/** An offered appointment: instants in ISO. */
export type PickedSlot = { id: string; start: string; end: string }

export type SlotPickerProps = {
  legend: string
  hideLegend?: boolean
  slots: readonly PickedSlot[]
  lang: Lang
  value: string | undefined
  onValue: (id: string) => void
  /** a last choice: "Aucun ne me convient"; its value is `none` */
  none?: string
  problem?: string | undefined
  /** the key of the asked field, as in fields.ts */
  asked?: string
}

/** The offered appointments: a day a line, its hours beside it. */
export const SlotPicker = (props: SlotPickerProps): JSX.Element => {
  const id = useId()
  const { slots, lang } = props
  const days = [...new Set(slots.map((s) => dayOf(s.start)))].sort()
  const option = (value: string, shown: string, said: string): JSX.Element => (
    <label class="slot" key={value}>
      <input
        class="slot-input"
        type="radio"
        name={id}
        value={value}
        checked={props.value === value}
        aria-label={said}
        onChange={() => props.onValue(value)}
      />
      <span>{shown}</span>
    </label>
  )
  return (
    <fieldset class="slots" aria-describedby={props.problem ? `${id}p` : undefined}>
      <legend class={props.hideLegend ? 'hidden-text' : 'slots-legend'} id={`${id}n`}>
        {props.legend}
      </legend>
      <AskedMark field={props.asked} question={props.legend} labelId={`${id}n`} />
      {props.problem && (
        <p class="slots-problem" id={`${id}p`}>
          <Icon of={warning} size={18} />
          {props.problem}
        </p>
      )}
      {days.map((day) => (
        <div class="slots-day" key={day}>
          <div class="slots-name">{sayDay(day, lang)}</div>
          <div class="slots-hours">
            {slots
              .filter((s) => dayOf(s.start) === day)
              .map((s) => option(s.id, sayHours(s.start, s.end, lang), sayDayHours(s.start, s.end, lang)))}
          </div>
        </div>
      ))}
      {props.none && <div class="slots-none">{option('none', props.none, props.none)}</div>}
    </fieldset>
  )
}
