import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import type { Effort } from '../../../kernel/core/command.ts'
import { keepPhoto } from '../../../kernel/web/outbox.ts'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useDraft } from '../../../kernel/web/useDraft.ts'
import { whenCome } from '../../../kernel/web/wait-for-part.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import type { AskDanger } from '../heard/HeardDanger.tsx'
import { PhotoBox } from './PhotoBox.tsx'
import type { Proof } from './proof.ts'
import { VoiceBox } from './VoiceBox.tsx'

// Without network nobody is kept from telling it: the house reads the words too.
const HeardDanger = later(() => import('../heard/HeardDanger.tsx').then((m) => m.HeardHere))

type Props = {
  /** which act on what: what is written for it waits there, until it leaves */
  draft: string
  title: string
  send: string
  hint?: string
  /** what it usually is, each in one tap: the sentence is then his, to be changed */
  reasons?: readonly string[]
  /** an act that is nothing without words */
  wordsNeeded?: boolean
  noPhotos?: boolean
  /** between the staff, or said at the door: written alone */
  noVoice?: boolean
  onSend: (proof: Proof) => void
  onClose: () => void
}

const aWeek = 7 * 86_400_000

/** One act, in a sheet at the thumb: its button works at once, a photo and words are welcome. */
export const ProofSheet = (props: Props): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const { words, photos, notes, change, drop } = useDraft(props.draft, aWeek)
  const effort = useRef<Effort>({})
  const said = words.trim()
  const write = (now: string): void => change(() => ({ words: now }))
  const heard = useRef<AskDanger>(null)
  const isLeaving = useRef(false)
  const [isHeard, setIsHeard] = useState(false)
  const send = async (danger?: { danger: true }): Promise<void> => {
    if (isLeaving.current) return
    isLeaving.current = true
    // Words that are sent as fast as they were typed are heard too, and once.
    setIsHeard(true)
    const answer = danger ?? (said ? await (await whenCome(heard))?.() : undefined)
    isLeaving.current = false
    setIsHeard(false)
    if (answer === null) return
    props.onSend({
      ...(said ? { words: said } : {}),
      ...answer,
      ...(photos.length ? { photos: photos.map((p) => p.id) } : {}),
      ...(notes.length ? { sounds: notes.map((n) => n.id) } : {}),
      effort: effort.current,
    })
    drop()
    props.onClose()
  }
  const add = async (blobs: Blob[]): Promise<void> => {
    for (const blob of blobs) {
      const id = await keepPhoto(blob)
      if (id) change((before) => ({ photos: [...before.photos, { id, url: URL.createObjectURL(blob) }] }))
    }
  }
  return (
    <Sheet
      open
      title={props.title}
      closeLabel={t('office.close')}
      onClose={props.onClose}
      actions={
        <Button
          kind="primary"
          busy={making || isHeard}
          onClick={() => void send()}
          disabledReason={
            props.wordsNeeded && !said && !notes.length
              ? t(props.noVoice ? 'field.words.needed' : 'field.words.orVoice')
              : undefined
          }
        >
          {props.send}
        </Button>
      }
    >
      <div class="stack proof">
        {!props.noPhotos && (
          <PhotoBox
            photos={photos}
            onAdd={add}
            onRemove={(id) => change((before) => ({ photos: before.photos.filter((p) => p.id !== id) }))}
          />
        )}
        {props.reasons && (
          <ul class="reasons" aria-label={t('field.reasons')}>
            {props.reasons.map((reason) => (
              <li key={reason}>
                <button
                  type="button"
                  class="reason"
                  aria-pressed={words === reason}
                  onClick={() => write(reason)}
                >
                  {reason}
                </button>
              </li>
            ))}
          </ul>
        )}
        <GuardedField
          label={t('field.words')}
          hint={props.hint}
          optional={props.wordsNeeded ? undefined : t('field.optional')}
          rows={2}
          maxLength={4000}
          value={words}
          onValue={write}
          autoFocus={(props.wordsNeeded ?? false) && !props.reasons}
          effortKey="request.words"
          onEffort={(key, seconds) => {
            effort.current = { ...effort.current, [key]: (effort.current[key] ?? 0) + seconds }
          }}
        />
        {said && <HeardDanger words={words} asked={heard} onYes={() => void send({ danger: true })} />}
        {!props.noVoice && (
          <VoiceBox
            notes={notes}
            onNotes={(spoken) => change(() => ({ notes: spoken }))}
            text={words}
            onText={write}
          />
        )}
      </div>
    </Sheet>
  )
}
