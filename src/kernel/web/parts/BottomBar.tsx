import type { JSX } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import './BottomBar.css'

/** One way of the bar; `count` is what waits there, `countLabel` says it in words. */
export type BarItem = {
  href: string
  label: string
  /** a path of icons.ts */
  icon: string
  current?: boolean
  count?: number
  countLabel?: string
  /** the one act of the app, in the accent colour */
  main?: boolean
}

/** `items`: four at most. */
export type BottomBarProps = { label: string; items: readonly BarItem[] }

/** At most four ways, under the thumb. */
export const BottomBar = ({ label, items }: BottomBarProps): JSX.Element => (
  <nav class="bottombar no-print" aria-label={label} ref={measure}>
    <ul class="bottombar-list">
      {items.map((item) => (
        <li key={item.href}>
          <a
            class={`bottombar-item${item.main ? ' bottombar-main' : ''}`}
            href={item.href}
            aria-current={item.current ? 'page' : undefined}
          >
            <span class="bottombar-icon">
              <Icon of={item.icon} />
              {item.count ? (
                <span class="bottombar-count figures" aria-hidden="true">
                  {item.count}
                </span>
              ) : null}
            </span>
            <span class="bottombar-label">{item.label}</span>
            {item.count && item.countLabel ? <span class="hidden-text"> {item.countLabel}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

// So much of the screen may stand under it for good; larger, it scrolls with the rest, and what stands on it does too.
const mostOfScreen = 0.2

// In large or wide letters it takes two lines, or a second row: what stands on it makes room for what it really takes.
const measure = (nav: HTMLElement | null): void => {
  if (nav)
    new ResizeObserver(([bar]) => {
      const { documentElement: page } = document
      const height = bar?.contentRect.height ?? 60
      page.style.setProperty('--bar', `${height + 1}px`)
      page.toggleAttribute('data-tall', height > innerHeight * mostOfScreen)
    }).observe(nav)
}
