import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { Tabs } from '../../kernel/web/parts/Tabs.tsx'
import { useHere } from '../../kernel/web/router.ts'
import type { Charts, MeasureName } from '../core/contract.ts'
import { fewestPoints, signalsByChance } from '../core/control-chart.ts'
import { measures } from '../core/measures.ts'
import { sayChance, saidValue } from '../core/say-charts.ts'
import { type Scale, scaleOf, type SideChart, sideChart } from '../core/side-charts.ts'
import { useAsk, useWords } from './figure-words.ts'
import { LimitChart } from './LimitChart.tsx'
import { MeasureTable } from './MeasureTable.tsx'

type ChartsInput = { agency: string | null; until: string }

/**
 * Small charts of each agency, by their names: a measure, and beside it those that move when it is gamed. One scale a column; nobody is
 * first. What has changed is said in words, and how much of it chance alone would say.
 */
export const MeasureCharts = ({ agency, until }: ChartsInput): JSX.Element | null => {
  const { t } = useWords()
  const answer = useAsk('overview.charts', { until, ...(agency ? { agency } : {}) })
  const [chosen, setChosen] = useState<string>('kept')
  const { name, counterweights } = measures.find((measure) => measure.name === chosen) ?? measures[0]
  if (answer.state === 'refused') return null
  return (
    <section class="stack" aria-labelledby="overview-charts">
      <div>
        <h2 id="overview-charts">{t('overview.charts.title')}</h2>
        <p class="secondary">{t('overview.charts.detail', { least: fewestPoints })}</p>
      </div>
      {answer.data ? (
        <Tabs
          label={t('overview.charts.title')}
          value={chosen}
          onValue={setChosen}
          tabs={measures.map((measure) => ({
            value: measure.name,
            label: t(`overview.measure.${measure.name}`),
          }))}
        >
          {answer.data.sides.length > 0 ? (
            <ChosenCharts key={name} charts={answer.data} names={[name, ...counterweights]} />
          ) : (
            <Empty title={t('overview.charts.empty')} />
          )}
        </Tabs>
      ) : (
        <Loading label={t('overview.charts.loading')} shape="text" />
      )}
    </section>
  )
}

type Row = { side: Charts['sides'][number]; charts: ReadonlyMap<MeasureName, SideChart> }
type ChosenProps = { charts: Charts; names: readonly MeasureName[] }

const ChosenCharts = ({ charts: { months, sides }, names }: ChosenProps): JSX.Element => {
  const speech = useWords()
  const { t } = speech
  const rows: Row[] = sides.map((side) => ({
    side,
    charts: new Map(
      side.measures
        .filter((one) => names.includes(one.name))
        .map((one) => [one.name, sideChart(months, one)]),
    ),
  }))
  const scales = new Map(names.map((name) => [name, scaleOf(name, agencyCharts(rows, name))]))
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, mostSides)
  const drawn = rows.flatMap(({ charts }) => [...charts.values()].map(({ chart }) => chart))
  return (
    <div class="stack">
      <p>{sayChance(signalsByChance(drawn), drawn.filter((chart) => chart !== null).length, speech)}</p>
      <ul class="limit-rows">
        {shown.map((row, i) => (
          <OneSide
            key={row.side.agency}
            row={row}
            names={names}
            scales={scales}
            isFolded={i >= mostOpen && isPhone()}
          />
        ))}
      </ul>
      {shown.length < rows.length && (
        <p class="no-print">
          <Button small onClick={() => setWhole(true)}>
            {t('overview.all')} ({rows.length})
          </Button>
        </p>
      )}
      <p class="secondary">
        {t('overview.charts.scale', {
          scales: names
            .map((name) => {
              const { floor, top } = scales.get(name)!
              return t('overview.charts.scale.one', {
                measure: t(`overview.measure.${name}`),
                floor: saidValue(name, floor, speech),
                top: saidValue(name, top, speech),
              })
            })
            .join(speech.lang === 'fr' ? '\u202f; ' : '; '),
        })}
      </p>
      {names.map((name) => (
        <MeasureTable
          key={name}
          name={name}
          months={months}
          sides={shown.map(({ side, charts }) => ({ ...side, points: charts.get(name)?.points ?? [] }))}
        />
      ))}
    </div>
  )
}

// All agencies together are larger than each: a number of theirs has a scale of its own.
const agencyCharts = (rows: readonly Row[], name: MeasureName): SideChart[] =>
  rows.filter(({ side }) => side.agency !== null || name !== 'closed').map(({ charts }) => charts.get(name)!)

// So many sides are drawn before one asks for the rest; all of them are counted in what chance would say.
const mostSides = 24

// On a phone the first two stand open; twelve screens of charts would hide what comes below.
const mostOpen = 2
const isPhone = (): boolean => matchMedia('(max-width: 40rem)').matches

type SideProps = {
  row: Row
  names: readonly MeasureName[]
  scales: ReadonlyMap<MeasureName, Scale>
  isFolded: boolean
}

const OneSide = ({ isFolded, ...props }: SideProps): JSX.Element => {
  const { t } = useWords()
  const { path, query } = useHere()
  const { agency, name } = props.row.side
  const one = new URLSearchParams(query)
  if (agency) one.set('agency', agency)
  const href = `${path}?${one.toString()}`
  return isFolded ? (
    <li>
      <details class="limit-folded">
        <summary>{name}</summary>
        <div class="limit-row">
          <p class="limit-side">
            <a href={href}>{t('overview.charts.alone')}</a>
          </p>
          <SideCharts {...props} />
        </div>
      </details>
    </li>
  ) : (
    <li class="limit-row">
      <h3 class="limit-side">{agency ? <a href={href}>{name}</a> : t('overview.everywhere')}</h3>
      <SideCharts {...props} />
    </li>
  )
}

const SideCharts = ({ row: { side, charts }, names, scales }: Omit<SideProps, 'isFolded'>): JSX.Element => {
  const { t } = useWords()
  return (
    <>
      {names.map((name) => {
        const chart = charts.get(name)!
        const isAlone = side.agency === null && name === 'closed'
        return (
          <LimitChart
            key={name}
            name={name}
            agency={side.agency}
            side={side.name ?? t('overview.everywhere')}
            chart={chart}
            scale={isAlone ? scaleOf(name, [chart]) : scales.get(name)!}
          />
        )
      })}
    </>
  )
}
