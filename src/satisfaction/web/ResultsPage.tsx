import type { JSX } from 'preact'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { AwaitedPage } from '../../kernel/web/parts/AwaitedPage.tsx'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import type { Results } from '../core/contract.ts'
import { ResultTable } from './ResultTable.tsx'
import { useAsk } from './satisfaction-client.ts'
import { sayPeriod } from './say-period.ts'
import { TypeAnswer } from './TypeAnswer.tsx'
import './Results.css'

/** What homes answered, the same for all who read it. The period stands in the address. */
export const ResultsPage = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { query } = useHere()
  const { data, ...answer } = useAsk('satisfaction.results', { of: query.get('periode') || undefined })
  if (!data)
    return (
      <div class="opinions">
        <AwaitedPage title={t('satisfaction.title')} answer={answer} loading={t('satisfaction.loading')} />
      </div>
    )
  return (
    <div class="opinions stack-l" aria-busy={answer.state !== 'ready'}>
      <header class="stack-s">
        <h1>{t('satisfaction.title')}</h1>
        <p>{sayDraw(data, speech)}</p>
        <p class="secondary">{t('satisfaction.rules', { n: data.atLeast, most: data.atLeastOfFirm })}</p>
        <p class="no-print">
          <a href="/bureau/satisfaction/enquete">{t('satisfaction.survey')}</a>
        </p>
      </header>
      {data.of === null ? (
        <Empty title={t('satisfaction.none')}>{t('satisfaction.none.why')}</Empty>
      ) : (
        <ResultTables results={data} />
      )}
      {data.can.type && <TypeAnswer />}
    </div>
  )
}

// A draw that is closed says nothing against what was counted before.
const sayDraw = ({ oneIn, of }: Results, { t }: Speech): string =>
  oneIn > 0
    ? t('satisfaction.lead', { n: oneIn })
    : t(of === null ? 'satisfaction.off' : 'satisfaction.paused')

const ResultTables = ({ results }: { results: Results }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { path } = useHere()
  const { of, periods, whole, agencies, families, firms } = results
  return (
    <>
      <div class="line no-print">
        <Field
          kind="select"
          label={t('satisfaction.period')}
          value={of ?? ''}
          onValue={(value) => goTo(`${path}?periode=${value}`, true)}
          options={periods.map((value) => ({ value, label: sayPeriod(value, speech) }))}
        />
      </div>
      <p class="secondary">{t('satisfaction.content.why')}</p>
      <ResultTable title={t('satisfaction.agencies')} rows={agencies} whole={whole} />
      <ResultTable title={t('satisfaction.families')} rows={families} />
      <ResultTable title={t('satisfaction.firms')} rows={firms} none={t('satisfaction.firms.none')} />
    </>
  )
}
