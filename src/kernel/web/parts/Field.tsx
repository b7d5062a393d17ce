import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { warning } from '../icons/icons.ts'
import { takeFocus } from '../take-focus.ts'
import { useStanding } from '../asked-questions.ts'
import { AskedLabel, GoneQuestion } from './AskedMark.tsx'
import { type OnEffort, useEffort } from './count-effort.ts'
import './Field.css'

export type FieldProps = {
  label: string
  value: string
  onValue: (value: string) => void
  name?: string
  /** `area` is several lines, `select` takes `options` */
  kind?: 'text' | 'tel' | 'email' | 'number' | 'date' | 'time' | 'search' | 'password' | 'area' | 'select'
  options?: readonly { value: string; label: string }[]
  hint?: ComponentChildren
  /** what is to be changed, as a sentence */
  problem?: string | undefined
  /** the word for "optional", put after the label; we mark what is optional, not what is required */
  optional?: string
  rows?: number
  maxLength?: number
  autocomplete?: string
  inputMode?: 'text' | 'tel' | 'email' | 'numeric' | 'decimal' | 'search'
  /** a unit after the value: €, m² */
  unit?: string
  /** short: a number, a code */
  narrow?: boolean
  hideLabel?: boolean
  /** the id of a sentence elsewhere that says more of it */
  describedBy?: string
  /** in the empty field, where its label is hidden: the label again */
  placeholder?: string
  /** the key of the asked field, as in fields.ts */
  effortKey?: string
  onEffort?: OnEffort
  /** told the element, to focus it */
  inputRef?: (element: HTMLElement | null) => void
  autoFocus?: boolean
  onEnter?: () => void
}

/** A question and the place for its answer; nothing where it is asked no more. */
export const Field = (props: FieldProps): JSX.Element | null => {
  const id = useId()
  const attention = useEffort(props.effortKey, props.onEffort, props.value)
  const standing = useStanding(props.effortKey)
  const { label, hint, problem, unit } = props
  useEffect(() => {
    if (props.autoFocus) takeFocus(document.getElementById(id))
    // oxlint-disable-next-line react/exhaustive-deps -- on arrival alone: who has moved on keeps her place
  }, [])
  if (standing?.asks === 'hidden') return <GoneQuestion field={props.effortKey} />
  const kinds = [problem && 'field-wrong', props.narrow && 'field-narrow', standing?.isDropped && 'asked-dim']
  return (
    <div class={['field', ...kinds].filter(Boolean).join(' ')} {...attention}>
      <AskedLabel field={props.effortKey} question={label} labelId={`${id}n`}>
        <label class={props.hideLabel ? 'hidden-text' : 'field-label'} for={id} id={`${id}n`}>
          {label}
          {props.optional && <span class="field-optional"> ({props.optional})</span>}
        </label>
      </AskedLabel>
      {hint && (
        <div class="field-hint" id={`${id}h`}>
          {hint}
        </div>
      )}
      {problem && (
        <div class="field-problem" id={`${id}p`}>
          <Icon of={warning} size={18} />
          {problem}
        </div>
      )}
      <div class="field-box">
        <Control
          {...props}
          id={id}
          described={[hint && `${id}h`, problem && `${id}p`, props.describedBy].filter(Boolean).join(' ')}
        />
        {unit && <span class="field-unit">{unit}</span>}
      </div>
    </div>
  )
}

/** Lines that an empty field takes at most: what stands below it is in sight. */
const mostRows = 6

const Control = (props: FieldProps & { id: string; described: string }): JSX.Element => {
  const { kind = 'text' } = props
  const shared = {
    id: props.id,
    name: props.name,
    class: 'field-input',
    value: props.value,
    placeholder: props.placeholder,
    ref: props.inputRef,
    autocomplete: props.autocomplete,
    'aria-describedby': props.described || undefined,
    'aria-invalid': props.problem ? true : undefined,
  }
  if (kind === 'select')
    return (
      <select {...shared} onChange={(e) => props.onValue(e.currentTarget.value)}>
        {props.options?.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    )
  if (kind === 'area')
    return (
      <textarea
        {...shared}
        rows={props.rows ?? 4}
        style={{ '--rows': Math.min(props.rows ?? 4, mostRows) }}
        maxLength={props.maxLength}
        onInput={(e) => props.onValue(e.currentTarget.value)}
      />
    )
  return (
    <input
      {...shared}
      type={kind}
      maxLength={props.maxLength}
      inputMode={props.inputMode}
      onInput={(e) => props.onValue(e.currentTarget.value)}
      onKeyDown={(e) => e.key === 'Enter' && props.onEnter?.()}
    />
  )
}
