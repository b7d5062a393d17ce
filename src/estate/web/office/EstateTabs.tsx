import type { ComponentChildren, JSX } from 'preact'
import { PageTabs } from '../../../kernel/web/parts/PageTabs.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { paths } from './estate-client.ts'

const faces = [
  [paths.root, 'buildings'],
  [paths.things, 'things'],
  [paths.rates, 'rates'],
  [paths.vacant, 'vacant'],
  [paths.seen, 'seen'],
] as const

/** The ways into the estate: by its buildings, by its equipment, by how often that fails, by what is empty, by what was seen. */
export const EstateTabs = ({ at, children }: { at: string; children: ComponentChildren }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="stack">
      <h1>{t('estate.title')}</h1>
      <PageTabs
        label={t('estate.title')}
        ways={faces.map(([href, name]) => ({ href, label: t(`estate.face.${name}`), here: href === at }))}
      />
      {children}
    </div>
  )
}
