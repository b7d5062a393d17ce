import type { JSX } from 'preact'
import { PhotoStrip } from '../../kernel/web/parts/PhotoStrip.tsx'
import { photoPath } from '../../kernel/web/pictures.ts'
import { useSpeech } from '../../kernel/web/speech.ts'

type Props = {
  photos: readonly string[]
  /** the picture of before, shown first */
  before?: string | undefined
  /** what they show */
  what: string
}

/** Pictures of a room or of a difference; one that is still on its way has its word. */
export const RecordPhotos = ({ photos, before, what }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  if (!photos.length && !before) return null
  const shown = photos.map((id, i) => ({
    id,
    alt: `${what}, ${t('inspections.photo', { i: i + 1, of: photos.length })}`,
  }))
  const first = before ? [{ id: before, alt: `${what}, ${t('inspections.photo.before')}` }] : []
  return (
    <PhotoStrip
      label={t('inspections.photos')}
      photos={[...first, ...shown].map((each) => ({
        ...each,
        url: photoPath(each.id),
        thumb: photoPath(each.id, 'thumb'),
      }))}
      words={{
        close: t('inspections.photo.close'),
        previous: t('inspections.photo.previous'),
        next: t('inspections.photo.next'),
        coming: t('inspections.photo.coming'),
      }}
    />
  )
}
