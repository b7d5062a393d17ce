import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { keepPhotos } from '../../../kernel/web/outbox.ts'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Acts } from '../../../kernel/web/useActs.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { useHearing } from './useHearing.ts'
import { useLeaving } from './useLeaving.tsx'

type Props = { order: FirmOrder; acts: Acts; path: string; onTyped: () => void; onSent: () => void }

/**
 * «C’est fait» where one stands: the sentence on the card of the visit, and the photo that sends. What ends a danger, and a photo
 * of which nothing is said, may be taken back for a moment.
 */
export const Finish = ({ order, acts, path, onTyped, onSent }: Props): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const [words, setWords] = useState('')
  const [effort, setEffort] = useState<Record<string, number>>({})
  const typed = words.trim()
  const { leave, soon, said } = useLeaving({ order, acts, done: (did) => did && onSent() })
  const { heard, ask, isAsking } = useHearing(words)
  const finish = async (blobs: Blob[], isDanger?: true): Promise<void> => {
    if (isAsking()) return
    const photos = await keepPhotos(blobs)
    // The sentence stays: without the photo he sends it himself, or makes room.
    if (photos.length < blobs.length) return
    const data = {
      order: order.id,
      outcome: 'done' as const,
      ...(typed ? { words: typed } : {}),
      ...(photos.length ? { photos } : {}),
      ...(await ask(isDanger)),
    }
    // Meanwhile the card stays, even if another visit becomes the next one.
    onTyped()
    await leave(data, { photos, effort }, order.urgency === 'U0' || !typed)
  }
  if (soon) return soon
  return (
    <div class="finish">
      {said && <p role="status">{said}</p>}
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
      {/* It is asked for at once and drawn with the first word: what is about to be pressed does not move by itself. */}
      <Slot name="order.meters" order={order.id} isEnding={typed !== ''} />
      {/* A photo that is taken sends: it is not taken twice for an answer, and the house reads the words too. */}
      {typed && <Slot name="order.danger" words={words} asked={heard} onYes={() => void finish([], true)} />}
      <PhotoAdd
        asked="order.photos"
        cameraFirst
        single
        label={acts.busy ? t('firm.sending') : t('firm.shoot')}
        busyLabel={t('firm.photo.busy')}
        unreadable={t('firm.photo.unreadable')}
        noRoom={t('firm.photo.noRoom')}
        onPhotos={(blobs) => void finish(blobs)}
      />
      {typed && (
        <Button
          full
          busy={acts.busy || making}
          busyLabel={t(making ? 'firm.photo.busy' : 'firm.sending')}
          onClick={() => void finish([])}
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
