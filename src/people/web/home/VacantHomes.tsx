import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { daysBetween, sayDay } from '../../../kernel/core/dates.ts'
import { nameBeside } from '../../../kernel/core/house-name.ts'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { FilterChips } from '../../../kernel/web/parts/FilterChips.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useChoices } from '../../../kernel/web/address-choices.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Vacant } from '../../core/home/home-contract.ts'
import type { Queries } from '../../core/contract.ts'
import { ask, useAsk } from '../gate-words.ts'
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
      <div class="stack-s">
        <h2>{t('vacant.title')}</h2>
        <p class="secondary">{t('vacant.lead')}</p>
      </div>
      {data && (
        <div class="line">
          {data.agencies.length > 1 && (
            <Field
              kind="select"
              narrow
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
            narrow
            label={t('vacant.long')}
            value={isDuration(long) ? long : ''}
            onValue={(value) => set({ days: value })}
            options={[
              { value: '', label: t('vacant.long.all') },
              ...durations.map((days) => ({ value: days, label: t(`vacant.long.${days}`) })),
            ]}
          />
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
  const { t, lang } = speech
  const now = useNow()
  const [more, setMore] = useState<Pick<VacantAnswer, 'rows' | 'next'>>()
  const next = more ? more.next : data.next
  const further = async (): Promise<void> => {
    const page = await ask('home.vacant', { ...asked, after: next ?? undefined })
    if (!isNo(page)) setMore({ rows: [...(more?.rows ?? []), ...page.rows], next: page.next })
  }
  if (!data.rows.length)
    return <Empty title={t(Object.keys(asked).length ? 'vacant.none.found' : 'vacant.none')} />
  const day = (date: string): string => sayDay(`${date}T12:00:00Z`, lang, now)
  return (
    <>
      <p class="secondary figures">{t('vacant.count', { n: data.all })}</p>
      <Rows label={t('vacant.title')}>
        {[...data.rows, ...(more?.rows ?? [])].map((home) => (
          <Row
            key={home.unit}
            href={`/bureau/lieu/${home.unit}`}
            sentence={sayHome(home, speech)}
            reason={[
              t('vacant.since', { day: day(home.since) }),
              home.next && t('vacant.next', { day: day(home.next) }),
            ]
              .filter(Boolean)
              .join('\u00a0· ')}
            meta={<Meta home={home} />}
            clock={<span class="secondary figures">{sayLong(daysBetween(home.since, now), speech)}</span>}
            {...(asked.building
              ? {}
              : {
                  action: (
                    <Button small kind="plain" onClick={() => only(home.building.id)}>
                      {t('vacant.here')}
                    </Button>
                  ),
                })}
          />
        ))}
      </Rows>
      {next && (
        <p>
          <Button onClick={() => void further()}>{t('vacant.more')}</Button>
        </p>
      )}
    </>
  )
}

/** "Résidence Bacchus · 11 à 53 rue de Bacchus · 2317-0738": its reference is not cut in two, nor said twice. */
const Meta = ({ home: { building, door, storey, ref } }: { home: Vacant }): JSX.Element => (
  <>
    {[nameBeside(building.name, building.address), building.address].filter(Boolean).join('\u00a0· ')}
    {(door || storey !== null) && (
      <>
        {'\u00a0· '}
        <span class="home-ref">{ref}</span>
      </>
    )}
  </>
)

const sayLong = (n: number, { t }: Speech): string => (n > 0 ? t('vacant.days', { n }) : t('vacant.today'))

const sayHome = ({ door, storey, ref }: Vacant, { t }: Speech): string =>
  capital(
    [
      storey === null ? '' : storey === 0 ? t('vacant.floor.ground') : t('vacant.floor', { n: storey }),
      door && t('vacant.door', { door }),
    ]
      .filter(Boolean)
      .join(', ') || ref,
  )

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)
