import type { JSX } from 'preact'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import type { TakenPhoto } from '../../../kernel/web/drafts.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { photoName, photoWords } from '../thread/photo-words.ts'

type Props = {
  photos: readonly TakenPhoto[]
  onAdd: (blobs: Blob[]) => Promise<void>
  onRemove: (id: string) => void
}

/** Photos in a line, and the camera. */
export const PhotoBox = ({ photos, onAdd, onRemove }: Props): JSX.Element => {
  const { t } = useSpeech()
  const add = {
    label: t('field.photo'),
    busyLabel: t('field.photo.busy'),
    unreadable: t('field.photo.unreadable'),
    onPhotos: onAdd,
    asked: 'request.photos',
  }
  if (!photos.length) return <PhotoAdd {...add} cameraFirst />
  return (
    <PhotoStrip
      label={t('thread.photos')}
      words={photoWords(t)}
      photos={photos.map((p, i) => ({
        ...p,
        alt: photoName(t, i, photos.length),
      }))}
      onRemove={onRemove}
    >
      <PhotoAdd {...add} tile />
    </PhotoStrip>
  )
}
