import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayAgo, sayDay } from '../../kernel/core/dates.ts'
import { sayPhone } from '../../kernel/core/figures.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { Print } from '../../kernel/web/parts/Print.tsx'
import { Refused } from '../../kernel/web/parts/Refused.tsx'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { go, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { send, useAsk } from './door.ts'

/** Letters of those who are told by paper, still to be printed. */
export const Letters = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const { path } = useHere()
  const now = useNow()
  const { data, ...answer } = useAsk('letter.list', {}, true)
  if (!data)
    return answer.state === 'refused' ? (
      <Refused>{answer.no.message}</Refused>
    ) : (
      <Loading label={t('mailbox.loading')} shape="rows" />
    )
  if (!data.letters.length) return <Empty title={t('letters.empty')} />
  return (
    <Rows label={t('mailbox.tab.letters')}>
      {data.letters.map(({ id, to, subject, madeAt }) => (
        <Row
          key={id}
          href={`${path}?letter=${id}`}
          sentence={t('letters.to', { to: to.name, subject })}
          meta={sayAgo(madeAt, now, lang)}
        />
      ))}
    </Rows>
  )
}

/** One letter, as it is printed; then it is said to be done. */
export const Letter = ({ id, back }: { id: string; back: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const [no, setNo] = useState<string>()
  const { data, ...answer } = useAsk('letter.card', { id })
  if (!data)
    return answer.state === 'refused' ? (
      <Refused>{answer.no.message}</Refused>
    ) : (
      <Loading label={t('mailbox.loading')} shape="text" />
    )
  const done = async (): Promise<void> => {
    const outcome = await send('letter.print', id, {})
    if (outcome.ok) go(back)
    else setNo(outcome.message)
  }
  return (
    <div class="stack">
      <p class="line no-print">
        <Button kind="primary" onClick={() => print()}>
          {t('letters.print')}
        </Button>
        {!data.printedAt && <Button onClick={() => void done()}>{t('letters.printed')}</Button>}
        <a href={back}>{t('mailbox.back')}</a>
      </p>
      {no && <Refused>{no}</Refused>}
      <Print
        kind="letter"
        from={data.from.name}
        fromDetail={
          <>
            {data.from.address}
            <br />
            {t('letters.phone', { phone: sayPhone(data.from.phone) })}
          </>
        }
        to={[data.to.name, ...data.to.lines].join('\n')}
        title={data.subject}
        dated={t('letters.dated', { day: sayDay(data.madeAt, lang) })}
      >
        {data.paragraphs.map((paragraph, i) => (
          <p key={i} style={{ whiteSpace: 'pre-line' }}>
            {paragraph}
          </p>
        ))}
      </Print>
    </div>
  )
}
