import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { plain } from '../../kernel/core/fold-words.ts'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useAsk } from './ask-client.ts'
import { askPaths } from './ask-paths.ts'
import './ask.css'

/** All that is held, with what could bend each figure; and, for who keeps it, what was not what somebody asked. */
export const CataloguePage = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const [asked, setAsked] = useState('')
  const { data, ...answer } = useAsk('ask.catalogue', {})
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('ask.loading')} shape="rows" />
    )
  const words = plain(asked).split(' ').filter(Boolean)
  const shown = data.measures.filter(({ title, readFrom }) => {
    const said = plain(`${title} ${readFrom}`)
    return words.every((word) => said.includes(word))
  })
  return (
    <div class="asked stack-l">
      <PageHead to={askPaths.list} from={t('ask.title')} title={t('ask.catalogue.title')}>
        <p>{t('ask.catalogue.lead', { n: data.measures.length })}</p>
      </PageHead>
      <Field kind="search" label={t('ask.catalogue.search')} value={asked} onValue={setAsked} />
      {shown.length === 0 && <Empty title={t('ask.catalogue.none')} />}
      <ul class="ask-measures">
        {shown.map(({ code, title, readFrom, cuts, gamed, counter }) => (
          <li key={code}>
            <a href={askPaths.fact(code)}>{title}</a>
            <span class="secondary">{[readFrom, ...cuts].join(' · ')}</span>
            <span class="secondary">{t('ask.catalogue.gamed', { gamed, counter })}</span>
          </li>
        ))}
      </ul>
      {data.passed.length > 0 && (
        <section class="stack-s">
          <h2>{t('ask.catalogue.passed')}</h2>
          <ul class="ask-measures">
            {data.passed.map(({ words: question, step, offered, at }) => (
              <li key={`${question} ${step} ${at}`}>
                <span>{question}</span>
                <span class="secondary">
                  {[
                    sayDay(at, lang, now),
                    ...(offered.length
                      ? [t('ask.catalogue.passed.offered', { offered: offered.join(', ') })]
                      : []),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
