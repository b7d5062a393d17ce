import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import './tenant.css'

export type ScreenProps = {
  title: string
  hint?: ComponentChildren
  children?: ComponentChildren
  /** at thumb height: the one way on */
  action?: ComponentChildren
}

/** One question: its title takes the focus, so that a reader of screens hears it and a keyboard starts there. */
export const Screen = ({ title, hint, children, action }: ScreenProps): JSX.Element => {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    // A screen whose field takes the focus itself keeps it.
    if (!head.current?.parentElement?.contains(document.activeElement)) head.current?.focus()
  }, [title])
  return (
    <div class="ask">
      <h1 class="ask-title" ref={head} tabIndex={-1}>
        {title}
      </h1>
      {hint && <p class="secondary">{hint}</p>}
      {children}
      {action && <div class="ask-action">{action}</div>}
    </div>
  )
}
