import type { JSX } from 'preact'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { Thumbs } from '../../../kernel/web/parts/Thumbs.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { usePhotos } from '../../../kernel/web/usePhotos.ts'

type Props = ReturnType<typeof usePhotos> & { names: string[] }

/** The photo that goes with a correction: one, taken on the spot, or none. */
export const OnePhoto = ({ names, pictures, add, remove }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      {names.length === 0 && (
        <PhotoAdd
          cameraFirst
          single
          label={t('plan.photo')}
          busyLabel={t('plan.photo.busy')}
          unreadable={t('plan.photo.unreadable')}
          onPhotos={add}
        />
      )}
      <Thumbs
        label={t('plan.photo')}
        names={names}
        pictures={pictures}
        alt={() => t('plan.photo.kept')}
        removeLabel={() => t('plan.photo.remove')}
        onRemove={remove}
      />
    </>
  )
}
