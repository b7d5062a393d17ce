import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { cents } from '../../kernel/core/money.ts'
import { sayMoney, sayNumber } from '../../kernel/core/say-figures.ts'
import { useChoices } from '../../kernel/web/address-choices.ts'
import { CompareTable } from '../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Figure } from '../../kernel/web/parts/Figure.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { wordsOfTable } from '../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../kernel/web/parts/usePointedRow.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Queries } from '../core/contract.ts'
import { causes } from '../core/void/day-cause.ts'
import type { VoidRow } from '../core/void/void-questions.ts'
import { useAsk } from './lettings-client.ts'
import { voidColumns } from './void-columns.tsx'
import './lettings.css'

type ListedVoids = Queries['void.list']['output']

/** Dwellings between two leases: what they cost, then each, what is stuck first. */
export const VoidList = (): JSX.Element => {
  const { t } = useSpeech()
  const { query, set } = useChoices()
  const agency = query.get('agency')
  const { data, ...answer } = useAsk('void.list', agency ? { agency } : {}, true)
  return (
    <div class="stack void-page">
      <header>
        <h1>{t('void.title')}</h1>
        <p class="secondary">{t('void.lead')}</p>
        <p class="line">
          {data?.can.visits && <a href="/bureau/relocation/visites">{t('void.visits')}</a>}
          {data?.can.register && <a href="/bureau/relocation/rpls">{t('void.rpls.file')}</a>}
        </p>
      </header>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('void.loading')} shape="rows" />}
      {data && data.all > 0 && <Sums data={data} />}
      {data && data.agencies.length > 1 && (
        <Field
          kind="select"
          narrow
          label={t('void.agency')}
          value={agency ?? ''}
          onValue={(value) => set({ agency: value })}
          options={[
            { value: '', label: t('void.agency.all') },
            ...data.agencies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {data && <Rows data={data} />}
    </div>
  )
}

const Sums = ({ data }: { data: ListedVoids }): JSX.Element => {
  const { t, lang } = useSpeech()
  const days = causes.reduce((sum, cause) => sum + data.causes[cause], 0)
  const late = data.rows.filter((row) => row.late).length
  const said = causes
    .filter((cause) => data.causes[cause] > 0)
    .map((cause) => `${t(`void.cause.${cause}`)} ${sayNumber(data.causes[cause], lang)}`)
  return (
    <section class="void-sums">
      {late > 0 && <Figure number={sayNumber(late, lang)}>{t('void.sum.late', { n: late })}</Figure>}
      <Figure number={sayNumber(days, lang)} detail={said.join('\u00a0· ')}>
        {t('void.sum.days', { n: days })}
      </Figure>
      {data.daily > 0 && <Figure number={sayMoney(cents(data.daily), lang)}>{t('void.sum.daily')}</Figure>}
    </section>
  )
}

const Rows = ({ data }: { data: ListedVoids }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const columns = useMemo(() => voidColumns(now, speech), [now, speech])
  const pointed = usePointedRow({ rows: data.rows, idOf, href: hrefOf })
  return (
    <CompareTable
      label={t('void.title')}
      name="voids"
      words={wordsOfTable(t)}
      columns={columns}
      rows={data.rows}
      idOf={idOf}
      count={data.all}
      empty={<Empty title={t('void.none')} />}
      href={hrefOf}
      at={pointed.at}
    />
  )
}

const idOf = ({ unit }: VoidRow): string => unit
const hrefOf = ({ unit }: VoidRow): string => `/bureau/relocation/${unit}`
