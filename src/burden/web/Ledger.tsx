import type { JSX } from 'preact'
import { sayDay, sayMinutes } from '../../kernel/core/dates.ts'
import { asker } from '../../kernel/web/ask.ts'
import { Bars } from '../../kernel/web/parts/Bars.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { Refused } from '../../kernel/web/parts/Refused.tsx'
import { go, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Queries } from '../core/contract.ts'
import { LedgerField } from './LedgerField.tsx'
import { saidTime } from './time.ts'
import './Ledger.css'

const { useAsk } = asker<Queries>()
type Ledgers = Queries['burden.ledger']['output']

/** What our questions cost, and to whom the time goes. The days stand in the address. */
export const Ledger = (_: { params?: Record<string, string> }): JSX.Element => {
  const { t } = useSpeech()
  const { path, query } = useHere()
  const since = query.get('since') || undefined
  const until = query.get('until') || undefined
  const { data, ...answer } = useAsk('burden.ledger', { since, until })
  const set = (key: string, value: string): void => {
    const next = new URLSearchParams(query)
    if (value) next.set(key, value)
    else next.delete(key)
    go(next.size ? `${path}?${next.toString()}` : path, true)
  }
  if (!data)
    return answer.state === 'refused' ? (
      <Refused>{answer.no.message}</Refused>
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
      <div class="line no-print">
        <Field
          kind="date"
          narrow
          label={t('ledger.since')}
          value={data.since}
          onValue={(v) => set('since', v)}
        />
        <Field
          kind="date"
          narrow
          label={t('ledger.until')}
          value={data.until}
          onValue={(v) => set('until', v)}
        />
      </div>
      {data.rows.every(({ total }) => total.seconds === null) ? (
        <Empty title={t('ledger.empty')} />
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

const Lead = ({ ledger: { rows, since } }: { ledger: Ledgers }): JSX.Element => {
  const { t, lang } = useSpeech()
  const seconds = rows.reduce((sum, { total }) => sum + (total.seconds ?? 0), 0)
  return (
    <p class="ledger-lead">
      {t('ledger.lead', {
        n: rows.length,
        time: sayMinutes(seconds / 60, lang),
        since: sayDay(`${since}T12:00:00Z`, lang),
      })}
    </p>
  )
}

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
