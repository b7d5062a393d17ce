import type { ComponentChildren, JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { paths } from './door.ts'

const faces = [
  [paths.root, 'buildings'],
  [paths.things, 'things'],
  [paths.rates, 'rates'],
] as const

/** The three ways into the estate: by its buildings, by its equipment, by how often that fails. */
export const Faces = ({ at, children }: { at: string; children: ComponentChildren }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="stack">
      <h1>{t('estate.title')}</h1>
      <nav class="estate-faces" aria-label={t('estate.title')}>
        {faces.map(([href, name]) => (
          <a key={name} href={href} aria-current={href === at ? 'page' : undefined}>
            {t(`estate.face.${name}`)}
          </a>
        ))}
      </nav>
      {children}
    </div>
  )
}
