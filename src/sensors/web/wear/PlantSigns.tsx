import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayNumber, sayShare } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import { useAsk } from '../sensors-client.ts'
import { SignList } from './SignList.tsx'

type Signs = Queries['plant.signs']['output']

/** What fans, risers and lifts say before they fail; nothing of what says nothing. */
export const PlantSigns = (): JSX.Element | null => {
  const { data } = useAsk('plant.signs', {})
  return data ? (
    <>
      <WornLifts rows={data.lifts} />
      <CoolRisers rows={data.risers} />
      <DriftingFans rows={data.fans} />
    </>
  ) : null
}

/** «Bâtiment A, ascenseur nord». */
const placeOf = (building: string, more?: string | null): string =>
  [building, more].filter(Boolean).join(', ')

const WornLifts = ({ rows }: { rows: Signs['lifts'] }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  return (
    <SignList
      sign="lifts"
      rows={rows.map(({ asset, building, thing, trips, faults, usual }) => ({
        id: asset,
        building: building.id,
        words: t('signs.lifts.of', {
          place: placeOf(building.name, thing),
          n: faults,
          trips: sayNumber(trips, lang),
          usual: sayNumber(Math.round(usual * 10) / 10, lang),
        }),
      }))}
    />
  )
}

const CoolRisers = ({ rows }: { rows: Signs['risers'] }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  return (
    <SignList
      sign="risers"
      rows={rows.map(({ building, entrance, doors, below, days }) => ({
        id: `${building.id} ${entrance ?? ''} ${doors?.join(' ') ?? ''}`,
        building: building.id,
        words: t('signs.risers.of', {
          place: placeOf(building.name, entrance),
          doors: doors?.join(', ') ?? '',
          below: `${sayNumber(Math.round(below * 10) / 10, lang)}\u00a0°C`,
          days,
        }),
      }))}
    />
  )
}

const DriftingFans = ({ rows }: { rows: Signs['fans'] }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <SignList
      sign="fans"
      rows={rows.map(({ device, building, thing, since, extra, days }) => ({
        id: device,
        building: building.id,
        words: t(extra > 0 ? 'signs.fans.more' : 'signs.fans.less', {
          place: placeOf(building.name, thing),
          share: sayShare(Math.abs(extra), lang),
          since: sayDay(since, lang, now),
          days,
        }),
      }))}
    />
  )
}
