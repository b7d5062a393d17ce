import type { JSX } from 'preact'
import { sayCode } from '../../../kernel/core/words.ts'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { Thread as List, ThreadEntry } from '../../../kernel/web/parts/ThreadEntry.tsx'
import { usePictures } from '../../../kernel/web/pictures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { photoName, photoWords } from '../thread/photo-words.ts'
import { paths } from './field-paths.ts'
import { sayWhere } from './PendingLine.tsx'
import { StepHead } from './StepHead.tsx'
import type { PendingAct, PendingReport } from './usePending.ts'

/** The thread of a report that has not left, from this phone alone: what was said and shown, and that it leaves by itself. */
export const PendingThread = ({ report }: { report: PendingReport }): JSX.Element => {
  const { t } = useSpeech()
  const { data } = report
  return (
    <article class="stack ft">
      <StepHead title={t(`nature.${natureOf(data.nature ?? '').code}`)} to={paths.day}>
        {sayWhere(report, t)}
      </StepHead>
      <section class="next" aria-label={t('thread.next')}>
        <p class="next-say">{t('field.pending.next')}</p>
      </section>
      <List label={t('thread.label')}>
        <PendingEntry
          act={{ id: report.id, type: 'request.file', subject: report.id, at: report.at, data: { ...data } }}
        />
      </List>
    </article>
  )
}

/** Acts that the caretaker added to a thread and that have not left. */
export const PendingActs = ({ acts }: { acts: readonly PendingAct[] }): JSX.Element | null => {
  const { t } = useSpeech()
  if (!acts.length) return null
  return (
    <List label={t('field.pending.acts')}>
      {acts.map((act) => (
        <PendingEntry key={act.id} act={act} />
      ))}
    </List>
  )
}

type PendingContent = { words?: string; photos?: readonly string[]; sounds?: readonly string[] }

const PendingEntry = ({ act }: { act: PendingAct }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { words, photos = [], sounds = [] } = act.data as PendingContent
  return (
    <ThreadEntry
      kind="message"
      side="own"
      who={t('field.pending.you')}
      at={act.at}
      when={act.at ? sayAgo(act.at, now, lang) : ''}
      pending={t('field.pending')}
      photos={photos.length > 0 && <KeptPhotos names={photos} />}
    >
      {words ?? sayCode(t, 'field.pending', act.type)}
      {sounds.length > 0 && <p class="secondary">{t('field.pending.sounds', { n: sounds.length })}</p>}
    </ThreadEntry>
  )
}

const KeptPhotos = ({ names }: { names: readonly string[] }): JSX.Element => {
  const { t } = useSpeech()
  const urls = usePictures(names, undefined, true)
  return (
    <PhotoStrip
      label={t('thread.photos')}
      words={photoWords(t)}
      photos={names.flatMap((id, i) => {
        const url = urls.get(id)
        return url ? { id, url, alt: photoName(t, i, names.length), pending: t('field.pending') } : []
      })}
    />
  )
}
