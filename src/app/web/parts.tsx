/** The gallery (development only): each part in its states. `?lang=en`, `?theme=dark`, `?app=field`. */
import { type JSX, render } from 'preact'
import type { Lang } from '../../kernel/core/access.ts'
import { AskingSamples } from '../../kernel/web/parts/gallery/AskingSamples.tsx'
import { CompareSample } from '../../kernel/web/parts/gallery/CompareSample.tsx'
import { StateSamples } from '../../kernel/web/parts/gallery/StateSamples.tsx'
import { sayIn } from '../../kernel/web/parts/gallery/gallery.ts'
import { Bar, SignSamples } from '../../kernel/web/parts/gallery/SignSamples.tsx'
import { TellingSamples } from '../../kernel/web/parts/gallery/TellingSamples.tsx'
import { Page } from '../../kernel/web/parts/Page.tsx'
import { wearKeptTheme, wearTheme } from '../../kernel/web/parts/theme.ts'
import '../../kernel/web/style/base.css'
import '../../kernel/web/parts/gallery/gallery.css'

const query = new URLSearchParams(location.search)
const lang: Lang = query.get('lang') === 'en' ? 'en' : 'fr'
const theme = query.get('theme')
const say = sayIn(lang)

document.documentElement.lang = lang
document.documentElement.dataset['app'] = query.get('app') ?? 'office'
if (theme === 'dark' || theme === 'light') wearTheme(theme)
else wearKeptTheme()

const sections = [
  [say('Signes', 'Signs'), SignSamples],
  [say('Demander', 'Asking'), AskingSamples],
  [say('Raconter', 'Telling'), TellingSamples],
  [say('Comparer', 'Comparing'), CompareSample],
  [say('États', 'States'), StateSamples],
] as const

const Gallery = (): JSX.Element => (
  <Page
    lang={lang}
    home="/"
    words={{
      skip: say('Aller au contenu', 'Go to the content'),
      name: 'Loire Habitat',
      toDark: say('Passer au thème sombre', 'Wear the dark theme'),
      toLight: say('Passer au thème clair', 'Wear the light theme'),
    }}
    onLang={(to) => {
      query.set('lang', to)
      location.search = query.toString()
    }}
    navLabel={say('Parties', 'Sections')}
    nav={sections.map(([name], i) => (
      <a key={name} href={`#s${i}`} aria-current={i === 0 ? 'page' : undefined}>
        {name}
      </a>
    ))}
    bottom={<Bar lang={lang} say={say} />}
    footer={
      <a href="#access">
        {say('Accessibilité : partiellement conforme', 'Accessibility: partly conformant')}
      </a>
    }
  >
    <h1>{say('Les pièces de la maison', 'The parts of the house')}</h1>
    {sections.map(([name, Section], i) => (
      <section class="gallery-part" id={`s${i}`} key={name} aria-labelledby={`h${i}`}>
        <h2 id={`h${i}`}>{name}</h2>
        <Section lang={lang} say={say} />
      </section>
    ))}
  </Page>
)

const root = document.getElementById('app')
if (root) render(<Gallery />, root)
