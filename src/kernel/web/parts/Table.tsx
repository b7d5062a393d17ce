import type { ComponentChildren, JSX } from 'preact'
import './Table.css'

export type TableProps = {
  /** of what; said of the box that scrolls */
  label: string
  /** of the table, beside `table` */
  kind?: string
  children: ComponentChildren
}

/** A table wider than a phone scrolls in its own box; the box takes the focus, so that arrows move it (WCAG 2.1.1). */
export const Table = ({ label, kind, children }: TableProps): JSX.Element => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box without focus can't be scrolled by keyboard
  <div class="table-scroll" tabIndex={0} role="region" aria-label={label}>
    <table class={`table${kind ? ` ${kind}` : ''}`}>{children}</table>
  </div>
)
