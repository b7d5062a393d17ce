import type { JSX } from 'preact'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { usePhotos } from '../../../kernel/web/usePhotos.ts'
import type { Extras } from '../../core/call-draft.ts'
import { photoName, photoWords } from '../thread/photo-words.ts'

type Props = {
  besides: Extras
  onBesides: (besides: Extras) => void
  /** somebody has to open */
  dwelling: boolean
  onEffort: (key: string, seconds: number) => void
}

/** Asked last, and never needed: when she can be home, and the photo that she has sent or brought. */
export const BesidesFields = ({ besides, onBesides, dwelling, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { access, photos } = besides
  const { pictures, add, remove } = usePhotos(photos, (names) => onBesides({ ...besides, photos: names }))
  return (
    <div class="stack-s">
      {dwelling && (
        <Field
          label={t('say.access')}
          optional={t('office.optional')}
          value={access}
          maxLength={120}
          onValue={(said) => onBesides({ ...besides, access: said })}
          effortKey="request.access"
          onEffort={onEffort}
        />
      )}
      <PhotoStrip
        label={t('thread.photos')}
        words={photoWords(t)}
        photos={photos.map((id, i) => ({
          id,
          url: pictures.get(id) ?? '',
          alt: photoName(t, i, photos.length),
        }))}
        onRemove={remove}
      >
        <PhotoAdd
          asked="request.photos"
          tile
          label={t('thread.photo.add')}
          busyLabel={t('thread.photo.busy')}
          unreadable={t('thread.photo.unreadable')}
          noRoom={t('thread.photo.noRoom')}
          onPhotos={add}
        />
      </PhotoStrip>
    </div>
  )
}
