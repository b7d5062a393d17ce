import type { ComponentChildren, JSX } from 'preact'
import type { FactType } from '../../../kernel/core/facts.ts'
import { sayAgo, sayBeside } from '../../../kernel/core/dates.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import {
  calendar,
  check,
  clock,
  note,
  question,
  send,
  undo,
  warning,
  wrench,
} from '../../../kernel/web/icons/icons.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { PaperList } from '../../../kernel/web/parts/load-papers.ts'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { Thread as List, ThreadEntry } from '../../../kernel/web/parts/ThreadEntry.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { Entry, Thread } from '../../core/contract.ts'
import { decisions } from './fold-steps.ts'
import { tellFact } from './tell-fact.ts'
import { photoName, photoWords } from './photo-words.ts'
import { VoiceNotes } from './VoiceNotes.tsx'
import './ThreadEntries.css'

/** `onReady`: once what stands between the lines of this thread has come, so that it is drawn with them and nothing moves. */
declare module '../../../kernel/web/web-slice.ts' {
  interface Slots {
    /** under words that stand in a thread: what came along with them from outside. `isFiling`: they opened the request */
    'thread.words': { request: string; entry: string; isFiling: boolean; onReady?: () => void }
    /** under each entry of a thread: what was sent of it, and what became of that; `failed`: of one that is folded away, what went wrong */
    'thread.left': { request: string; entry: string; failed?: boolean; onReady?: () => void }
  }
}

const spoken: ReadonlySet<string> = new Set<FactType>(['request.said', 'request.noted'])
/** What may have come from outside, with more than its words. */
const sentWords: ReadonlySet<string> = new Set<FactType>(['request.said', 'request.filed'])
const icons: Partial<Record<FactType, string>> = {
  'request.filed': send,
  'request.contested': warning,
  'request.dangerHeard': warning,
  'request.waits': clock,
  'request.hqAsked': question,
  'request.withdrawn': undo,
  'request.noted': note,
  'order.slotFixed': calendar,
  'order.slotsOffered': calendar,
  'order.placed': wrench,
  'order.onTheWay': wrench,
}

/** The thread as a conversation: what people said in bubbles, what was decided and what happened as sentences. */
export const Entries = ({ thread, now }: { thread: Thread; now: string }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <List label={t('thread.label')}>
      {thread.entries.map((entry) => (
        <EntryLine key={entry.id} entry={entry} thread={thread} now={now} />
      ))}
    </List>
  )
}

type LineProps = { entry: Entry; thread: Thread; now: string }

/** One entry: a sentence of what happened, and under it the words that came with it. */
export const EntryLine = ({ entry, thread, now }: LineProps): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const when = { at: entry.at, when: sayBeside(sayAgo(entry.at, now, lang), entry.data['saidAt'], now, lang) }
  const who = entry.by.me ? t('thread.you') : (entry.by.name ?? undefined)
  const by = { ...(who ? { who } : {}), role: sayAuthor(entry, speech) }
  const words = entry.gone ? t('thread.gone') : entry.words
  const { photos: pictures, sounds, papers = [] } = entry
  const isSaid = sentWords.has(entry.type) && !entry.gone
  const of = { request: entry.of?.id ?? thread.request.id, entry: entry.id }
  const photos = (isSaid || pictures.length + sounds.length + papers.length > 0) && (
    <>
      {isSaid && <Slot name="thread.words" {...of} isFiling={entry.type === 'request.filed'} />}
      <VoiceNotes sounds={sounds} />
      {pictures.length > 0 && <Photos photos={pictures} />}
      {papers.length > 0 && <PaperList papers={papers} />}
    </>
  )
  const left = <Slot name="thread.left" {...of} />
  const audience =
    entry.audience === 'firm'
      ? { audience: t('thread.firmOnly') }
      : entry.audience === 'tenant'
        ? { audience: t('thread.tenantOnly') }
        : entry.audience === 'staff' || entry.type === 'request.noted'
          ? { audience: t('thread.note') }
          : {}
  if (spoken.has(entry.type))
    return (
      <ThreadEntry
        kind={entry.type === 'request.noted' ? 'note' : 'message'}
        {...by}
        {...when}
        side={entry.by.me ? 'own' : 'other'}
        {...audience}
        photos={[photos, left]}
      >
        {words}
      </ThreadEntry>
    )
  // What the office wrote down while somebody else spoke stands under her name; all other words under what they came with.
  const filed = entry.type === 'request.filed' && words
  const told = (
    <ThreadEntry
      kind={decisions.has(entry.type) ? 'decision' : 'moment'}
      icon={icons[entry.type as FactType] ?? check}
      {...by}
      {...when}
      photos={[
        words && !filed ? (
          <WithFact {...audience} photos={photos}>
            {words}
          </WithFact>
        ) : (
          !filed && photos
        ),
        left,
      ]}
    >
      {tellFact(entry, now, speech)}
    </ThreadEntry>
  )
  if (!filed) return told
  return (
    <>
      {told}
      <ThreadEntry
        kind="message"
        {...spokenBy(thread, entry, by)}
        {...when}
        {...audience}
        side="other"
        photos={photos}
      >
        {words}
      </ThreadEntry>
    </>
  )
}

// Words under the sentence of what happened: who spoke and when stands there already.
const WithFact = ({
  audience,
  photos,
  children,
}: {
  audience?: string
  photos: ComponentChildren
  children: ComponentChildren
}): JSX.Element => (
  <div class="entry-bubble">
    {audience && (
      <div class="entry-audience">
        <Icon of={note} size={16} />
        {audience}
      </div>
    )}
    <div class="entry-with-fact">{children}</div>
    {photos}
  </div>
)

// What the office wrote down while the caller spoke are her words, not the agent's.
const spokenBy = (
  { requester, doubles = [] }: Thread,
  { of }: Entry,
  by: { who?: string; role: string },
): { who?: string; role?: string } => {
  if (!of) return requester ? { who: requester.name } : by
  const who = doubles.find(({ id }) => id === of.id)?.requester
  return { ...by, ...(who ? { who } : {}) }
}

// What was said in a double says in which: its requester may be another.
const sayAuthor = ({ by, of }: Entry, { t }: Speech): string =>
  [by.me ? '' : t(`author.${by.role}`), of ? t('row.no', { no: String(of.no) }) : '']
    .filter(Boolean)
    .join('\u00a0· ')

export const Photos = ({ photos }: { photos: readonly string[] }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <PhotoStrip
      label={t('thread.photos')}
      words={photoWords(t)}
      photos={photos.map((sha256, i) => ({
        id: sha256,
        url: `/api/files/${sha256}`,
        alt: photoName(t, i, photos.length),
      }))}
    />
  )
}
