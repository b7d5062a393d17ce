import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { plain } from '../../../kernel/core/fold-words.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { CheckedBar } from '../../../kernel/web/parts/CheckedBar.tsx'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { FilterChips } from '../../../kernel/web/parts/FilterChips.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { sortRows, type TableSort } from '../../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../../kernel/web/parts/usePointedRow.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { billColumns, isReady, sayHold, sayWhere, type ShownBill } from './bill-columns.ts'
import { sumOf, type UnpaidBill, usePayments } from './usePayments.ts'
import './bills.css'

const { useAsk } = asker<Pick<Queries, 'bill.list'>>()

type Props = {
  now: string
  /** the thread that lies open beside */
  current: string | undefined
  /** words that narrow the list, as the address has them */
  q: string
  onWords: (q: string) => void
  hrefOf: (request: string) => string
}

/** Invoices to pay: compared, ticked, their sum, and one act for all of them. */
export const BillList = (props: Props): JSX.Element => {
  const { now, q, onWords, hrefOf, current } = props
  const speech = useSpeech()
  const { t } = speech
  const { data, again, ...answer } = useAsk('bill.list', {}, true)
  const { leaving, unpaid, pay } = usePayments(again)
  const [sort, setSort] = useState<TableSort>()
  const columns = useMemo(() => billColumns(now, speech), [now, speech])
  const all = useMemo(
    () => (data?.rows ?? []).map((bill) => ({ ...bill, leaving: leaving.has(bill.order) })),
    [data, leaving],
  )
  const found = useMemo(() => findBills(all, q, speech), [all, q, speech])
  const rows = useMemo(() => sortRows(found, columns, sort), [found, columns, sort])
  const href = ({ request }: ShownBill): string => hrefOf(request)
  const pointed = usePointedRow({ rows, idOf, href, mayCheck: isReady })
  const ready = rows.filter(isReady)
  const checked = ready.filter(({ order }) => pointed.checked.includes(order))
  const off = { key: 'q', label: t('bills.by', { q }), onOff: () => onWords('') }
  return (
    <div class="bills">
      <div class="bills-head no-print">
        <Field
          kind="search"
          label={t('bills.find')}
          hideLabel
          placeholder={t('bills.find')}
          value={q}
          onValue={onWords}
          maxLength={120}
          inputRef={(element) => element?.setAttribute('data-search', '')}
        />
        <FilterChips
          label={t('bills.narrowed')}
          by={q ? [off] : []}
          off={(what) => t('bills.off', { what })}
        />
        <span class="bills-sum" role="status">
          {rows.length > 0 && saySum(rows, ready, speech)}
        </span>
        {ready.length > checked.length && (
          <Button small onClick={() => pointed.checkAll(ready)}>
            {t('bills.checkReady', { n: ready.length })}
          </Button>
        )}
      </div>
      {unpaid.length > 0 && <Unpaid bills={unpaid} />}
      <CompareTable
        label={t('bills.label')}
        name="bills"
        words={wordsOfTable(t)}
        columns={columns}
        rows={rows}
        idOf={idOf}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        again={again}
        empty={
          q && all.length ? (
            <Empty title={t('bills.nobody', { q })} />
          ) : (
            <Empty title={t('bills.none')}>{t('bills.none.words')}</Empty>
          )
        }
        href={href}
        current={rows.find(({ request }) => request === current)?.order}
        at={pointed.at}
        checked={pointed.checked}
        onChecked={pointed.check}
        mayCheck={isReady}
        checkLabel={({ ref, firm }) => t('bills.check', { ref, firm: firm.name })}
        sort={sort}
        onSort={setSort}
      />
      {data && data.more > 0 && <p class="secondary">{t('bills.more', { n: data.more })}</p>}
      {checked.length > 0 && (
        <CheckedBar>
          <span>{t('bills.checked', { n: checked.length, amount: sumOf(checked) })}</span>
          <Button
            small
            kind="primary"
            onClick={() => {
              pay(checked)
              pointed.uncheckAll()
            }}
          >
            {t('bills.pay', { n: checked.length })}
          </Button>
          <Button small onClick={pointed.uncheckAll}>
            {t('bills.uncheck')}
          </Button>
        </CheckedBar>
      )}
    </div>
  )
}

const idOf = ({ order }: ShownBill): string => order

const saySum = (rows: readonly ShownBill[], ready: readonly ShownBill[], { t }: Speech): string =>
  [
    t('bills.sum', { n: rows.length, amount: sumOf(rows) }),
    ready.length < rows.length ? t('bills.ready', { n: ready.length, amount: sumOf(ready) }) : '',
  ]
    .filter(Boolean)
    .join(', ')

/** Those in which each of these words stands, whatever its case and accents. */
const findBills = (bills: readonly ShownBill[], q: string, speech: Speech): readonly ShownBill[] => {
  const words = plain(q).split(' ').filter(Boolean)
  if (!words.length) return bills
  return bills.filter((bill) => {
    const said = plain(
      [
        bill.firm.name,
        bill.ref,
        sayWhere(bill, speech),
        bill.place.agency,
        String(bill.no),
        sayHold(bill, speech),
      ].join(' '),
    )
    return words.every((word) => said.includes(word))
  })
}

const Unpaid = ({ bills }: { bills: readonly UnpaidBill[] }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <RefusalNotice>
      {t('bills.refused', { n: bills.length })}
      <ul>
        {bills.map(({ bill, why }) => (
          <li key={bill.order}>{t('bills.refused.line', { firm: bill.firm.name, ref: bill.ref, why })}</li>
        ))}
      </ul>
    </RefusalNotice>
  )
}
