import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { keepPhoto } from '../../../kernel/web/outbox.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { ActProps } from './order-card.ts'

type Photo = { id: string; url: string }

/** What is not as it should be: a sentence for the firm, or a photo. */
export const CheckComplaint = ({
  order,
  busy,
  act,
  onClose,
}: ActProps & { onClose: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const [words, setWords] = useState('')
  const [photos, setPhotos] = useState<readonly Photo[]>([])
  const said = words.trim()
  const add = async (blobs: Blob[]): Promise<void> => {
    for (const blob of blobs) {
      const id = await keepPhoto(blob)
      if (id) setPhotos((before) => [...before, { id, url: URL.createObjectURL(blob) }])
    }
  }
  const send = async (): Promise<void> => {
    const shown = photos.map(({ id }) => id)
    const data = {
      order: order.id,
      conforming: false,
      ...(said ? { words: said } : {}),
      ...(shown.length ? { photos: shown } : {}),
    }
    if (await act('order.spotCheck', data, t('order.spot.said.no'), shown)) onClose()
  }
  return (
    <div class="stack-s no-print">
      <Field
        kind="area"
        rows={2}
        label={t('order.spot.words')}
        value={words}
        onValue={setWords}
        inputRef={takeFocus}
      />
      <PhotoStrip
        label={t('thread.photos')}
        words={{
          close: t('office.close'),
          previous: t('thread.photo.previous'),
          next: t('thread.photo.next'),
          remove: t('thread.photo.remove'),
        }}
        photos={photos.map((p, i) => ({
          ...p,
          alt: t('thread.photo', { n: String(i + 1), of: String(photos.length) }),
        }))}
        onRemove={(id) => setPhotos(photos.filter((p) => p.id !== id))}
      >
        <PhotoAdd
          tile
          label={t('thread.photo.add')}
          busyLabel={t('thread.photo.busy')}
          unreadable={t('thread.photo.unreadable')}
          noRoom={t('thread.photo.noRoom')}
          onPhotos={add}
        />
      </PhotoStrip>
      <div class="line">
        <Button
          small
          busy={busy || making}
          busyLabel={t(making ? 'thread.photo.busy' : 'say.filing')}
          disabledReason={said || photos.length ? undefined : t('order.spot.missing')}
          onClick={() => void send()}
        >
          {t('order.spot.send')}
        </Button>
        <Button small onClick={onClose}>
          {t('office.cancel')}
        </Button>
      </div>
    </div>
  )
}
