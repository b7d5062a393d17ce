import type { JSX } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import { send as sendIcon } from '../../../kernel/web/icons/icons.ts'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { PaperAdd } from '../../../kernel/web/parts/load-papers.ts'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { later } from '../../../kernel/web/load-later.tsx'
import { keepPhoto } from '../../../kernel/web/outbox.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { Thread } from '../../core/contract.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import { DangerInWords } from '../office/DangerInWords.tsx'
import { useSendKeys } from '../office/useSendKeys.ts'
import { isDanger } from '../../core/status.ts'
import { useAct } from './useAct.ts'
import { useThreadDraft } from './useWordsDraft.ts'
import { readersOf } from './name-readers.ts'
import { photoName, photoWords } from './photo-words.ts'

const Voice = later(() => import('./SayVoice.tsx').then((m) => m.SayVoice))
const Templates = later(() => import('../templates/load-templates.ts').then((m) => m.loadTemplatePick()))

type Audience = 'everyone' | 'firm' | 'tenant' | 'note'
/** What a row of the list asked for: an answer to who waits for one, or news from the firm. */
export type Begin = 'chase' | 'answer'
type Props = {
  thread: Thread
  begin: Begin | undefined
  /** how often the firm was to be asked something: each time one writes to it */
  askings: number
}

/** Writing in the thread: to all, to the firm, to the tenant alone, or a note between the staff, which is the exception and says so. */
export const SayBox = ({ thread, begin, askings }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const readers = useId()
  const making = useMaking()
  const { request, can } = thread
  const { act, busy, no } = useAct(request.id)
  const asksHer = request.waitsFor === 'tenant' || request.waitsFor === 'access'
  const {
    words,
    photos,
    notes,
    papers = [],
    fields,
    change,
    drop,
  } = useThreadDraft(
    request.id,
    '',
    begin === 'chase' ? t(asksHer ? 'thread.say.chase.her' : 'thread.say.chase') : '',
  )
  const setWords = (next: string): void => change(() => ({ words: next }))
  const [calmed, setCalmed] = useState('')
  const [hasHole, setHasHole] = useState(false)
  const who = thread.requester?.name ?? ''
  const audiences: Audience[] = [
    'everyone',
    ...(request.firm ? (['firm'] as const) : []),
    ...(thread.requester && request.kind === 'single' ? (['tenant'] as const) : []),
    ...(can['note'] === 'yes' ? (['note'] as const) : []),
  ]
  const asked: Audience =
    (begin === 'chase' && !asksHer) || (begin && request.unansweredBy === 'firm') ? 'firm' : 'everyone'
  // A note that waited for its end is still one.
  const to = audiences.find((each) => each === fields?.['to']) ?? asked
  const send = async (danger = false): Promise<void> => {
    const said = words.trim()
    const sounds = to === 'note' ? [] : notes.map(({ id }) => id)
    if (!(said || sounds.length > 0) || busy || making || hasHole) return
    const names = photos.map((p) => p.id)
    const files = [...names, ...sounds, ...papers.map(({ sha256 }) => sha256)]
    const enclosed = papers.length ? { papers: [...papers] } : {}
    const done =
      to === 'note'
        ? await act(
            'request.note',
            { words: said, ...enclosed, ...(danger ? { danger } : {}) },
            undefined,
            files,
          )
        : await act(
            'request.say',
            {
              ...(said ? { words: said } : {}),
              ...(names.length ? { photos: names } : {}),
              ...(sounds.length ? { sounds } : {}),
              ...enclosed,
              ...(to === 'everyone' ? {} : { audience: to }),
              ...(danger ? { danger } : {}),
            },
            to === 'tenant' ? t('thread.say.tenant.sent', { who }) : undefined,
            files,
          )
    if (!done) return
    change(() => ({ words: '', photos: [], notes: [], papers: [], fields: { to: 'everyone' } }))
    drop()
  }
  const add = async (blobs: Blob[]): Promise<void> => {
    for (const blob of blobs) {
      const id = await keepPhoto(blob)
      if (id) change((before) => ({ photos: [...before.photos, { id, url: URL.createObjectURL(blob) }] }))
    }
  }
  useEffect(() => {
    if (!askings) return
    change(() => ({ fields: { to: 'firm' } }))
    document.querySelector<HTMLElement>('[data-say]')?.focus()
    // oxlint-disable-next-line react/exhaustive-deps -- asked once each time
  }, [askings])
  const around = useSendKeys(() => void send())
  if (can['say'] !== 'yes') return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the field that stands in it
    <section
      onKeyDown={leaveField}
      class={`tp-say no-print${words || photos.length + notes.length + papers.length > 0 ? ' tp-say-begun' : ''}`}
      aria-label={t('thread.say')}
      ref={around}
    >
      <Choice
        layout="row"
        legend={t('thread.say.to')}
        hideLegend
        options={audiences.map((a) => ({ value: a, label: t(`thread.say.${a}`) }))}
        value={to}
        onValue={(a) => change(() => ({ fields: { to: a } }))}
      />
      {no && <RefusalNotice kept={t('office.kept')}>{no}</RefusalNotice>}
      <div class="tp-box">
        <GuardedField
          label={t('thread.say')}
          hideLabel
          placeholder={t('thread.say')}
          describedBy={readers}
          rows={1}
          maxLength={4000}
          value={words}
          onValue={setWords}
          inputRef={begin ? ready : mark}
        />
        {to === 'note' && <Slot name="note.mention" request={request.id} words={words} onWords={setWords} />}
        {photos.length > 0 && to !== 'note' && (
          <PhotoStrip
            label={t('thread.photos')}
            words={photoWords(t)}
            photos={photos.map((p, i) => ({ ...p, alt: photoName(t, i, photos.length) }))}
            onRemove={(id) => change((before) => ({ photos: before.photos.filter((p) => p.id !== id) }))}
          />
        )}
        <div class="tp-tools">
          {to !== 'note' && (
            <PhotoAdd
              asked="request.photos"
              label={t('thread.photo.add')}
              busyLabel={t('thread.photo.busy')}
              unreadable={t('thread.photo.unreadable')}
              noRoom={t('thread.photo.noRoom')}
              onPhotos={add}
            />
          )}
          {to !== 'note' && <Voice notes={notes} onNotes={(next) => change(() => ({ notes: next }))} />}
          <PaperAdd
            papers={papers}
            onPapers={(next) => change(() => ({ papers: next }))}
            asked="request.papers"
          />
          <Templates thread={thread} words={words} onWords={setWords} onOpenHole={setHasHole} />
          <p class="tp-readers secondary" id={readers}>
            {t(`thread.say.${to === 'everyone' ? readersOf(thread) : to}.hint`, { who })}
          </p>
          <span class="tp-send">
            <Button
              small
              icon={sendIcon}
              busy={busy || making}
              busyLabel={t(making ? 'thread.photo.busy' : 'say.filing')}
              keys="Control+Enter"
              onClick={() => void send()}
            >
              {t('thread.say.send')}
            </Button>
          </span>
        </div>
      </div>
      {/* The alarm rings above: what is said of it here is asked nothing. */}
      {calmed !== words && !isDanger(request) && (
        <DangerInWords asks words={words} onNone={() => setCalmed(words)} onYes={() => void send(true)} />
      )}
    </section>
  )
}

// What was written stays; the keys are those of the list again.
const leaveField = (e: KeyboardEvent): void => {
  if (e.key === 'Escape' && e.target instanceof HTMLTextAreaElement) e.target.blur()
}

const mark = (element: HTMLElement | null): void => element?.setAttribute('data-say', '')

const ready = (element: HTMLElement | null): void => {
  mark(element)
  takeFocus(element)
}
