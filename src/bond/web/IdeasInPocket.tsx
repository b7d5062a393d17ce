import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { AwaitedPage } from '../../kernel/web/parts/AwaitedPage.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useAsk } from './bond-client.ts'
import { bondPaths } from './bond-paths.ts'
import { IdeasLead } from './IdeasLead.tsx'
import { sayState } from './say-idea.ts'
import './bond.css'

/** Rows that a phone shows before it is asked for more. */
const page = 30

/** «Idées du terrain», on the phone. */
export const IdeasInPocket = (): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const [shown, setShown] = useState(page)
  const { data, ...answer } = useAsk('bond.ideas', {}, true)
  if (!data) return <AwaitedPage title={t('bond.title')} answer={answer} loading={t('bond.loading')} />
  const { rows } = data
  return (
    <div class="stack">
      <h1>{t('bond.title')}</h1>
      <IdeasLead ideas={data} isPhone />
      {rows.length === 0 && <Empty title={t('bond.none')}>{t('bond.none.why')}</Empty>}
      <Rows label={t('bond.title')}>
        {rows.slice(0, shown).map((row) => (
          <Row
            key={row.id}
            href={bondPaths.idea(row.id, true)}
            sentence={row.words}
            reason={sayState(row, speech)}
            meta={sayDay(`${row.toldOn}T12:00:00Z`, lang, now)}
          />
        ))}
      </Rows>
      {rows.length > shown && <Button onClick={() => setShown(shown + page)}>{t('bond.more')}</Button>}
    </div>
  )
}
