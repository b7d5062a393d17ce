import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Menu, MenuLink } from '../../../kernel/web/parts/Menu.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { foldWays } from './fold-ways.ts'
import './office-later.css'

type FoldedWay = { href: string; name: string }

/** «Plus» in pixels, with what stands around it. */
const moreWidth = 72

/** At the end of the ways of a desk: what has no room beside the others, behind a word. `here`: the way on which one is. */
export const FoldedWays = ({ here }: { here: string | undefined }): JSX.Element => {
  const { t, lang } = useSpeech()
  const self = useRef<HTMLSpanElement>(null)
  const [folded, setFolded] = useState<readonly FoldedWay[]>([])
  useEffect(() => {
    const nav = self.current?.parentElement
    if (!nav) return
    const fit = (): void => setFolded(foldIn(nav))
    const seen = new ResizeObserver(fit)
    seen.observe(nav)
    return () => seen.disconnect()
  }, [here, lang])
  return (
    <span ref={self} class="folded-ways">
      {folded.length > 0 && (
        <Menu label={t('office.more')} isWorded>
          {folded.map(({ href, name }) => (
            <MenuLink key={href} href={href}>
              {name}
            </MenuLink>
          ))}
        </Menu>
      )}
    </span>
  )
}

/** Folds what has no room, and tells what it is. */
const foldIn = (nav: Element): FoldedWay[] => {
  const ways = [...nav.querySelectorAll<HTMLAnchorElement>(':scope > a')]
  for (const way of ways) way.classList.remove('way-folded')
  const at = ways.findIndex((way) => way.ariaCurrent === 'page')
  const widths = ways.map((way) => way.getBoundingClientRect().width)
  const out = foldWays(widths, nav.clientWidth, moreWidth, at).map((i) => ways[i]!)
  for (const way of out) way.classList.add('way-folded')
  return out.map((way) => ({ href: way.getAttribute('href') ?? '', name: way.textContent ?? '' }))
}
