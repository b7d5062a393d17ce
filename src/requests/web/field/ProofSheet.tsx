import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { keepPhoto } from '../../../kernel/web/outbox.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { Guarded } from '../office/Guarded.tsx'
import { PhotoBox, type Taken } from './PhotoBox.tsx'

/** What a caretaker adds to what he did or saw. */
export type Proof = { words?: string; photos?: string[]; effort: Effort }

type Props = {
  title: string
  send: string
  hint?: string
  /** an act that is nothing without words */
  wordsNeeded?: boolean
  noPhotos?: boolean
  onSend: (proof: Proof) => void
  onClose: () => void
}

/** One act, in a sheet at the thumb: its button works at once, a photo and words are welcome. */
export const ProofSheet = (props: Props): JSX.Element => {
  const { t } = useSpeech()
  const [words, setWords] = useState('')
  const [photos, setPhotos] = useState<readonly Taken[]>([])
  const effort = useRef<Effort>({})
  const said = words.trim()
  const send = (): void => {
    props.onSend({
      ...(said ? { words: said } : {}),
      ...(photos.length ? { photos: photos.map((p) => p.id) } : {}),
      effort: effort.current,
    })
    props.onClose()
  }
  const add = async (blobs: Blob[]): Promise<void> => {
    for (const blob of blobs) {
      const taken = { id: await keepPhoto(blob), url: URL.createObjectURL(blob) }
      setPhotos((before) => [...before, taken])
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
          full
          onClick={send}
          disabledReason={props.wordsNeeded && !said ? t('field.words.needed') : undefined}
        >
          {props.send}
        </Button>
      }
    >
      <div class="stack">
        {!props.noPhotos && (
          <PhotoBox
            photos={photos}
            onAdd={(blobs) => void add(blobs)}
            onRemove={(id) => setPhotos(photos.filter((p) => p.id !== id))}
          />
        )}
        <Guarded
          label={t('field.words')}
          hint={props.hint}
          optional={props.wordsNeeded ? undefined : t('field.optional')}
          rows={2}
          maxLength={4000}
          value={words}
          onValue={setWords}
          autoFocus={props.wordsNeeded ?? false}
          effortKey="request.words"
          onEffort={(key, seconds) => {
            effort.current = { ...effort.current, [key]: (effort.current[key] ?? 0) + seconds }
          }}
        />
      </div>
    </Sheet>
  )
}
