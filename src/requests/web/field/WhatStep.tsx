import type { JSX } from 'preact'
import type { CodeUnder } from '../../../kernel/core/words.ts'
import { useState } from 'preact/hooks'
import { pictograms } from '../../../kernel/web/icons/pictograms.ts'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { naturesAt } from '../../core/nature/catalogue.ts'
import { breaksOf, isDanger } from './breaks-by-part.ts'
import { RequestLine } from './RequestLine.tsx'
import { natureMark } from './part-marks.ts'
import { brokeHere } from './frequent-breaks.ts'
import { paths } from './field-paths.ts'
import { askCamera } from './open-camera.ts'
import type { ReportSpot } from './report-spot.ts'
import { StepHead } from './StepHead.tsx'
import { type Tile, Tiles } from './Tiles.tsx'
import { useToday } from './load-day.tsx'
import { useSpotName } from './useSpotName.ts'

/** What is wrong: pictures, in the order of what breaks there. What is already open there is said first. */
export const WhatStep = ({ spot }: { spot: ReportSpot }): JSX.Element => {
  const { t } = useSpeech()
  const name = useSpotName(spot)
  const family = spot.home ? naturesAt('dwelling').find(({ group }) => group === spot.g) : undefined
  const natureTile = (code: CodeUnder<'nature'>): Tile => ({
    href: paths.report({ ...spot, n: code }),
    icon: natureMark(code),
    label: t(`nature.${code}`),
    danger: isDanger(code),
    // Before a danger one reads whom to call.
    ...(isDanger(code) ? {} : { onTap: askCamera }),
  })
  const back = {
    ...spot,
    g: undefined,
    ...(spot.g ? {} : { u: undefined, part: undefined, s: undefined, k: undefined, who: undefined }),
  }
  return (
    <div class="stack">
      <StepHead title={t('field.what')} to={paths.report(back)}>
        {name}
      </StepHead>
      {!spot.g && <OpenAlready spot={spot} />}
      {spot.part || spot.k ? (
        <OfPart building={spot.b} part={spot.part ?? 'hall'} tile={natureTile} />
      ) : family ? (
        <Tiles
          label={t(`nature.group.${family.group}`)}
          tiles={family.natures.map(({ code }) => natureTile(code))}
        />
      ) : (
        <Tiles
          label={t('field.what')}
          tiles={naturesAt('dwelling').map(({ group, pictogram }) => ({
            href: paths.report({ ...spot, g: group }),
            icon: pictograms[pictogram],
            label: t(`nature.group.${group}`),
          }))}
        />
      )}
    </div>
  )
}

type OfPartProps = { building: string | undefined; part: string; tile: (code: CodeUnder<'nature'>) => Tile }

const OfPart = ({ building, part, tile }: OfPartProps): JSX.Element => {
  const { t } = useSpeech()
  // As it is known when the step is shown: what comes later waits for the next time.
  const [{ first, others }] = useState(() => breaksOf(part, brokeHere(building, part)))
  return (
    <>
      <Tiles label={t('field.what')} tiles={first.map(tile)} />
      <details class="fold">
        <summary>
          <span class="fold-name">{t('field.what.other')}</span>
        </summary>
        <Tiles
          label={t('field.what.other')}
          tiles={['other.repair' as const, ...others.filter((c) => c !== 'other.repair')].map(tile)}
        />
      </details>
    </>
  )
}

/** Told twice helps nobody: what is open at this very place. */
const OpenAlready = ({ spot }: { spot: ReportSpot }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, now } = useToday()
  if (spot.k) return null
  const rows = [...(data?.mine ?? []), ...(data?.open ?? [])].filter((r) =>
    spot.u ? r.place.unit === spot.u : r.place.building === spot.b && r.place.part === spot.part,
  )
  if (!rows.length) return null
  return (
    <details class="fold fold-known">
      <summary>
        <span class="fold-name">{t('field.already', { n: rows.length })}</span>
      </summary>
      <Rows label={t('field.already', { n: rows.length })}>
        {rows.map((row) => (
          <RequestLine key={row.id} row={row} now={now} noPlace />
        ))}
      </Rows>
    </details>
  )
}
