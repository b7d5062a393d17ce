import type { JSX } from 'preact'
import { keepPhoto } from '../../../kernel/web/outbox.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { useDraft } from '../../../kernel/web/useDraft.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { ActProps } from './order-card.ts'

/** What was written a week ago is written anew (ms). */
const aWeek = 7 * 86_400_000

/** What is not as it should be: a sentence for the firm, or a photo. */
export const CheckComplaint = ({
  order,
  request,
  busy,
  act,
  onClose,
}: ActProps & { onClose: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const { words, photos, change, drop } = useDraft(`/bureau/r/${request} order.spot`, aWeek)
  const said = words.trim()
  const add = async (blobs: Blob[]): Promise<void> => {
    for (const blob of blobs) {
      const id = await keepPhoto(blob)
      if (id) change((before) => ({ photos: [...before.photos, { id, url: URL.createObjectURL(blob) }] }))
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
    if (!(await act('order.spotCheck', data, t('order.spot.said.no'), shown))) return
    drop()
    onClose()
  }
  return (
    <div class="stack-s no-print">
      <Field
        kind="area"
        rows={2}
        label={t('order.spot.words')}
        value={words}
        onValue={(next) => change(() => ({ words: next }))}
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
        onRemove={(id) => change((before) => ({ photos: before.photos.filter((p) => p.id !== id) }))}
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
