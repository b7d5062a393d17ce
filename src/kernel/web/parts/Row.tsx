import type { ComponentChildren, JSX } from 'preact'
import './Row.css'

export type RowProps = {
  /** where the row leads; without it the row is not a link */
  href?: string
  /** what it is about, as a sentence */
  sentence: ComponentChildren
  /** why it is here */
  reason?: ComponentChildren
  /** who, when, reference */
  meta?: ComponentChildren
  /** at the left: a <Pictogram>, a <Ball> */
  mark?: ComponentChildren
  /** at the right of the first line: a <Clock> */
  clock?: ComponentChildren
  /** the one action */
  action?: ComponentChildren
  /** the one open in the next pane */
  current?: boolean
  /** danger to people: red, and nothing else is */
  danger?: boolean
  /** under the keys j and k */
  at?: boolean
  /** for acts on several rows: both together */
  checked?: boolean
  onChecked?: (checked: boolean) => void
  checkLabel?: string
  onClick?: (e: MouseEvent) => void
}

/** The list around rows. */
export const Rows = ({ label, children }: { label?: string; children: ComponentChildren }): JSX.Element => (
  <ul class="rows" aria-label={label}>
    {children}
  </ul>
)

/** One thing of a list: a sentence, the reason it is here, and the one action. */
export const Row = (props: RowProps): JSX.Element => (
  <li
    class={`row${props.current ? ' row-current' : ''}${props.at ? ' row-at' : ''}${props.danger ? ' row-danger' : ''}`}
  >
    {props.onChecked && (
      <label class="row-check">
        <input
          type="checkbox"
          checked={props.checked ?? false}
          aria-label={props.checkLabel}
          onChange={(e) => props.onChecked?.(e.currentTarget.checked)}
        />
      </label>
    )}
    {props.mark && <div class="row-mark">{props.mark}</div>}
    <div class="row-words">
      <div class="row-sentence">
        {props.href ? (
          <a
            class="row-link"
            href={props.href}
            aria-current={props.current ? 'true' : undefined}
            onClick={props.onClick}
          >
            {props.sentence}
          </a>
        ) : (
          props.sentence
        )}
      </div>
      {props.reason && <div class="row-reason">{props.reason}</div>}
      {props.meta && <div class="row-meta figures">{props.meta}</div>}
    </div>
    {(props.clock || props.action) && (
      <div class="row-side">
        {props.clock}
        {props.action && <div class="row-action">{props.action}</div>}
      </div>
    )}
  </li>
)
