import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { usePhotos } from '../../../kernel/web/usePhotos.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Did } from '../../../kernel/web/useActs.ts'
import { HeardBand } from './HeardBand.tsx'
import { DraftPhotos } from './DraftPhotos.tsx'
import { heardIn, useHeard } from './useHeard.ts'

type Props = {
  label: string
  hint?: string
  send: string
  busy: boolean
  quiet?: boolean
  /** what the screen is about: one types at once */
  first?: boolean
  /** what else leaves with them, under the photos */
  children?: ComponentChildren
  /** `danger`: what she answered where one was read in her words. Answers whether it left; then the field empties, else her words stay. */
  onSend: (words: string, photos: string[], danger?: boolean) => Promise<Did>
}

/** A few words, and photos with them. */
export const WithPhotos = ({
  label,
  hint,
  send,
  busy,
  quiet,
  first,
  children,
  onSend,
}: Props): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const [words, setWords] = useState('')
  const [photos, setPhotos] = useState<string[]>([])
  const [asked, setAsked] = useState(false)
  const { pictures, add, remove } = usePhotos(photos, setPhotos)
  const [calmed, setCalmed] = useState('')
  const [shown, setShown] = useState('')
  const heard = useHeard(calmed === words ? '' : words)
  const missing = !words.trim()
  const leave = async (danger?: boolean): Promise<void> => {
    if (missing) return setAsked(true)
    const isCalm = calmed === words
    // Whoever wrote the last word and sends at once is asked too, once; who sends again has seen it.
    if (danger === undefined && !isCalm && shown !== words && (heard ?? (await heardIn(words))))
      return setShown(words)
    const answer = danger ?? (isCalm ? false : undefined)
    if (!(await onSend(words.trim(), photos, answer))) return
    setWords('')
    setPhotos([])
    setAsked(false)
  }
  return (
    <>
      <Field
        kind="area"
        label={label}
        hint={hint}
        rows={2}
        maxLength={4000}
        value={words}
        onValue={setWords}
        {...(first ? { inputRef: takeFocus } : {})}
        problem={asked && missing ? t('follow.say.missing') : undefined}
      />
      {heard && <HeardBand heard={heard} onYes={() => void leave(true)} onNo={() => setCalmed(words)} />}
      <DraftPhotos names={photos} pictures={pictures} onRemove={remove} />
      {children}
      <div class="two">
        <PhotoAdd
          label={t('follow.photo.add')}
          busyLabel={t('tenant.photo.busy')}
          unreadable={t('tenant.photo.unreadable')}
          noRoom={t('tenant.photo.noRoom')}
          onPhotos={add}
        />
        <Button
          kind={quiet ? 'quiet' : 'primary'}
          full
          busy={busy || making}
          busyLabel={t(making ? 'tenant.photo.busy' : 'follow.sending')}
          onClick={() => void leave()}
        >
          {send}
        </Button>
      </div>
    </>
  )
}
