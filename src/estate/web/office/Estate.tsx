import type { JSX } from 'preact'
import { useHere } from '../../../kernel/web/router.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { Building } from './building/BuildingPage.tsx'
import { Buildings } from './BuildingList.tsx'
import { DrawPage } from './draw/DrawPage.tsx'
import { paths } from './estate-client.ts'
import { EstateTabs } from './EstateTabs.tsx'
import { Rooms } from './rooms/Rooms.tsx'
import { Rates } from './things/FailureRates.tsx'
import { SeenList } from './things/SeenList.tsx'
import { AssetList } from './things/AssetList.tsx'
import './estate.css'

/** The estate at the office, by its buildings. */
export const EstateBuildings = (): JSX.Element => (
  <div class="estate">
    <EstateTabs at={paths.root}>
      <Buildings />
    </EstateTabs>
  </div>
)

/** The equipment of all of them. */
export const EstateThings = (): JSX.Element => (
  <div class="estate">
    <EstateTabs at={paths.things}>
      <AssetList />
    </EstateTabs>
  </div>
)

/** How often it fails. */
export const EstateRates = (): JSX.Element => (
  <div class="estate">
    <EstateTabs at={paths.rates}>
      <Rates />
    </EstateTabs>
  </div>
)

/** What is empty. */
export const EstateVacant = (): JSX.Element => (
  <div class="estate">
    <EstateTabs at={paths.vacant}>
      <Slot name="estate.vacant" />
    </EstateTabs>
  </div>
)

/** One building; its faces stand in the address. */
export const OneBuilding = ({ building, face = '' }: { building: string; face?: string }): JSX.Element => (
  <div class="estate">
    <Building key={building} id={building} face={face} />
  </div>
)

/** What somebody saw on the spot. */
export const EstateSeen = (): JSX.Element => (
  <div class="estate">
    <EstateTabs at={paths.seen}>
      <SeenList />
    </EstateTabs>
  </div>
)

type OfUnit = { building: string; unit: string }

/** One dwelling or common part, flat or turned in space. */
export const OneUnit = ({ building, unit }: OfUnit): JSX.Element => {
  const { path } = useHere()
  const here = path.replace(/\/$/, '')
  return (
    <div class="estate">
      <Rooms
        key={unit}
        building={building}
        unit={unit}
        isTurned={here === paths.unitSpace(building, unit)}
        isMended={here === paths.rooms(building, unit)}
      />
    </div>
  )
}

/** The picture of its plan, on which one draws. */
export const UnitDrawing = ({ building, unit }: OfUnit): JSX.Element => (
  <div class="estate">
    <DrawPage key={unit} building={building} unit={unit} />
  </div>
)
