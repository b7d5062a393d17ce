import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import './Button.css'

export type ButtonProps = {
  children: ComponentChildren
  /** one `primary` a screen; `plain` is a word that acts */
  kind?: 'primary' | 'quiet' | 'danger' | 'plain'
  /** a path of icons.ts, before the words */
  icon?: string
  onClick?: (e: MouseEvent) => void
  /** makes it a link of the same look */
  href?: string
  type?: 'button' | 'submit'
  busy?: boolean
  /** said in place of the words while busy */
  busyLabel?: string
  /** why it can't be pressed now: shown under it and said by screen readers; it keeps its place in the tab order */
  disabledReason?: string | undefined
  full?: boolean
  small?: boolean
  pressed?: boolean
  /** a fuller name than the visible words; it must contain them */
  label?: string
  keys?: string
}

/** The thing to press. */
export const Button = (props: ButtonProps): JSX.Element => {
  const { kind = 'quiet', busy = false, disabledReason, full, small, href } = props
  const why = useId()
  const off = busy || Boolean(disabledReason)
  const shared = {
    class: `button button-${kind}${full ? ' button-full' : ''}${small ? ' button-small' : ''}`,
    'aria-label': props.label,
    'aria-describedby': disabledReason ? why : undefined,
    'aria-disabled': off || undefined,
    'aria-keyshortcuts': props.keys,
    onClick: (e: MouseEvent) => (off ? e.preventDefault() : props.onClick?.(e)),
  }
  const inside = (
    <>
      {props.icon && <Icon of={props.icon} size={20} />}
      <span>{busy ? (props.busyLabel ?? props.children) : props.children}</span>
    </>
  )
  const button =
    href && !off ? (
      <a {...shared} href={href}>
        {inside}
      </a>
    ) : (
      <button
        {...shared}
        type={props.type ?? 'button'}
        aria-busy={busy || undefined}
        aria-pressed={props.pressed}
      >
        {inside}
      </button>
    )
  return disabledReason ? (
    <span class={`button-held${full ? ' button-full' : ''}`}>
      {button}
      <span class="button-why" id={why}>
        {disabledReason}
      </span>
    </span>
  ) : (
    button
  )
}
