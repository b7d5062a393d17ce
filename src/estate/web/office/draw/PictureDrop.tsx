import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { PhotoAdd } from '../../../../kernel/web/parts/PhotoAdd.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { shrink } from '../../../../kernel/web/parts/shrink-photo.ts'
import { keepPhoto } from '../../../../kernel/web/outbox.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Size } from '../../../core/draw/picture-shapes.ts'

/** Kept on this device under its name until the drawing leaves; `size` in pixels. */
export type Picture = { sha256: string; url: string; size: Size }

/** Where the picture of a plan is dropped, chosen or taken. */
export const PictureDrop = ({ onPicture }: { onPicture: (picture: Picture) => void }): JSX.Element => {
  const { t } = useSpeech()
  const [over, setOver] = useState(false)
  const [no, setNo] = useState<string>()
  const take = async (blob: Blob | undefined): Promise<void> => {
    setNo(blob ? undefined : t('draw.unreadable'))
    const picture = blob && (await pictureOf(blob))
    if (picture) onPicture(picture)
  }
  return (
    <div
      class={`draw-drop${over ? ' draw-over' : ''}`}
      onDragOver={(e) => {
        e.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault()
        setOver(false)
        const file = e.dataTransfer?.files[0]
        if (file) void shrink(file).then(take)
      }}
    >
      <p class="draw-lead">{t('draw.drop')}</p>
      <p class="secondary">{t('draw.drop.hint')}</p>
      <PhotoAdd
        single
        label={t('draw.choose')}
        busyLabel={t('draw.busy')}
        unreadable={t('draw.unreadable')}
        onPhotos={([blob]) => void take(blob)}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </div>
  )
}

const pictureOf = async (blob: Blob): Promise<Picture | undefined> => {
  const sha256 = await keepPhoto(blob)
  if (!sha256) return undefined
  const bitmap = await createImageBitmap(blob)
  const size = { w: bitmap.width, h: bitmap.height }
  bitmap.close()
  return { sha256, url: URL.createObjectURL(blob), size }
}
