import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Tabs } from '../../kernel/web/parts/Tabs.tsx'
import { useHere } from '../../kernel/web/router.ts'
import type { AgencyFigure, Figures } from '../core/contract.ts'
import { saidMonth, saidShare } from '../core/say-overview.ts'
import { useWords } from './figure-words.ts'
import { floorOf, Sparkline } from './Sparkline.tsx'

const shares = ['kept', 'firstVisit', 'toldFirst'] as const
type Share = (typeof shares)[number]

/** Agencies side by side, by their name: small lines on one scale. Nobody is first. */
export const AgencySides = ({ figures: { sides } }: { figures: Figures }): JSX.Element | null => {
  const speech = useWords()
  const { t } = speech
  const [share, setShare] = useState<string>('kept')
  if (sides.length === 0) return null
  const month = sides[0]?.months.at(-1)?.month
  const floor = floorOf(sides.flatMap(({ months }) => months.map((month) => month[share as Share])))
  return (
    <section class="overview-sides" aria-labelledby="overview-sides">
      <h2 id="overview-sides">{t('overview.sides.title')}</h2>
      <Tabs
        label={t('overview.sides.title')}
        value={share}
        onValue={setShare}
        tabs={shares.map((value) => ({ value, label: t(`overview.sides.${value}`) }))}
      >
        <ul class="overview-agencies">
          {sides.map((side) => (
            <OneAgency key={side.id} side={side} share={share as Share} floor={floor} />
          ))}
        </ul>
        <p class="secondary">
          {t('overview.sides.scale', {
            floor: saidShare(floor, speech),
            top: saidShare(1, speech),
            month: month ? saidMonth(month, speech) : '',
          })}
        </p>
      </Tabs>
    </section>
  )
}

type AgencyProps = { side: AgencyFigure; share: Share; floor: number }

const OneAgency = ({ side, share, floor }: AgencyProps): JSX.Element => {
  const speech = useWords()
  const { path, query } = useHere()
  const one = new URLSearchParams(query)
  one.set('agency', side.id)
  const last = side.months.at(-1)
  return (
    <li class="overview-agency">
      <a href={`${path}?${one.toString()}`}>{side.name}</a>
      <Sparkline
        values={side.months.map((month) => month[share])}
        floor={floor}
        said={sayLine(
          side.months.map((month) => ({ month: month.month, value: month[share] })),
          speech,
        )}
      />
      <span class="overview-agency-now figures">
        {saidShare(last?.[share] ?? null, speech)}
        {last && <span class="hidden-text"> {saidMonth(last.month, speech)}</span>}
      </span>
    </li>
  )
}

/** All points of a line in words, for who hears them: «novembre 2026 : 92 %». */
export const sayLine = (
  points: readonly { month: string; value: number | null }[],
  speech: ReturnType<typeof useWords>,
): string =>
  points
    .map(({ month, value }) =>
      speech.t('overview.chart.point', {
        month: saidMonth(month, speech),
        value: saidShare(value, speech),
      }),
    )
    .join(', ')
