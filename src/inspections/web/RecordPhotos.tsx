import type { JSX } from 'preact'
import { carriesLink } from '../../kernel/web/http-headers.ts'
import { PhotoStrip } from '../../kernel/web/parts/PhotoStrip.tsx'
import { photoPath, usePictures } from '../../kernel/web/pictures.ts'
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
  // An image shows no link: what is opened by one is fetched.
  const byLink = carriesLink()
  const fetched = usePictures(byLink ? [...(before ? [before] : []), ...photos] : [])
  if (!photos.length && !before) return null
  const shown = photos.map((id, i) => ({
    id,
    alt: `${what}, ${t('inspections.photo', { i: i + 1, of: photos.length })}`,
  }))
  const first = before ? [{ id: before, alt: `${what}, ${t('inspections.photo.before')}` }] : []
  const addressed = (id: string): { url: string; thumb?: string } =>
    byLink ? { url: fetched.get(id) ?? '' } : { url: photoPath(id), thumb: photoPath(id, 'thumb') }
  return (
    <PhotoStrip
      label={t('inspections.photos')}
      photos={[...first, ...shown].map((each) => ({ ...each, ...addressed(each.id) }))}
      words={{
        close: t('inspections.photo.close'),
        previous: t('inspections.photo.previous'),
        next: t('inspections.photo.next'),
        coming: t('inspections.photo.coming'),
      }}
    />
  )
}
