import type { ComponentChildren, JSX } from 'preact'

/** A table wider than a phone scrolls in its own box; the box takes the focus, so that arrows move it (WCAG 2.1.1). */
export const Scroll = ({ label, children }: { label: string; children: ComponentChildren }): JSX.Element => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box without focus can't be scrolled by keyboard
  <div class="overview-scroll" tabIndex={0} role="region" aria-label={label}>
    {children}
  </div>
)
