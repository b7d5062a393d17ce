import type { JSX } from 'preact'
import { Bars } from '../../kernel/web/parts/Bars.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Only } from '../core/contract.ts'
import { bounds, cuts } from '../core/cuts.ts'
import { useAsk } from './ask-client.ts'
import { askPaths } from './ask-paths.ts'
import './ask.css'

/** One fact by a cut: a saved question, whose address says it whole. */
export const FactPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const measure = query.get('mesure') ?? ''
  const by = cuts.find((cut) => cut === query.get('par'))
  const only = onlyIn(query)
  const { data, ...answer } = useAsk('ask.fact', { measure, only, ...(by ? { by } : {}) })
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('ask.loading')} />
    )
  const { fact, rows, withheld, atLeast, gamed, counter } = data
  const title = [fact.title, ...fact.narrowed].join(', ')
  return (
    <div class="asked stack-l" aria-busy={answer.state !== 'ready'}>
      <PageHead to={askPaths.catalogue} from={t('ask.catalogue.title')} title={title}>
        <p class="ask-value figures">{fact.said}</p>
        <p class="secondary">{t('ask.found.source', { period: fact.period, source: fact.readFrom })}</p>
      </PageHead>
      {fact.cuts.length > 0 && (
        <Field
          kind="select"
          narrow
          label={t('ask.fact.by')}
          value={by ?? ''}
          onValue={(value) => goTo(askPaths.fact(measure, only, value), true)}
          options={[
            { value: '', label: t('ask.fact.whole') },
            ...fact.cuts.map(({ cut, said }) => ({ value: cut, label: said })),
          ]}
        />
      )}
      {rows.length > 0 && (
        <Bars
          title={[title, fact.cuts.find(({ cut }) => cut === by)?.said].filter(Boolean).join(', ')}
          bars={rows.map(({ label, said, value }) => ({ label, said, value: value ?? 0 }))}
          table={{ open: t('ask.fact.rows'), what: t('ask.fact.rows'), value: t('ask.fact.value') }}
        />
      )}
      {withheld > 0 && <p>{t('ask.fact.withheld', { n: withheld, least: atLeast })}</p>}
      <section class="stack-s">
        <h2>{t('ask.fact.gamed')}</h2>
        <p>{t('ask.catalogue.gamed', { gamed, counter })}</p>
      </section>
    </div>
  )
}

const onlyIn = (query: URLSearchParams): Only =>
  Object.fromEntries(
    [...cuts, ...bounds].flatMap((key) => {
      const value = query.get(`s.${key}`)
      return value ? [[key, value] as const] : []
    }),
  )
