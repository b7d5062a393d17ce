import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { keepPhotos } from '../../../kernel/web/outbox.ts'
import { useMaking } from '../../../kernel/web/parts/making.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Acts } from '../../../kernel/web/useActs.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { send } from './door.ts'

type Props = { order: FirmOrder; acts: Acts; path: string; onTyped: () => void; onSent: () => void }

/** «C’est fait» where one stands: the sentence on the card of the visit, and the photo that sends. */
export const Finish = ({ order, acts, path, onTyped, onSent }: Props): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const [words, setWords] = useState('')
  const [effort, setEffort] = useState<Record<string, number>>({})
  const said = words.trim()
  const leave = async (blobs: Blob[]): Promise<void> => {
    const photos = await keepPhotos(blobs)
    // The sentence stays: without the photo he sends it himself, or makes room.
    if (photos.length < blobs.length) return
    const data = {
      order: order.id,
      outcome: 'done' as const,
      ...(said ? { words: said } : {}),
      ...(photos.length ? { photos } : {}),
    }
    if (await acts.act(send('order.report', order.request, data, { photos, effort }), t('firm.sent')))
      onSent()
  }
  return (
    <div class="finish">
      <Field
        kind="area"
        rows={2}
        label={t('firm.words.done')}
        value={words}
        maxLength={4000}
        onValue={(value) => {
          setWords(value)
          onTyped()
        }}
        effortKey="order.words"
        onEffort={(key, seconds) =>
          setEffort((before) => ({ ...before, [key]: (before[key] ?? 0) + seconds }))
        }
      />
      <PhotoAdd
        cameraFirst
        single
        label={acts.busy ? t('firm.sending') : t('firm.shoot')}
        busyLabel={t('firm.photo.busy')}
        unreadable={t('firm.photo.unreadable')}
        noRoom={t('firm.photo.noRoom')}
        onPhotos={(blobs) => void leave(blobs)}
      />
      {said && (
        <Button
          full
          busy={acts.busy || making}
          busyLabel={t(making ? 'firm.photo.busy' : 'firm.sending')}
          onClick={() => void leave([])}
        >
          {t('firm.send.plain')}
        </Button>
      )}
      <Button kind="plain" href={`${path}?dire=done`}>
        {t('firm.done.more')}
      </Button>
    </div>
  )
}
