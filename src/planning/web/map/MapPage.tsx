import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { MapBuilding } from '../../core/contract.ts'
import { daysOf, viewOf } from '../board-address.ts'
import { useAsk } from '../planning-client.ts'
import { PlanWays } from '../PlanWays.tsx'
import { BuildingRow } from './BuildingRow.tsx'
import { EstateMap } from './EstateMap.tsx'
import { PlaceSheet } from './PlaceSheet.tsx'
import '../planning.css'
import './map.css'

/** How many rows of a list are drawn. */
const mostRows = 100

/** The estate on a map: what is open where, which visits come this week; beside it the same as a list, and what has no position. */
export const MapPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const now = useNow()
  const agency = query.get('agence') ?? undefined
  const { day } = viewOf(query, now)
  const [from = day] = daysOf({ day, span: 'week' })
  const { data, again, ...answer } = useAsk('planning.map', { from, days: 7, ...(agency ? { agency } : {}) })
  const [chosen, setChosen] = useState<string>()
  const [placing, setPlacing] = useState<MapBuilding>()
  const placed = useMemo(() => data?.buildings.filter(({ position }) => position) ?? [], [data])
  const without = useMemo(() => data?.buildings.filter(({ position }) => !position) ?? [], [data])
  const rows = (all: readonly MapBuilding[]): JSX.Element => (
    <>
      <ul class="map-rows">
        {all.slice(0, mostRows).map((building) => (
          <BuildingRow
            key={building.id}
            building={building}
            now={now}
            here={building.id === chosen}
            onPlace={data?.placing ? () => setPlacing(building) : undefined}
            onShow={() => setChosen(building.id)}
          />
        ))}
      </ul>
      {all.length > mostRows && <p class="secondary">{t('map.more', { n: mostRows })}</p>}
    </>
  )
  return (
    <div class="planning">
      <header class="planning-tools">
        <h1>{t('map.title')}</h1>
        <PlanWays here="map" />
        {data && data.agencies.length > 1 && (
          <div class="planning-choices">
            <Field
              kind="select"
              hideLabel
              label={t('planning.agency')}
              value={agency ?? ''}
              options={[
                { value: '', label: t('planning.agency.all') },
                ...data.agencies.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onValue={(id) =>
                goTo(id ? `/bureau/planning/carte?agence=${id}` : '/bureau/planning/carte', true)
              }
            />
          </div>
        )}
      </header>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('map.loading')} shape="rows" />}
      {data && (
        <div class="map-body">
          <div class="map-side">
            {placed.length ? (
              <EstateMap buildings={placed} chosen={chosen} onChoose={setChosen} />
            ) : (
              <p>{t('map.none')}</p>
            )}
            <p class="secondary">{t('map.plain')}</p>
            <p class="secondary">{t('map.legend')}</p>
          </div>
          <div class="map-lists">
            <section aria-labelledby="map-without">
              <h2 id="map-without">
                {t('map.without')} <span class="secondary figures">{without.length}</span>
              </h2>
              {without.length ? rows(without) : <p class="secondary">{t('map.without.none')}</p>}
            </section>
            {placed.length > 0 && (
              <section aria-labelledby="map-list">
                <h2 id="map-list">
                  {t('map.list')} <span class="secondary figures">{placed.length}</span>
                </h2>
                {rows(placed)}
              </section>
            )}
          </div>
        </div>
      )}
      {placing && (
        <PlaceSheet
          building={placing}
          onDone={() => {
            setPlacing(undefined)
            again()
          }}
          onClose={() => setPlacing(undefined)}
        />
      )}
    </div>
  )
}
