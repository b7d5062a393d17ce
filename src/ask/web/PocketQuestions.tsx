import type { JSX } from 'preact'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './ask-client.ts'

/** «Ce qu’on nous demande», in the pocket: the same list as in the office, in sentences of the house. */
export const PocketQuestions = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('ask.told', {}, true)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('field.loading')} />
    )
  return (
    <div class="stack">
      <h1>{data.title}</h1>
      <p class="secondary">{data.lead}</p>
      {data.rows.length === 0 && <Empty title={data.none} />}
      {data.rows.map(({ id, words, lines }) => (
        <article key={id} class="stack-s">
          <h2>{words}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </article>
      ))}
    </div>
  )
}
