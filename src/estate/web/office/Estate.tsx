import type { ComponentChildren, JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { match, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { Building } from './building/BuildingPage.tsx'
import type { SpaceSlot } from './building/InSpace.tsx'
import { Buildings } from './BuildingList.tsx'
import { paths } from './estate-client.ts'
import { Draw } from './draw/Draw.tsx'
import { Faces } from './Faces.tsx'
import { Rates } from './things/FailureRates.tsx'
import { Things } from './things/Things.tsx'
import { Rooms } from './rooms/Rooms.tsx'
import './estate.css'

type Props = {
  /** the way to what was delivered for a building, from the slice that keeps it */
  files?: ((building: string) => ComponentChildren) | undefined
  /** a building or a dwelling in space, and the way to it */
  space: SpaceSlot
}

/** The estate at the office: buildings with what stands in them, equipment over all of them. */
export const Estate = (slots: Props): JSX.Element => {
  const { path } = useHere()
  return (
    <div class="estate">
      <Face path={path.replace(/\/$/, '')} {...slots} />
    </div>
  )
}

const Face = ({ path, files, space }: Props & { path: string }): JSX.Element => {
  const { t } = useSpeech()
  if (path === paths.root)
    return (
      <Faces at={paths.root}>
        <Buildings />
      </Faces>
    )
  if (path === paths.things)
    return (
      <Faces at={paths.things}>
        <Things />
      </Faces>
    )
  if (path === paths.rates)
    return (
      <Faces at={paths.rates}>
        <Rates />
      </Faces>
    )
  const draw = match(paths.draw(':building', ':unit'), path)
  if (draw) return <Draw key={draw['unit']} building={draw['building']!} unit={draw['unit']!} />
  const rooms = match(paths.unit(':building', ':unit'), path)
  const turned = match(paths.unitSpace(':building', ':unit'), path)
  const one = rooms ?? turned
  if (one)
    return (
      <Rooms
        key={one['unit']}
        building={one['building']!}
        unit={one['unit']!}
        space={space}
        isTurned={Boolean(turned)}
      />
    )
  const found = match(paths.building(':building'), path) ?? match(`${paths.root}/:building/:face`, path)
  if (found)
    return (
      <Building
        key={found['building']}
        id={found['building']!}
        face={found['face'] ?? ''}
        files={files?.(found['building']!)}
        space={space}
      />
    )
  return (
    <Empty
      page
      title={t('office.nowhere')}
      action={<Button href={paths.root}>{t('office.nav.estate')}</Button>}
    />
  )
}
