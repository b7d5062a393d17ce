import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import type { EnclosedPaper } from '../../../kernel/core/enclosed-paper.ts'
import { PaperAdd } from '../../../kernel/web/parts/load-papers.ts'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { Thumbs } from '../../../kernel/web/parts/Thumbs.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import { usePhotos } from '../../../kernel/web/usePhotos.ts'
import type { AnswerProps } from './OneTapAnswers.tsx'
import { send } from './firm-client.ts'
import { useHearing } from './useHearing.ts'

/** A message of the firm in the thread, between it and the office, with its photos. */
export const WriteMessage = ({
  order,
  acts,
  done,
  onSent,
}: AnswerProps & { onSent: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const [words, setWords] = useState('')
  const [photos, setPhotos] = useState<string[]>([])
  const [papers, setPapers] = useState<EnclosedPaper[]>([])
  const [asked, setAsked] = useState(false)
  const { pictures, add, remove } = usePhotos(photos, setPhotos)
  const { heard, ask, isAsking } = useHearing(words)
  const said = words.trim()
  const leave = async (isDanger?: true): Promise<void> => {
    if (!said) return setAsked(true)
    if (isAsking()) return
    const answer = await ask(isDanger)
    if (answer === null) return
    const data = {
      words: said,
      audience: 'firm' as const,
      ...(photos.length ? { photos } : {}),
      ...(papers.length ? { papers } : {}),
      ...answer,
    }
    const files = [...photos, ...papers.map(({ sha256 }) => sha256)]
    const ok = await acts.act(
      send('request.say', order.request, data, { photos: files }),
      t('firm.talk.sent'),
    )
    done(ok)
    if (ok) onSent()
  }
  return (
    <div class="stack-s">
      <Field
        kind="area"
        rows={2}
        label={t('firm.talk.words')}
        hint={t('firm.talk.hint')}
        value={words}
        maxLength={4000}
        onValue={setWords}
        inputRef={takeFocus}
        problem={asked && !said ? t('firm.talk.missing') : undefined}
      />
      {said && <Slot name="order.danger" words={words} asked={heard} onYes={() => void leave(true)} />}
      <Thumbs
        label={t('firm.photos')}
        names={photos}
        pictures={pictures}
        alt={(i) => t('firm.photo', { i, of: photos.length })}
        removeLabel={(i) => t('firm.photo.remove', { i })}
        onRemove={remove}
      />
      <PhotoAdd
        label={t(photos.length ? 'firm.photo.another' : 'firm.photo.add')}
        busyLabel={t('firm.photo.busy')}
        unreadable={t('firm.photo.unreadable')}
        noRoom={t('firm.photo.noRoom')}
        onPhotos={add}
      />
      <PaperAdd papers={papers} onPapers={setPapers} />
      <Button
        full
        busy={acts.busy || making}
        busyLabel={t(making ? 'firm.photo.busy' : 'firm.sending')}
        onClick={() => void leave()}
      >
        {t('firm.send')}
      </Button>
    </div>
  )
}
