import type { JSX } from 'preact'
import { sayDayTime } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './notices-client.ts'
import { sayState } from './mail-columns.ts'

/** One mail as its reader sees it; its button works here too. */
export const Mail = ({ id, back }: { id: string; back: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { data, ...answer } = useAsk('mailbox.card', { id })
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('mailbox.loading')} shape="text" />
    )
  const { mail, body } = data
  return (
    <article class="stack">
      <p class="no-print">
        <a href={back}>{t('mailbox.back')}</a>
      </p>
      <header class="stack-s">
        <h1>{mail.erased ? t('mailbox.erased') : mail.subject}</h1>
        <p class="secondary figures">
          {!mail.erased && `${t('mailbox.to', { to: mail.to })} · `}
          {sayDayTime(mail.madeAt, lang)} · {sayState(mail, t)}
          {mail.request && location.pathname.startsWith('/bureau') && (
            <>
              {' · '}
              <a href={`/bureau/r/${mail.request}`}>{t('mailbox.thread')}</a>
            </>
          )}
        </p>
      </header>
      <div class="stack">
        {body.split('\n\n').map((paragraph, i) => (
          <Paragraph key={i} text={paragraph} />
        ))}
      </div>
    </article>
  )
}

// «words :\nhttps://…» is a button, when it leads to this very house; any other address stays words.
const Paragraph = ({ text }: { text: string }): JSX.Element => {
  const [words = '', url = '', ...more] = text.split('\n')
  if (!more.length && url.startsWith(`${location.origin}/`) && !/\s/.test(url))
    return (
      <p>
        <Button href={url.slice(location.origin.length)}>{words.replace(/\s*:$/, '')}</Button>
      </p>
    )
  return <p style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</p>
}
