import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { MapBuilding } from '../../core/contract.ts'
import { daysOf, viewOf } from '../board-address.ts'
import { useAsk } from '../planning-client.ts'
import { BackgroundNote } from './BackgroundNote.tsx'
import { BuildingList } from './BuildingList.tsx'
import { EstateMap } from './EstateMap.tsx'
import { keepsBuilding, mapFilterOf } from './map-filters.ts'
import { MapHead } from './MapHead.tsx'
import { PlaceSheet } from './PlaceSheet.tsx'
import { PlacingBar } from './PlacingBar.tsx'
import { usePlacing } from './usePlacing.ts'
import '../planning.css'
import './map.css'

/** The estate on a map: what is open where, which visits come this week; beside it the same as a list, and what has no position. */
export const MapPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const now = useNow()
  const agency = query.get('agence') ?? undefined
  const filter = mapFilterOf(query)
  const { day } = viewOf(query, now)
  const [from = day] = daysOf({ day, span: 'week' })
  const { data, again, ...answer } = useAsk('planning.map', { from, days: 7, ...(agency ? { agency } : {}) })
  const { data: background } = useAsk('planning.background', {})
  const [isUndrawn, setUndrawn] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const [typed, setTyped] = useState<MapBuilding>()
  const placing = usePlacing(again)
  const shown = useMemo(
    () => data?.buildings.filter((building) => keepsBuilding(filter, building)) ?? [],
    [data, filter],
  )
  const placed = useMemo(() => shown.filter(({ position }) => position), [shown])
  const invented = placed.filter(({ position }) => position?.source === 'invented').length
  const list = {
    now,
    chosen,
    onChoose: (id: string) => setChosen((before) => (before === id ? undefined : id)),
    onPlace: data?.placing ? placing.begin : undefined,
    onTakeBack: data?.placing ? (one: MapBuilding) => void placing.takeBack(one) : undefined,
  }
  return (
    <div class="planning planning-map">
      <MapHead data={data} agency={agency} filter={filter} />
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('map.loading')} shape="rows" />}
      {data && (
        <div class="map-body">
          <div class="map-side">
            {placing.building && (
              <PlacingBar
                building={placing.building}
                spot={placing.spot}
                busy={placing.busy}
                no={placing.no}
                onPlace={() => void placing.place()}
                onType={() => setTyped(placing.building)}
                onLeave={placing.leave}
              />
            )}
            {!placing.building && placing.no && <RefusalNotice>{placing.no}</RefusalNotice>}
            {placed.length === 0 && !placing.building && <p>{t(filter ? 'map.filter.none' : 'map.none')}</p>}
            <EstateMap
              buildings={placed}
              chosen={chosen}
              onChoose={setChosen}
              placing={placing}
              tiles={isUndrawn ? null : (background?.tiles ?? null)}
              onNoBackground={() => setUndrawn(true)}
            />
            <BackgroundNote background={background} isUndrawn={isUndrawn} />
            {invented > 0 && <p>{t('map.invented', { n: invented })}</p>}
            <p class="secondary">{t('map.legend')}</p>
          </div>
          <BuildingList buildings={shown} isNarrowed={filter !== undefined} {...list} />
        </div>
      )}
      {typed && (
        <PlaceSheet
          building={typed}
          onDone={() => {
            setTyped(undefined)
            placing.leave()
            again()
          }}
          onClose={() => setTyped(undefined)}
        />
      )}
    </div>
  )
}
