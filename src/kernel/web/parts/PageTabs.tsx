import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import './PageTabs.css'

export type PageTab = {
  href: string
  label: string
  here?: boolean
  count?: number | undefined
  waits?: boolean
}
export type WaysProps = { label: string; ways: readonly PageTab[]; children?: ComponentChildren }

/** Several pages of one thing, each with its address. `waits`: what the count tells is to be looked at. */
export const PageTabs = ({ label, ways, children }: WaysProps): JSX.Element => {
  const nav = useRef<HTMLElement>(null)
  const at = ways.find(({ here }) => here)?.href
  // On a phone they slide: the one where one is stays in sight.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [at])
  return (
    <nav class="ways" aria-label={label} ref={nav}>
      {ways.map(({ href, label: name, here, count, waits }) => (
        <a key={href} href={href} aria-current={here ? 'page' : undefined}>
          {name}
          {count !== undefined && (
            <span class={`figures ${waits ? 'ways-waits' : 'secondary'}`}> {count}</span>
          )}
        </a>
      ))}
      {children}
    </nav>
  )
}
