import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { dots } from '../icons/icons.ts'
import './Menu.css'

export type MenuProps = {
  /** what the three dots open, said to screen readers and on pointing: «Autres actions» */
  label: string
  /** whether the label stands there in the place of the dots */
  isWorded?: boolean
  /** `<MenuItem>`s, those that are possible now and no other */
  children: ComponentChildren
}

/** Behind three dots: what is done more rarely. A choice, Escape or a click elsewhere closes it. */
export const Menu = ({ label, isWorded = false, children }: MenuProps): JSX.Element => {
  const self = useRef<HTMLDetailsElement>(null)
  const close = (): void => self.current?.removeAttribute('open')
  useEffect(() => {
    const menu = self.current
    const onElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !menu?.contains(target)) close()
    }
    const onKeyDown = (e: KeyboardEvent): void => {
      if (e.key !== 'Escape' || !menu?.open) return
      e.stopPropagation()
      close()
      menu.querySelector('summary')?.focus()
    }
    const onChosen = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('.menu-item')) close()
    }
    menu?.addEventListener('keydown', onKeyDown)
    menu?.addEventListener('click', onChosen)
    document.addEventListener('pointerdown', onElsewhere)
    document.addEventListener('focusin', onElsewhere)
    return () => {
      document.removeEventListener('pointerdown', onElsewhere)
      document.removeEventListener('focusin', onElsewhere)
    }
  }, [])
  return (
    <details class={`menu no-print${isWorded ? ' menu-worded' : ''}`} ref={self}>
      {isWorded ? (
        <summary class="button button-quiet button-small menu-open">{label}</summary>
      ) : (
        <summary class="button button-quiet button-small menu-open" aria-label={label} title={label}>
          <Icon of={dots} size={20} />
        </summary>
      )}
      <div class="menu-list">{children}</div>
    </details>
  )
}

/** One thing that may be done. */
export const MenuItem = ({
  onClick,
  children,
}: {
  onClick: () => void
  children: ComponentChildren
}): JSX.Element => (
  <button type="button" class="menu-item" onClick={onClick}>
    {children}
  </button>
)

/** One thing that is followed: a file, or a page. */
export const MenuLink = ({ href, children }: { href: string; children: ComponentChildren }): JSX.Element => (
  <a class="menu-item menu-link" href={href}>
    {children}
  </a>
)
