import type { JSX } from 'preact'
import { useChoices } from '../../../../kernel/web/address-choices.ts'
import { Empty } from '../../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useAsk } from '../estate-client.ts'
import { AgencyChoice } from './AgencyChoice.tsx'
import type { Rate } from './RateRow.tsx'
import { RateTable } from './RateTable.tsx'

/** How often each kind of equipment fails at each age: counted from requests, typed by nobody. */
export const Rates = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useChoices()
  const agency = query.get('agence') ?? ''
  const { data, ...answer } = useAsk('asset.rates', agency ? { agency } : {})
  return (
    <div class="stack">
      <AgencyChoice />
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('office.loading')} shape="rows" />}
      {data?.rows.length === 0 && <Empty title={t('rates.none')}>{t('rates.none.hint')}</Empty>}
      {data && data.rows.length > 0 && (
        <>
          <RatesCount rows={data.rows} />
          <p>
            <a href="/bureau/a-prevoir">{t('rates.ahead')}</a>
          </p>
          <RateTable rows={data.rows} agency={agency} />
        </>
      )}
    </div>
  )
}

const RatesCount = ({ rows }: { rows: readonly Rate[] }): JSX.Element => {
  const { t } = useSpeech()
  const sum = (of: (row: Rate) => number): number => rows.reduce((all, row) => all + of(row), 0)
  return (
    <p>
      {t('rates.counted', {
        requests: sum((r) => r.requests),
        assets: sum((r) => r.assets),
        years: Math.round(sum((r) => r.years)),
      })}
    </p>
  )
}
