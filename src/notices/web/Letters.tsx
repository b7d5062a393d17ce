import type { JSX } from 'preact'
import { sayAgo } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useAsk } from './notices-client.ts'

/** Letters of those who are told by paper, still to be printed: all in one go, or one at a time. */
export const Letters = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const { path } = useHere()
  const now = useNow()
  const { data, ...answer } = useAsk('letter.list', {}, true)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('mailbox.loading')} shape="rows" />
    )
  const { letters } = data
  if (!letters.length) return <Empty title={t('letters.empty')} />
  return (
    <div class="stack">
      {letters.length > 1 && (
        <p>
          <Button kind="primary" href={`${path}?letter=all`}>
            {t('letters.all', { n: letters.length })}
          </Button>
        </p>
      )}
      <Rows label={t('mailbox.tab.letters')}>
        {letters.map(({ id, to, subject, madeAt }) => (
          <Row
            key={id}
            href={`${path}?letter=${id}`}
            sentence={t('letters.to', { to: to.name, subject })}
            meta={sayAgo(madeAt, now, lang)}
          />
        ))}
      </Rows>
    </div>
  )
}
