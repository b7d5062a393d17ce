import type { JSX } from 'preact'
import { type Kept, letPhotoGo } from '../../kernel/web/outbox/tray.ts'
import { Thumbs } from '../../kernel/web/parts/Thumbs.tsx'
import { usePictures } from '../../kernel/web/pictures.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { sayWhy } from './retake.ts'
import { LetGo } from './LetGo.tsx'
import { TrayVoices } from './TrayVoices.tsx'

/** A photo, or a voice note, that the server could not take. The words that went with it have left. */
export const LostPhoto = ({ photo }: { photo: Kept }): JSX.Element => {
  const { t } = useSpeech()
  const spoken = photo.photo.type.startsWith('audio/')
  const names = spoken ? [] : [photo.sha256]
  const pictures = usePictures(names, undefined, true)
  return (
    <article class="tray-act">
      <h3 class="tray-what">{t(spoken ? 'field.again.sound' : 'field.again.photo')}</h3>
      <p class="tray-why">{sayWhy(photo.refused, t)}</p>
      <Thumbs
        label={t('field.again.photos', { n: 1 })}
        names={names}
        pictures={pictures}
        alt={(n) => t('thread.photo', { n, of: 1 })}
      />
      {spoken && <TrayVoices sounds={[photo.sha256]} />}
      <div class="tray-acts">
        <LetGo onLetGo={() => void letPhotoGo(photo)} />
      </div>
    </article>
  )
}
