import type { JSX } from 'preact'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { Row } from '../../../kernel/web/parts/Row.tsx'
import { Thread as List, ThreadEntry } from '../../../kernel/web/parts/ThreadEntry.tsx'
import { usePictures } from '../../../kernel/web/pictures.ts'
import { useSpeech, type Speech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { sayStorey } from '../thread/say.ts'
import { photoName, photoWords } from '../thread/photoWords.ts'
import { natureMark } from './marks.ts'
import { paths } from './paths.ts'
import { StepHead } from './StepHead.tsx'
import type { PendingAct, Report } from './usePending.ts'

/** A report that has not left, as a line among the others. */
export const PendingLine = ({ report, noPlace }: { report: Report; noPlace?: boolean }): JSX.Element => {
  const { t } = useSpeech()
  const nature = report.data.nature ?? 'other.repair'
  return (
    <Row
      href={paths.request(report.id)}
      mark={<Icon of={natureMark(nature)} size={32} />}
      sentence={t(`nature.${nature}`)}
      reason={t('field.pending')}
      meta={sayWhere(report, t, noPlace)}
    />
  )
}

/** Its thread, from this phone alone: what was said and shown, and that it leaves by itself. */
export const PendingThread = ({ report }: { report: Report }): JSX.Element => {
  const { t } = useSpeech()
  const { data } = report
  return (
    <article class="stack ft">
      <StepHead title={t(`nature.${data.nature ?? 'other.repair'}`)} to={paths.day}>
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

/** What he added to a thread and has not left. */
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

type Shown = { words?: string; photos?: readonly string[]; sounds?: readonly string[] }

const PendingEntry = ({ act }: { act: PendingAct }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { words, photos = [], sounds = [] } = act.data as Shown
  return (
    <ThreadEntry
      kind="message"
      side="own"
      who={t('field.pending.you')}
      at={act.at}
      when={act.at ? sayAgo(act.at, now, lang) : ''}
      pending={t('field.pending')}
      photos={photos.length > 0 && <Kept names={photos} />}
    >
      {words ?? t(`field.pending.${act.type}`)}
      {sounds.length > 0 && <p class="secondary">{t('field.pending.sounds', { n: sounds.length })}</p>}
    </ThreadEntry>
  )
}

const Kept = ({ names }: { names: readonly string[] }): JSX.Element => {
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

const sayWhere = ({ data, place }: Report, t: Speech['t'], noPlace = false): string => {
  const { part, door, storey } = place?.unit ?? { part: null, door: '', storey: null }
  const common = data.part ?? part
  return [
    common ? t(`part.${common}`) : door ? t('place.door', { door }) : '',
    common ? '' : sayStorey(storey, t),
    noPlace ? '' : (place?.building.name ?? (data.code ? t('field.code.spot', { code: data.code }) : '')),
  ]
    .filter(Boolean)
    .join(' · ')
}
