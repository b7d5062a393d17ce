import type { JSX } from 'preact'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { sayNotedMonth } from '../../core/notes/say-note.ts'
import { useAsk } from '../sensors-client.ts'
import '../sensors-page.css'

/** The buildings of an agency whose homes the law wants told what they use. */
export const NotesPage = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const { data, ...answer } = useAsk('note.buildings', {}, true)
  return (
    <div class="stack sensors-page">
      <h1>{t('notes.title')}</h1>
      <p class="secondary">{t('notes.lead')}</p>
      {!data &&
        (answer.state === 'refused' ? (
          <RefusalNotice>{answer.no.message}</RefusalNotice>
        ) : (
          <Loading label={t('notes.loading')} shape="rows" />
        ))}
      {data?.rows.length === 0 && <Empty title={t('notes.none')} />}
      {data && data.rows.length > 0 && (
        <Rows label={t('notes.list')}>
          {data.rows.map(({ building, homes, since, left }) => (
            <Row
              key={building.id}
              href={`/bureau/notes-de-consommation/${building.id}`}
              sentence={building.name}
              reason={since ? t('notes.on', { since: sayNotedMonth(since, lang) }) : t('notes.off')}
              meta={[
                t('notes.homes', { n: homes }),
                ...(left ? [t('notes.left', { n: left, month: sayNotedMonth(data.month, lang) })] : []),
              ].join(' · ')}
            />
          ))}
        </Rows>
      )}
    </div>
  )
}
