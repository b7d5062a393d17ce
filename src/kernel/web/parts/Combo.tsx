import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { search, warning } from '../icons/icons.ts'
import { takeFocus } from '../take-focus.ts'
import { useStanding } from '../asked-questions.ts'
import { AskedLabel, GoneQuestion } from './AskedMark.tsx'
import { type OnEffort, useEffort } from './count-effort.ts'
import { useOptions } from './useOptions.ts'
import './Combo.css'

/** One answer of the list; `group` makes a heading above the first of its kind. */
export type ComboOption = {
  id: string
  label: string
  detail?: string
  /** what the answer says already */
  said?: string
  group?: string
  mark?: ComponentChildren
  /** to take it is to ask again: the list stays open, and `load` is called once more */
  more?: boolean
}

export type ComboProps<Option extends ComboOption> = {
  label: string
  hideLabel?: boolean
  /** what is typed */
  value: string
  onValue: (text: string) => void
  /** asked as one types, after a short pause; an older question is given up through the signal */
  load: (text: string, signal: AbortSignal) => Promise<readonly Option[]>
  onPick: (option: Option) => void
  words: { loading: string; none: string; count: (n: number) => string }
  hint?: string
  problem?: string | undefined
  /** letters before the first question: 2 unless told; 0 asks on focus */
  from?: number
  /** the large one, at the top of a screen */
  large?: boolean
  autoFocus?: boolean
  inputRef?: (element: HTMLElement | null) => void
  effortKey?: string
  onEffort?: OnEffort
  /** Enter when nothing is pointed at */
  onEnter?: () => void
}

/** A field that proposes as one types. Arrows point, Enter takes, Escape closes; the focus never leaves the input. */
export const Combo = <Option extends ComboOption>(props: ComboProps<Option>): JSX.Element | null => {
  const id = useId()
  const attention = useEffort(props.effortKey, props.onEffort, props.value)
  const standing = useStanding(props.effortKey)
  const [turn, setTurn] = useState(0)
  const { open, state, options, at, setAt, setOpen } = useOptions(props.value, props.load, props.from, turn)
  const shown = open && state !== 'idle'
  useEffect(() => {
    if (props.autoFocus) takeFocus(document.getElementById(id))
    // oxlint-disable-next-line react/exhaustive-deps -- on arrival alone: who has moved on keeps her place
  }, [])

  const pick = (i: number): void => {
    const option = options[i]
    // While another question is on its way, those on show answer the one before: somebody else would be taken.
    if (!option || state === 'loading') return
    if (option.more) setTurn(turn + 1)
    else setOpen(false)
    props.onPick(option)
  }
  const onKeyDown = (e: KeyboardEvent): void => {
    const last = options.length - 1
    if (e.key === 'ArrowDown' && !shown) setOpen(true)
    else if (e.key === 'ArrowDown') setAt(at >= last ? 0 : at + 1)
    else if (e.key === 'ArrowUp' && shown) setAt(at <= 0 ? last : at - 1)
    else if (e.key === 'Enter' && shown && at >= 0) pick(at)
    else if (e.key === 'Enter' && props.onEnter) props.onEnter()
    else if (e.key === 'Escape' && shown) setOpen(false)
    else return
    e.preventDefault()
    e.stopPropagation()
  }
  const described = [props.hint && `${id}h`, props.problem && `${id}p`].filter(Boolean).join(' ')
  if (standing?.asks === 'hidden') return <GoneQuestion field={props.effortKey} />
  const kinds = [
    props.large && 'combo-large',
    props.problem && 'combo-wrong',
    standing?.isDropped && 'asked-dim',
  ]
  return (
    <div class={['combo', ...kinds].filter(Boolean).join(' ')} {...attention}>
      <AskedLabel field={props.effortKey} question={props.label} labelId={`${id}n`}>
        <label class={props.hideLabel ? 'hidden-text' : 'combo-label'} for={id} id={`${id}n`}>
          {props.label}
        </label>
      </AskedLabel>
      {props.hint && (
        <div class="combo-hint" id={`${id}h`}>
          {props.hint}
        </div>
      )}
      {props.problem && (
        <div class="combo-problem" id={`${id}p`}>
          <Icon of={warning} size={18} />
          {props.problem}
        </div>
      )}
      <div class="combo-box">
        <Icon of={search} size={20} />
        <input
          id={id}
          class="combo-input"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={props.value}
          ref={props.inputRef}
          aria-expanded={shown}
          aria-controls={`${id}l`}
          aria-autocomplete="list"
          aria-activedescendant={shown && at >= 0 ? `${id}o${at}` : undefined}
          aria-describedby={described || undefined}
          aria-invalid={props.problem ? true : undefined}
          onInput={(e) => {
            props.onValue(e.currentTarget.value)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <div class="combo-drop" hidden={!shown}>
          <div class="combo-list" id={`${id}l`} role="listbox" aria-label={props.label}>
            {options.map((o, i) => (
              <Answer
                key={o.id}
                id={`${id}o${i}`}
                option={o}
                first={o.group !== options[i - 1]?.group}
                at={i === at}
                onPick={() => pick(i)}
              />
            ))}
          </div>
          {state === 'none' && !props.problem && <div class="combo-none">{props.words.none}</div>}
        </div>
      </div>
      <div class="hidden-text" role="status">
        {shown &&
          (state === 'loading'
            ? props.words.loading
            : state === 'none'
              ? (props.problem ?? props.words.none)
              : props.words.count(options.length))}
      </div>
    </div>
  )
}

type AnswerProps = { id: string; option: ComboOption; first: boolean; at: boolean; onPick: () => void }

const Answer = ({ id, option, first, at, onPick }: AnswerProps): JSX.Element => {
  const self = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (at) self.current?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <>
      {first && option.group && (
        <div class="combo-group" role="presentation">
          {option.group}
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the input keeps the focus, and hears the keys */}
      <div
        ref={self}
        id={id}
        class={`combo-option${at ? ' combo-at' : ''}`}
        role="option"
        tabIndex={-1}
        aria-selected={at}
        onPointerDown={(e) => e.preventDefault()}
        onClick={onPick}
      >
        {option.mark}
        <span class="combo-words">
          <span>{option.label}</span>
          {option.detail && <span class="combo-detail figures">{option.detail}</span>}
          {option.said && <span class="combo-said">{option.said}</span>}
        </span>
      </div>
    </>
  )
}
