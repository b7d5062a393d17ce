import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { groupRows } from '../../../../kernel/core/group-rows.ts'
import { plus } from '../../../../kernel/web/icons/icons.ts'
import { later } from '../../../../kernel/web/load-later.tsx'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Table } from '../../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlacePlan, PlannedAsset, RoomSaid } from '../../../core/contract.ts'
import { paths, type Unit, useAsk } from '../estate-client.ts'
import { usualOf } from '../../../core/inventory/usual-source.ts'
import { opensBy } from '../../../core/plan/openings-of-room.ts'
import { sayOpening } from '../../plan/say-plan.ts'
import { sayDate, sayDoor } from '../say-place.ts'
import { MendSheet } from './MendSheet.tsx'
import { RoomRow } from './RoomRow.tsx'
import { type Section, sections } from './plan-sections.ts'
import { Former, type Sayings, Usually } from './ValueSource.tsx'
import { ThingRow } from './ThingRow.tsx'

/** Rarely opened: it comes when it is asked for. */
const JoinSheet = later(() => import('./JoinSheet.tsx').then((m) => m.JoinSheet))

type Props = {
  plan: PlacePlan
  units: readonly Unit[]
  building: string
  /** the storey that is shown, when it is not one unit */
  storey?: string | undefined
  chosen?: string | undefined
  /** shows it on the plan */
  onChoose?: ((id: string) => void) | undefined
}

/** Rooms and equipment as a table: dwelling by dwelling, room by room, each value with its source and its day. */
export const Holds = ({ plan, units, building, storey, chosen, onChoose }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const [asked, setAsked] = useState<PlannedAsset | 'new'>()
  const [joined, setJoined] = useState<PlannedAsset>()
  const { data: said } = useAsk('place.said', { building }, building)
  const sayings = sayingsOf(said?.rows ?? [])
  const { data: former } = useAsk('place.before', { objects: objectsIn(plan) }, building)
  const usual = usualOf([
    ...[...sayings.values()].flatMap((fields) => Object.values(fields)),
    ...plan.assets.flatMap((asset) => Object.values(asset.said)),
  ])
  const mend = plan.can.correct ? setAsked : undefined
  const label = (id: string | null): ComponentChildren => {
    const unit = units.find((u) => u.id === id)
    if (!unit) return t('estate.common')
    return <a href={paths.unit(building, unit.id)}>{unit.part ? t(`part.${unit.part}`) : sayDoor(unit, t)}</a>
  }
  const row = (a: PlannedAsset): JSX.Element => (
    <ThingRow
      key={a.id}
      asset={a}
      chosen={a.id === chosen}
      onChoose={onChoose && (() => onChoose(a.id))}
      onMend={mend && (() => mend(a))}
    />
  )
  return (
    <div class="stack">
      {mend && (
        <div>
          <Button small icon={plus} onClick={() => mend('new')}>
            {t('mend.add')}
          </Button>
        </div>
      )}
      {usual && (
        <p class="secondary">
          {t('holds.usual', { source: t(`source.${usual.source}`), day: sayDate(usual.day, lang) })}
        </p>
      )}
      <Usually.Provider value={usual}>
        <Former.Provider value={groupRows(former?.rows ?? [], ({ object }) => object)}>
          <Table label={t('holds.what')} kind="table-cards estate-table holds-table">
            <thead>
              <tr>
                <th scope="col">{t('holds.what')}</th>
                <th scope="col">{t('holds.made')}</th>
                <th scope="col">{t('field.installedOn')}</th>
                <th scope="col">{t('field.warrantyUntil')}</th>
                {mend && (
                  <th scope="col" class="estate-act">
                    <span class="hidden-text">{t('mend.change')}</span>
                  </th>
                )}
              </tr>
            </thead>
            {inOrder(sections(plan), units).map(({ unit, rooms, loose }) => (
              <tbody key={unit ?? ''}>
                {units.length !== 1 && (
                  <tr class="estate-unit">
                    <th scope="rowgroup" colSpan={mend ? 5 : 4}>
                      {label(unit)}
                    </th>
                  </tr>
                )}
                {rooms.map(({ room, assets }) => (
                  <>
                    <RoomRow
                      key={room.id}
                      room={room}
                      opens={opensBy(plan, room.id)
                        .map((each) => sayOpening(each, plan.place.unit?.kind === 'dwelling', t))
                        .join(', ')}
                      said={sayings.get(room.id) ?? {}}
                      wide={mend ? 4 : 3}
                      chosen={room.id === chosen}
                      onChoose={onChoose && (() => onChoose(room.id))}
                    />
                    {assets.map(row)}
                  </>
                ))}
                {rooms.length > 0 && loose.length > 0 && (
                  <tr class="estate-room">
                    <th scope="row" class="secondary" colSpan={mend ? 5 : 4}>
                      {t('plan.nowhere')}
                    </th>
                  </tr>
                )}
                {loose.map(row)}
              </tbody>
            ))}
          </Table>
        </Former.Provider>
      </Usually.Provider>
      {joined && (
        <JoinSheet building={plan.place.building.id} thing={joined} onClose={() => setJoined(undefined)} />
      )}
      {asked && (
        <MendSheet
          plan={plan}
          storey={storey}
          thing={asked === 'new' ? undefined : asked}
          onJoin={
            plan.can.join && asked !== 'new'
              ? () => {
                  setJoined(asked)
                  setAsked(undefined)
                }
              : undefined
          }
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  )
}

// As many as one question takes: a larger place is looked at storey by storey.
const objectsIn = ({ rooms, assets }: PlacePlan): string[] =>
  [...rooms, ...assets].map(({ id }) => id).slice(0, 500)

const sayingsOf = (rows: readonly RoomSaid[]): Map<string, Sayings> =>
  new Map(
    [...groupRows(rows, ({ room }) => room)].map(([room, lines]) => [
      room,
      Object.fromEntries(lines.map(({ field, source, at, state }) => [field, { source, at, state }])),
    ]),
  )

/** As one climbs the stairs; what belongs to all comes last. */
const inOrder = (all: readonly Section[], units: readonly Unit[]): Section[] => {
  const place = (unit: string | null): number => {
    const at = units.findIndex((u) => u.id === unit)
    return at < 0 ? units.length : at
  }
  return all.toSorted((a, b) => place(a.unit) - place(b.unit))
}
