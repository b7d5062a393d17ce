import type { JSX } from 'preact'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { useChoices } from '../../../kernel/web/address-choices.ts'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { useAsk } from '../sensors-client.ts'
import { HeatDrifts } from './HeatDrifts.tsx'
import { PlantSigns } from './PlantSigns.tsx'
import { PriceOfRenewal } from './PriceOfRenewal.tsx'
import { WearChoices } from './WearChoices.tsx'
import { WearLines } from './WearLines.tsx'
import { WearNotes } from './WearNotes.tsx'
import { WornThings } from './WornThings.tsx'
import '../sensors.css'

type WearPlan = Queries['wear.plan']['output']

/** What will break, by kind, model and age; which things they are; what keeping and replacing them costs. */
export const WearPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useChoices()
  const months = [12, 24, 36, 60].find((n) => String(n) === query.get('mois')) ?? 24
  const agency = query.get('agence') ?? ''
  const asked = { months, ...(agency ? { agency } : {}) }
  const { data, again, ...answer } = useAsk('wear.plan', asked)
  return (
    <div class="stack-l sensors-page">
      <PageHead to="/bureau/patrimoine/pannes" from={t('wear.back')} title={t('wear.title')}>
        <p class="secondary">{t('wear.lead')}</p>
      </PageHead>
      <WearChoices months={months} agency={agency} />
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('wear.loading')} shape="rows" />}
      {data && data.rows.length === 0 && <Empty title={t('wear.none')}>{t('wear.none.hint')}</Empty>}
      {data && data.rows.length > 0 && (
        <>
          <PlanSentence plan={data} months={months} />
          <WearLines rows={data.rows} />
          <WornThings asked={asked} rows={data.rows} />
        </>
      )}
      <HeatDrifts />
      <PlantSigns />
      {data && <WearNotes plan={data} />}
      {data?.mayPrice && data.rows.length > 0 && <PriceOfRenewal rows={data.rows} onPrice={again} />}
    </div>
  )
}

const PlanSentence = ({ plan: { rows, since }, months }: { plan: WearPlan; months: number }): JSX.Element => {
  const { t, lang } = useSpeech()
  const sum = (of: (row: WearPlan['rows'][number]) => number): number =>
    rows.reduce((all, row) => all + of(row), 0)
  return (
    <p role="status">
      {t('wear.said', {
        n: Math.round(sum(({ expected }) => expected.things)),
        of: sayNumber(
          sum(({ things }) => things),
          lang,
        ),
        months,
        since: since ? sayWholeDate(since, lang) : '',
      })}
    </p>
  )
}
