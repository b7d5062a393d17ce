import { sayEntrance } from '../../../kernel/core/entrance.ts'
import type { JSX } from 'preact'
import type { Card } from '../../../estate/core/contract.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { building as buildingIcon } from '../../../kernel/web/icons/icons.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { CodeBox } from './CodeBox.tsx'
import { entranceOf, lastNear } from './last-place.ts'
import { dwellingTile, partTiles } from './part-tiles.ts'
import { paths } from './field-paths.ts'
import { ScanLink } from './ScanLink.tsx'
import type { ReportSpot } from './report-spot.ts'
import { StepHead } from './StepHead.tsx'
import { Tiles } from './Tiles.tsx'
import { type Today, useToday } from './load-day.tsx'
import { useCard } from './useCard.ts'

type Building = Today['buildings'][number]

/** Where: the parts of the building where he last was, then his other buildings, then the code on a door. */
export const WhereStep = ({ spot }: { spot: ReportSpot }): JSX.Element => {
  const { t } = useSpeech()
  const { data, no } = useToday()
  const near = lastNear()
  const here = data?.buildings.find((b) => b.id === (spot.b ?? near?.building)) ?? data?.buildings[0]
  if (!data || !here)
    return (
      <>
        <StepHead title={t('field.where')} to={paths.day} />
        {data && <p>{t('field.where.none')}</p>}
        {!data && (no ? <RefusalNotice>{no}</RefusalNotice> : <Loading label={t('field.loading')} />)}
        {!data && <CodeBox />}
      </>
    )
  const entrance = spot.e ?? (near?.building === here.id ? near.entrance : undefined)
  return (
    <div class="stack">
      <StepHead title={t('field.where')} to={paths.day} />
      <ScanLink />
      <Parts building={here} asked={entrance} chooses={spot.e === '0'} />
      <CodeBox />
      <OtherBuildings buildings={data.buildings.filter((b) => b.id !== here.id)} />
    </div>
  )
}

type PartsProps = { building: Building; asked: string | undefined; chooses: boolean }

const Parts = ({ building, asked, chooses }: PartsProps): JSX.Element => {
  const { t } = useSpeech()
  const card = useCard(building.id)
  const entrance = card && !chooses ? entranceOf(card, asked) : undefined
  if (card && card.entrances.length > 1 && !entrance) return <Entrances card={card} />
  const named = card?.entrances.find((e) => e.id === entrance)
  return (
    <section class="stack-s" aria-label={building.name}>
      <div class="here">
        <Icon of={buildingIcon} />
        <strong>{building.name}</strong>
        {card && card.entrances.length > 1 && (
          <a class="here-change" href={paths.report({ b: building.id, e: '0' })}>
            {named && sayEntrance(named.name, t)} · {t('field.where.entrance.other')}
          </a>
        )}
      </div>
      <Tiles
        label={t('field.where.parts')}
        tiles={[...partTiles(building.id, card, entrance, t), dwellingTile(building.id, entrance, t)]}
      />
    </section>
  )
}

const Entrances = ({ card }: { card: Card }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="stack-s">
      <h2>{t('field.where.entrance', { building: card.place.building.name })}</h2>
      <ul class="picks">
        {card.entrances.map((e) => (
          <li key={e.id}>
            <a class="pick" href={paths.report({ b: card.place.building.id, e: e.id })}>
              <strong>{sayEntrance(e.name, t)}</strong>
              {e.address !== e.name && <span class="secondary">{e.address}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const OtherBuildings = ({ buildings }: { buildings: readonly Building[] }): JSX.Element | null => {
  const { t } = useSpeech()
  if (!buildings.length) return null
  return (
    <section class="stack-s">
      <h2>{t('field.where.others')}</h2>
      <ul class="picks">
        {buildings.map((b) => (
          <li key={b.id}>
            <a class="pick" href={paths.report({ b: b.id })}>
              <strong>{b.name}</strong>
              {b.address !== b.name && <span class="secondary">{b.address}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
