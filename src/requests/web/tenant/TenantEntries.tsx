import type { JSX } from 'preact'
import { sayAgo, sayBeside } from '../../../kernel/core/dates.ts'
import { arrow, calendar, check, clock, door, wrench } from '../../../kernel/web/icons/icons.ts'
import { PaperList } from '../../../kernel/web/parts/load-papers.ts'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { Thread as ThreadList, ThreadEntry } from '../../../kernel/web/parts/ThreadEntry.tsx'
import { usePictures } from '../../../kernel/web/pictures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Entry, Thread } from '../../core/contract.ts'
import { VoiceNotes } from '../thread/VoiceNotes.tsx'
import { tellFact } from './tell-tenant.ts'

/** What happened and who spoke, the newest last, as in a conversation. */
export const Entries = ({ thread, now }: { thread: Thread; now: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const pictures = usePictures(thread.photos.map(({ sha256 }) => sha256))
  const shown = thread.entries
    .map((entry) => ({ entry, told: tellFact(entry, now, { t, lang }) }))
    .filter(({ entry, told }) => told || entry.words || hasFiles(entry))
  return (
    <section class="stack-s">
      <h2>{t('follow.thread')}</h2>
      <ThreadList label={t('follow.thread')}>
        {shown.map(({ entry, told }) => (
          <OneEntry
            key={entry.id}
            entry={entry}
            told={told}
            now={now}
            pictures={pictures}
            firm={thread.orders[0]?.firm.name}
          />
        ))}
      </ThreadList>
    </section>
  )
}

const hasFiles = ({ photos, sounds, papers = [] }: Entry): boolean =>
  photos.length + sounds.length + papers.length > 0

type OneProps = {
  entry: Entry
  told: string
  now: string
  pictures: ReadonlyMap<string, string>
  firm: string | undefined
}

const OneEntry = ({ entry, told, now, pictures, firm }: OneProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const spoken = entry.words !== null || entry.gone || entry.sounds.length + (entry.papers?.length ?? 0) > 0
  const own = entry.by.me || entry.by.role === 'visitor'
  const who = own ? t('follow.you') : (entry.by.name ?? (entry.by.role === 'firm' ? firm : undefined))
  const role = own || entry.by.role === 'system' ? '' : t(`follow.role.${entry.by.role}`)
  return (
    <ThreadEntry
      icon={iconOf(entry.type)}
      kind={spoken ? 'message' : 'moment'}
      at={entry.at}
      when={sayBeside(sayAgo(entry.at, now, lang), entry.data['saidAt'], now, lang)}
      side={own ? 'own' : 'other'}
      {...(spoken && who ? { who } : {})}
      {...(role && spoken ? { role } : {})}
      {...(entry.audience === 'tenant' ? { audience: t('follow.only') } : {})}
      photos={
        entry.photos.length > 0 && (
          <PhotoStrip
            label={t('tenant.photos')}
            photos={entry.photos.flatMap((name, i) => {
              const url = pictures.get(name)
              return url
                ? [{ id: name, url, alt: t('tenant.photo', { i: i + 1, of: entry.photos.length }) }]
                : []
            })}
            words={{
              close: t('follow.photo.close'),
              previous: t('follow.photo.previous'),
              next: t('follow.photo.next'),
              coming: t('follow.photo.coming'),
            }}
          />
        )
      }
    >
      {told && !(spoken && plain.has(entry.type)) && <div>{told}</div>}
      <VoiceNotes sounds={entry.sounds} of="follow" />
      {entry.gone ? <em>{t('follow.gone')}</em> : entry.words && <div>{entry.words}</div>}
      {entry.papers?.length ? <PaperList papers={entry.papers} /> : null}
    </ThreadEntry>
  )
}

// The tenant's words alone say that she spoke.
const plain = new Set(['request.filed', 'request.said'])

const icons: Record<string, string> = {
  'request.resolved': check,
  'request.confirmed': check,
  'order.done': check,
  'order.accepted': check,
  'order.approved': check,
  'order.slotsOffered': calendar,
  'order.slotFixed': calendar,
  'order.slotDropped': calendar,
  'order.nobodyHome': door,
  'order.noAccess': door,
  'order.partNeeded': clock,
  'request.waits': clock,
  'order.placed': wrench,
  'order.onTheWay': wrench,
}
const iconOf = (type: string): string => icons[type] ?? arrow
