import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { warning } from '../icons/icons.ts'
import { useStanding } from '../asked-questions.ts'
import { AskedMark, AskedNews, GoneQuestion } from './AskedMark.tsx'
import { type OnEffort, useEffort } from './count-effort.ts'
import './Choice.css'

export type ChoiceOption<Value extends string = string> = {
  value: Value
  label: string
  detail?: string
  /** an <Icon> or a <Pictogram> */
  icon?: ComponentChildren
  /** the address of a picture, shown above the words; `label` says it */
  picture?: string
  /** what threatens people, and nothing else */
  danger?: boolean
  /** what the one that is chosen asks, right below it */
  under?: ComponentChildren
}

type ChoiceCommon<Value extends string = string> = {
  legend: string
  hideLegend?: boolean
  hint?: string
  problem?: string | undefined
  options: readonly ChoiceOption<Value>[]
  /** `list` one below the other (default), `grid` side by side with large drawings, `row` short words */
  layout?: 'list' | 'grid' | 'row'
  effortKey?: string
  onEffort?: OnEffort
}

/** What is picked is one of the options; what stands may be none of them. */
export type ChoiceProps<Value extends string = string> = ChoiceCommon<Value> & {
  value: string | undefined
  onValue: (value: Value) => void
}
export type ChoicesProps = ChoiceCommon & { value: readonly string[]; onValue: (value: string[]) => void }

/** One of several, as large as a hand. */
export const Choice = <Value extends string>({
  value,
  onValue,
  ...rest
}: ChoiceProps<Value>): JSX.Element | null => (
  <Options {...rest} type="radio" isOn={(v) => v === value} onPick={onValue} />
)

/** Any of several. */
export const Choices = ({ value, onValue, ...rest }: ChoicesProps): JSX.Element | null => (
  <Options
    {...rest}
    type="checkbox"
    isOn={(v) => value.includes(v)}
    onPick={(v) => onValue(value.includes(v) ? value.filter((x) => x !== v) : [...value, v])}
  />
)

type OptionsProps<Value extends string> = ChoiceCommon<Value> & {
  type: 'radio' | 'checkbox'
  isOn: (value: Value) => boolean
  onPick: (value: Value) => void
}

const Options = <Value extends string>({
  type,
  isOn,
  onPick,
  layout = 'list',
  ...props
}: OptionsProps<Value>): JSX.Element | null => {
  const id = useId()
  const attention = useEffort(props.effortKey, props.onEffort)
  const standing = useStanding(props.effortKey)
  const described = [props.hint && `${id}h`, props.problem && `${id}p`].filter(Boolean).join(' ')
  if (standing?.asks === 'hidden') return <GoneQuestion field={props.effortKey} />
  return (
    <fieldset
      class={`choice${standing?.isDropped ? ' asked-dim' : ''}`}
      aria-describedby={described || undefined}
      {...attention}
    >
      <legend class={props.hideLegend ? 'hidden-text' : 'choice-legend'} id={`${id}n`}>
        {props.legend}
      </legend>
      <AskedMark field={props.effortKey} question={props.legend} labelId={`${id}n`} />
      <AskedNews field={props.effortKey} />
      {props.hint && (
        <p class="choice-hint" id={`${id}h`}>
          {props.hint}
        </p>
      )}
      {props.problem && (
        <p class="choice-problem" id={`${id}p`}>
          <Icon of={warning} size={18} />
          {props.problem}
        </p>
      )}
      <div class={`choice-options choice-${layout}`}>
        {props.options.flatMap((o) => [
          <label
            key={o.value}
            class={`choice-option${o.danger ? ' choice-danger' : ''}${o.picture ? ' choice-pictured' : ''}`}
          >
            <input
              class="choice-input"
              type={type}
              name={id}
              value={o.value}
              checked={isOn(o.value)}
              onChange={() => onPick(o.value)}
            />
            {o.picture && <img class="choice-picture" src={o.picture} alt="" loading="lazy" />}
            {o.icon && <span class="choice-icon">{o.icon}</span>}
            <span class="choice-words">
              <span class="choice-label">{o.label}</span>
              {o.detail && <span class="choice-detail">{o.detail}</span>}
            </span>
            <span class="choice-mark" aria-hidden="true" />
          </label>,
          ...(o.under && isOn(o.value)
            ? [
                <div key={`${o.value}+`} class="choice-under">
                  {o.under}
                </div>,
              ]
            : []),
        ])}
      </div>
    </fieldset>
  )
}
