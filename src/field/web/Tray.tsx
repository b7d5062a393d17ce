import type { JSX } from 'preact'
import { later } from '../../kernel/web/load-later.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useRefused } from './useRefused.ts'
import './tray.css'

// In one piece: on most days there is none.
const RefusedActCard = later(() => import('./RefusedAct.tsx').then((m) => m.RefusedActCard))
const LostPhoto = later(() => import('./RefusedAct.tsx').then((m) => m.LostPhoto))

/** «À reprendre»: what was refused, why, and the person's own words and photos, with what can be done now. */
export const Tray = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { acts, photos } = useRefused()
  if (!acts.length && !photos.length) return null
  return (
    <section class="tray" aria-labelledby="again">
      <h2 id="again">{t('field.again')}</h2>
      <p class="secondary">{t('field.again.why')}</p>
      {acts.map((act) => (
        <RefusedActCard key={act.order ?? act.command?.id} act={act} />
      ))}
      {photos.map((photo) => (
        <LostPhoto key={photo.sha256} photo={photo} />
      ))}
    </section>
  )
}
