import type { ComponentChildren, JSX } from 'preact'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { match, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { Building } from './building/Building.tsx'
import { Buildings } from './Buildings.tsx'
import { paths } from './door.ts'
import { Draw } from './draw/Draw.tsx'
import { Faces } from './Faces.tsx'
import { Rates } from './things/Rates.tsx'
import { Things } from './things/Things.tsx'
import { Rooms } from './rooms/Rooms.tsx'
import './estate.css'

type Props = {
  /** the way to what was delivered for a building, from the slice that keeps it */
  files?: ((building: string) => ComponentChildren) | undefined
  /** files for the tools of experts, of a building or of a dwelling, from the slice that writes them */
  experts?: ((building: string, unit?: string) => ComponentChildren) | undefined
}

/** The estate at the office: buildings with what stands in them, equipment over all of them. */
export const Estate = ({ files, experts }: Props): JSX.Element => {
  const { path } = useHere()
  return (
    <div class="estate">
      <Face path={path.replace(/\/$/, '')} files={files} experts={experts} />
    </div>
  )
}

const Face = ({ path, files, experts }: Props & { path: string }): JSX.Element => {
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
  if (rooms)
    return (
      <Rooms
        key={rooms['unit']}
        building={rooms['building']!}
        unit={rooms['unit']!}
        experts={experts?.(rooms['building']!, rooms['unit'])}
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
        experts={experts?.(found['building']!)}
      />
    )
  return <Empty title={t('office.nowhere')} />
}
