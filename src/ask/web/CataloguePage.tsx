import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { groupRows } from '../../kernel/core/group-rows.ts'
import { plain } from '../../kernel/core/fold-words.ts'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Queries } from '../core/contract.ts'
import { useAsk } from './ask-client.ts'
import { askPaths } from './ask-paths.ts'
import './ask.css'

type Measure = Queries['ask.catalogue']['output']['measures'][number]

/** All that is held, folded by where it is read until somebody looks for it; and, for who keeps it, what was not what somebody asked. */
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
      {words.length > 0 ? (
        <MeasureList measures={shown} />
      ) : (
        [...groupRows(data.measures, ({ readFrom }) => readFrom)].map(([readFrom, measures]) => (
          <details key={readFrom} class="ask-family">
            <summary>
              {readFrom} <span class="secondary figures">{measures.length}</span>
            </summary>
            <MeasureList measures={measures} />
          </details>
        ))
      )}
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

const MeasureList = ({ measures }: { measures: readonly Measure[] }): JSX.Element => (
  <ul class="ask-measures">
    {measures.map(({ code, title, cuts }) => (
      <li key={code}>
        <a href={askPaths.fact(code)}>{title}</a>
        {cuts.length > 0 && <span class="secondary">{cuts.join(' · ')}</span>}
      </li>
    ))}
  </ul>
)
