import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { sayAgo, sayNearDay } from '../../../kernel/core/dates.ts'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { AccessFile, Queries } from '../../core/contract.ts'
import { send } from '../gate-words.ts'

type PersonFile = Queries['person.rights']['output']
type Props = { her: PersonFile; again: () => void }

/** How often one looks how far it is, and after how long it is said that it takes its time (ms). */
const look = 1500
const usual = 30_000

/** The file of all that is held of a person: prepared by a job, taken out while it stands, gone by itself. */
export const AccessFiles = ({ her, again }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { act, busy, no } = useActs(t('rights.kept'))
  const underway = her.files.some((f) => f.state === 'underway')
  useEffect(() => {
    if (!underway) return
    const timer = setInterval(again, look)
    return () => clearInterval(timer)
  }, [underway, again])
  const prepare = async (): Promise<void> => {
    const did = await act(send('access.prepare', newId(), { person: her.id }), '')
    if (!did) return
    tell(t(did === 'done' ? 'rights.prepared' : 'rights.kept'))
    again()
  }
  return (
    <section class="stack">
      <div class="stack-s">
        <h2>{t('rights.access')}</h2>
        <p>{t('rights.access.lead')}</p>
        <p class="secondary">{t('rights.access.check')}</p>
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {!underway && (
        <div>
          <Button kind="primary" busy={busy} onClick={() => void prepare()}>
            {t('rights.prepare')}
          </Button>
        </div>
      )}
      {her.files.length === 0 ? (
        <p class="secondary">{t('rights.files.none')}</p>
      ) : (
        <>
          <h3>{t('rights.files')}</h3>
          <ul class="rights-files">
            {her.files.map((file) => (
              <File key={file.id} file={file} />
            ))}
          </ul>
          <p class="secondary">{t('rights.journal')}</p>
        </>
      )}
    </section>
  )
}

const File = ({ file }: { file: AccessFile }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const when = sayAgo(file.askedAt, now, lang)
  return (
    <li>
      <div class="rights-file">
        {file.state === 'underway' ? <Underway file={file} /> : <strong>{sayState(file, speech)}</strong>}
        <span class="secondary">
          {[
            t('rights.file.by', { when, name: file.by }),
            file.state === 'ready' &&
              file.expiresAt &&
              t('rights.file.until', { day: sayNearDay(file.expiresAt, now, lang) }),
            file.taken > 0 && t('rights.file.taken', { n: file.taken }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {file.state === 'ready' && (
        <a
          class="button button-quiet"
          href={`/api/access/${file.id}`}
          download
          aria-label={t('rights.file.take.name', { when })}
        >
          {t('rights.file.take')}
        </a>
      )}
    </li>
  )
}

const Underway = ({ file }: { file: AccessFile }): JSX.Element => {
  const { t } = useSpeech()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), usual)
    return () => clearTimeout(timer)
  }, [])
  const said =
    file.steps > 0
      ? t('rights.file.underway', { done: String(file.done), steps: String(file.steps) })
      : t('rights.file.begins')
  return (
    <>
      <strong>{said}</strong>
      <progress aria-label={said} max={Math.max(1, file.steps)} value={file.done} />
      {slow && <span>{t('rights.file.slow')}</span>}
    </>
  )
}

const sayState = (file: AccessFile, { t, lang }: Speech): string =>
  file.state === 'ready'
    ? t('rights.file.ready', { size: saySize(file.size, lang) })
    : t(`rights.file.${file.state}`)

const saySize = (bytes: number, lang: 'fr' | 'en'): string =>
  bytes < 1_000_000
    ? `${sayNumber(Math.max(1, Math.round(bytes / 1000)), lang)} ${lang === 'fr' ? 'ko' : 'kB'}`
    : `${sayNumber(Math.round(bytes / 100_000) / 10, lang)} ${lang === 'fr' ? 'Mo' : 'MB'}`
