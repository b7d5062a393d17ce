import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { plus } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { FilterChips } from '../../../kernel/web/parts/FilterChips.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { type FirmList, paths, useAsk } from './papers-client.ts'
import { FirmSheet } from './FirmSheet.tsx'
import { CoverGaps } from './CoverGaps.tsx'
import { capital, sayDate, sayTrades } from './say-contract.ts'

/** Firms, by name; above them, where nobody is covered. */
export const List = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const asked = query.get('q') ?? ''
  const [typed, setTyped] = useState(asked)
  const [adding, setAdding] = useState(false)
  const { data, ...answer } = useAsk('firm.list', asked ? { q: asked } : {}, true)
  const search = (q: string): void => goTo(q ? `${paths.root}?q=${encodeURIComponent(q)}` : paths.root, true)
  useEffect(() => {
    const q = typed.trim()
    if (q === asked) return
    const timer = setTimeout(() => search(q), 150)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- typing is waited for, not the address that follows it
  }, [typed])
  const off = (): void => {
    setTyped('')
    search('')
  }
  const add = (
    <Button kind="primary" icon={plus} onClick={() => setAdding(true)}>
      {t('papers.firm.add')}
    </Button>
  )
  return (
    <>
      <div class="papers-head">
        <h1>{t('papers.title')}</h1>
        {data?.can.know && data.any && add}
      </div>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('papers.loading')} shape="rows" />}
      {data && !data.any && (
        <Empty title={t('papers.none')} action={data.can.know && add}>
          {t('papers.none.words')}
        </Empty>
      )}
      {data?.any && (
        <>
          <CoverGaps gaps={data.gaps} agencies={data.agencies} />
          <Field
            kind="search"
            label={t('papers.search')}
            hint={t('papers.search.hint')}
            value={typed}
            onValue={setTyped}
            maxLength={120}
            inputRef={(element) => element?.setAttribute('data-search', '')}
          />
          <FilterChips
            label={t('papers.narrowed')}
            by={asked ? [{ key: 'q', label: t('papers.by', { q: asked }), onOff: off }] : []}
            off={(what) => t('papers.off', { what })}
          />
          <FoundFirms list={data} typed={asked} />
        </>
      )}
      {data && <a href={paths.delegations}>{t('papers.delegation')}</a>}
      {adding && <FirmSheet firm={undefined} onClose={() => setAdding(false)} />}
    </>
  )
}

const FoundFirms = ({ list, typed }: { list: FirmList; typed: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  if (!list.rows.length)
    return <Empty title={t('papers.nobody', { q: typed })}>{t('papers.nobody.words')}</Empty>
  return (
    <>
      <p class="hidden-text" role="status">
        {typed && t('papers.found', { n: list.rows.length })}
      </p>
      <Rows label={t('papers.title')}>
        {list.rows.map((firm) => (
          <Row
            key={firm.id}
            href={paths.firm(firm.id)}
            sentence={firm.name}
            reason={contracts(firm, speech)}
            meta={[capital(sayTrades(firm.trades, speech)), firm.phone && sayPhone(firm.phone)]
              .filter(Boolean)
              .join(' · ')}
            clock={
              firm.open > 0 && (
                <span class={firm.late > 0 ? 'papers-soon' : 'secondary'}>
                  {t('papers.open', { n: firm.open })}
                  {firm.late > 0 && `, ${t('papers.late', { n: firm.late })}`}
                </span>
              )
            }
          />
        ))}
      </Rows>
      {list.more > 0 && <p class="secondary">{t('papers.more')}</p>}
    </>
  )
}

const contracts = ({ contracts: n, until }: FirmList['rows'][number], speech: Speech): string =>
  n > 0 && until
    ? speech.t('papers.contracts', { n, day: sayDate(until, speech) })
    : until
      ? speech.t('papers.contracts.later')
      : speech.t('papers.contracts.none')
