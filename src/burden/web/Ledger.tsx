import type { JSX } from 'preact'
import { sayMinutes } from '../../kernel/core/dates.ts'
import { asker } from '../../kernel/web/ask.ts'
import { Bars } from '../../kernel/web/parts/Bars.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Queries } from '../core/contract.ts'
import { LedgerField } from './LedgerField.tsx'
import { saidTime } from './say-effort.ts'
import './Ledger.css'

const { useAsk } = asker<Queries>()
type Ledgers = Queries['burden.ledger']['output']

/** What our questions cost, and to whom the time goes, in one closed month. The month stands in the address. */
export const Ledger = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const { path, query } = useHere()
  const month = query.get('mois') || undefined
  const { data, ...answer } = useAsk('burden.ledger', { month })
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('ledger.loading')} shape="rows" />
    )
  return (
    <div class="ledger stack-l" aria-busy={answer.state !== 'ready'}>
      <header class="stack-s">
        <h1>{t('ledger.title')}</h1>
        <Lead ledger={data} />
        <p class="secondary">{t('ledger.how', { n: data.atLeast })}</p>
      </header>
      {data.months.length > 0 && (
        <div class="line no-print">
          <Field
            kind="select"
            label={t('ledger.month')}
            value={data.month ?? ''}
            onValue={(v) => goTo(`${path}?mois=${v}`, true)}
            options={data.months.map((value) => ({ value, label: sayMonth(value, lang) }))}
          />
        </div>
      )}
      {data.rows.every(({ total }) => total.seconds === null) ? (
        <Empty title={t(data.month ? 'ledger.empty' : 'ledger.none')} />
      ) : (
        <ByAsker ledger={data} />
      )}
      <section class="stack" aria-labelledby="ledger-fields">
        <h2 id="ledger-fields">{t('ledger.byField')}</h2>
        <ul class="ledger-fields">
          {data.rows.map((row) => (
            <LedgerField key={row.field.key} row={row} />
          ))}
        </ul>
      </section>
    </div>
  )
}

const Lead = ({ ledger: { rows, month } }: { ledger: Ledgers }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  if (!month) return null
  const seconds = rows.reduce((sum, { total }) => sum + (total.seconds ?? 0), 0)
  return (
    <p class="ledger-lead">
      {t('ledger.lead', {
        n: rows.length,
        time: sayMinutes(seconds / 60, lang),
        month: sayMonth(month, lang),
      })}
    </p>
  )
}

const sayMonth = (month: string, lang: 'fr' | 'en'): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))

const ByAsker = ({ ledger: { byAsker } }: { ledger: Ledgers }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  return (
    <Bars
      title={t('ledger.byAsker')}
      bars={byAsker.map(({ askedBy, spent, fields }) => ({
        label: `${askedBy} (${t('ledger.fields', { n: fields })})`,
        value: spent.seconds ?? 0,
        said: saidTime(spent, speech),
      }))}
      table={{ open: t('ledger.table'), what: t('ledger.asker'), value: t('ledger.time') }}
    />
  )
}
