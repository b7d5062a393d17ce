import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Lang } from '../../core/access.ts'
import { Icon } from '../icons/Icon.tsx'
import { moon, sun } from '../icons/icons.ts'
import { PlaceMark } from './PlaceMark.tsx'
import { isDark, wearTheme } from './theme.ts'
import './Page.css'

export type PageWords = {
  /** "Aller au contenu" */
  skip: string
  /** the name over the door: the landlord's */
  name: string
  /** "Passer au thème sombre" / "clair" */
  toDark: string
  toLight: string
}

export type PageProps = {
  lang: Lang
  words: PageWords
  children: ComponentChildren
  /** to the page one starts from */
  home: string
  /** the language that the page is not in; without it there is no switch */
  onLang?: (lang: Lang) => void
  /** links of the header: <a>s, the current one with aria-current */
  nav?: ComponentChildren
  navLabel?: string
  /** at the right of the header: the search, the person */
  aside?: ComponentChildren
  /** above everything: the offline bar */
  bar?: ComponentChildren
  footer?: ComponentChildren
  /** under everything, always in sight: the <BottomBar> */
  bottom?: ComponentChildren
  /** `reading` one column of text width (default), `full` panes */
  width?: 'reading' | 'full'
}

const otherLang: Record<Lang, { lang: Lang; name: string }> = {
  fr: { lang: 'en', name: 'English' },
  en: { lang: 'fr', name: 'Français' },
}

/** Said by the server, in the page itself: it stands before anything was asked, and without network. */
const isDemo = (): boolean => document.documentElement.dataset['demo'] !== undefined
const demo: Record<Lang, string> = {
  fr: 'Démonstration',
  en: 'Demonstration',
}

/** The walls of every page: skip link, name over the door, ways, main, language and theme. */
export const Page = (props: PageProps): JSX.Element => (
  <div class={`page page-${props.width ?? 'reading'}`}>
    <a class="skip" href="#main">
      {props.words.skip}
    </a>
    {props.bar}
    <header class="page-head no-print">
      <a
        class="page-name"
        href={props.home}
        aria-label={props.words.name.trim() ? undefined : nameBefore(props.lang)}
      >
        <PlaceMark size={32} floors={3} floor={0} common />
        <span>
          {props.words.name}
          {isDemo() && <small class="page-demo">{demo[props.lang]}</small>}
        </span>
      </a>
      {props.nav && (
        <nav class="page-nav" aria-label={props.navLabel}>
          {props.nav}
        </nav>
      )}
      <div class="page-aside">
        {props.aside}
        {props.onLang && <LangSwitch lang={props.lang} onLang={props.onLang} />}
        <ThemeSwitch {...props.words} />
      </div>
    </header>
    <main class="page-main" id="main" tabIndex={-1}>
      {props.children}
    </main>
    {props.footer && <footer class="page-foot no-print">{props.footer}</footer>}
    {props.bottom}
  </div>
)

const LangSwitch = ({ lang, onLang }: { lang: Lang; onLang: (lang: Lang) => void }): JSX.Element => {
  const other = otherLang[lang]
  return (
    <button type="button" class="page-switch" lang={other.lang} onClick={() => onLang(other.lang)}>
      {other.name}
    </button>
  )
}

const ThemeSwitch = ({ toDark, toLight }: PageWords): JSX.Element => {
  const [dark, setDark] = useState(isDark)
  return (
    <button
      type="button"
      class="page-switch"
      aria-label={dark ? toLight : toDark}
      title={dark ? toLight : toDark}
      onClick={() => {
        wearTheme(dark ? 'light' : 'dark')
        setDark(!dark)
      }}
    >
      <Icon of={dark ? sun : moon} size={20} />
    </button>
  )
}
// Until the landlord's name is known; what stands in the link is in it (WCAG 2.5.3).
const nameBefore = (lang: Lang): string => (isDemo() ? `Loge ${demo[lang]}` : 'Loge')
