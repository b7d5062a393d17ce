import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { keptShapes } from '../../../kernel/web/shape-store.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type ThingSpot, withSpots } from '../../../ifc/core/pack/pack-spots.ts'
import { Space, type SpaceProps } from './Space.tsx'
import { type ShapePlace, useShapes } from './useShapes.ts'

type Props = Omit<SpaceProps, 'pack'> & {
  of: ShapePlace
  /** what stands there: of those that the shapes do not show, their place is shown */
  things?: readonly ThingSpot[] | undefined
}

/** The shapes that the estate shows of a dwelling, of a landing or of a building. */
export const PlaceInSpace = ({ of, things, ...props }: Props): JSX.Element => {
  const { t } = useSpeech()
  const shapes = useShapes(of)
  const pack = useMemo(
    () => (typeof shapes === 'object' && 'things' in shapes ? withSpots(shapes, things ?? []) : undefined),
    // The scene is made anew for other things, not for the same ones asked again.
    // oxlint-disable-next-line react/exhaustive-deps -- the scene is made anew for other things, not for the same ones asked again
    [shapes, things?.map(({ id }) => id).join()],
  )
  if (shapes === 'coming') return <Loading label={t('space.loading')} shape="text" />
  if (shapes === 'none') return <p class="secondary">{t('space.none')}</p>
  if (shapes === 'away') return <p class="secondary">{t(keptShapes() ? 'space.away.first' : 'space.away')}</p>
  if ('no' in shapes) return <RefusalNotice>{shapes.no}</RefusalNotice>
  return <Space pack={pack ?? shapes} {...props} />
}
