import type { ComponentChildren, JSX } from 'preact'

type Props = { chosen: boolean; onPick: (() => void) | undefined; children: ComponentChildren }

/** The name of a room or a thing; pressed, it is shown on the plan. Without a plan it is a name. */
export const Pick = ({ chosen, onPick, children }: Props): JSX.Element =>
  onPick ? (
    <button type="button" class="estate-pick" aria-pressed={chosen} onClick={onPick}>
      {children}
    </button>
  ) : (
    <>{children}</>
  )
