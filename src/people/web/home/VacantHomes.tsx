import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { FilterChips } from '../../../kernel/web/parts/FilterChips.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../../kernel/web/parts/usePointedRow.ts'
import { readPages } from '../../../kernel/web/read-pages.ts'
import { useChoices } from '../../../kernel/web/address-choices.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Vacant } from '../../core/home/home-contract.ts'
import type { Queries } from '../../core/contract.ts'
import { ask, useAsk } from '../gate-words.ts'
import { vacantColumns } from './vacant-columns.ts'
import './home.css'

type VacantAnswer = Queries['home.vacant']['output']
type Narrowing = { agency?: string; building?: string; days?: number }

/** In days. Words: `vacant.long.<days>`. */
const durations = ['30', '90', '365'] as const
type Duration = (typeof durations)[number]
const isDuration = (typed: string | null): typed is Duration => durations.some((days) => days === typed)

/** The dwellings that wait for somebody; what the list is narrowed to stands in the address, and above it in words. */
export const VacantHomes = (): JSX.Element => {
  const { t } = useSpeech()
  const { query, set } = useChoices()
  const [agency, building, long] = [query.get('agency'), query.get('building'), query.get('days')]
  const asked: Narrowing = {
    ...(agency ? { agency } : {}),
    ...(building ? { building } : {}),
    ...(isDuration(long) ? { days: Number(long) } : {}),
  }
  const { data, ...answer } = useAsk('home.vacant', asked, true)
  return (
    <div class="stack">
      <h2 class="hidden-text">{t('vacant.title')}</h2>
      <p class="secondary vacant-lead">{t('vacant.lead')}</p>
      {data && (
        <div class="vacant-find">
          {data.agencies.length > 1 && (
            <Field
              kind="select"
              hideLabel
              label={t('vacant.agency')}
              value={agency ?? ''}
              onValue={(value) => set({ agency: value })}
              options={[
                { value: '', label: t('vacant.agency.all') },
                ...data.agencies.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <Field
            kind="select"
            hideLabel
            label={t('vacant.long')}
            value={isDuration(long) ? long : ''}
            onValue={(value) => set({ days: value })}
            options={[
              { value: '', label: t('vacant.long.all') },
              ...durations.map((days) => ({ value: days, label: t(`vacant.long.${days}`) })),
            ]}
          />
          <p class="secondary figures" role="status">
            {t('vacant.count', { n: data.all })}
          </p>
        </div>
      )}
      {data && <Chips data={data} agency={agency} building={building} long={long} set={set} />}
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('vacant.loading')} shape="rows" />}
      {data && (
        <List key={JSON.stringify(asked)} data={data} asked={asked} only={(id) => set({ building: id })} />
      )}
    </div>
  )
}

type ChipsProps = {
  data: VacantAnswer
  agency: string | null
  building: string | null
  long: string | null
  set: (changes: Record<string, string>) => void
}

const Chips = ({ data, agency, building, long, set }: ChipsProps): JSX.Element => {
  const { t } = useSpeech()
  const named = data.agencies.find(({ id }) => id === agency)?.name ?? agency
  const by = [
    ...(named ? [{ key: 'agency', label: t('vacant.by.agency', { name: named }) }] : []),
    ...(building ? [{ key: 'building', label: t('vacant.by.building', { name: data.building ?? '' }) }] : []),
    ...(isDuration(long) ? [{ key: 'days', label: t(`vacant.by.long.${long}`) }] : []),
  ]
  return (
    <FilterChips
      label={t('vacant.narrowed')}
      by={by.map((one) => ({ ...one, onOff: () => set({ [one.key]: '' }) }))}
      off={(what) => t('vacant.off', { what })}
      allOff={t('vacant.allOff')}
      onAllOff={() => set({ agency: '', building: '', days: '' })}
    />
  )
}

type ListProps = { data: VacantAnswer; asked: Narrowing; only: (building: string) => void }

const List = ({ data, asked, only }: ListProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const columns = useMemo(() => vacantColumns(now, speech), [now, speech])
  const [more, setMore] = useState<Pick<VacantAnswer, 'rows' | 'next'>>()
  const next = more ? more.next : data.next
  const further = async (): Promise<void> => {
    const page = await ask('home.vacant', { ...asked, after: next ?? undefined })
    if (!isNo(page)) setMore({ rows: [...(more?.rows ?? []), ...page.rows], next: page.next })
  }
  const act = (home: Vacant): JSX.Element => (
    <Button small kind="plain" onClick={() => only(home.building.id)}>
      {t('vacant.here')}
    </Button>
  )
  const rows = [
    ...data.rows,
    ...(more?.rows ?? []).filter(({ unit }) => !data.rows.some((row) => row.unit === unit)),
  ]
  const pointed = usePointedRow({ rows, idOf, href: hrefOf })
  return (
    <CompareTable
      label={t('vacant.title')}
      name="vacant"
      words={wordsOfTable(t)}
      columns={columns}
      rows={rows}
      idOf={idOf}
      count={data.all}
      empty={<Empty title={t(Object.keys(asked).length ? 'vacant.none.found' : 'vacant.none')} />}
      href={hrefOf}
      at={pointed.at}
      act={asked.building ? undefined : act}
      actWidth="9.5rem"
      allRows={next ? () => readPages((after) => ask('home.vacant', { ...asked, ...after })) : undefined}
      more={
        next && (
          <p>
            <Button onClick={() => void further()}>{t('vacant.more')}</Button>
          </p>
        )
      }
    />
  )
}

const idOf = ({ unit }: Vacant): string => unit
const hrefOf = ({ unit }: Vacant): string => `/bureau/lieu/${unit}`
