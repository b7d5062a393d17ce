import type { JSX } from 'preact'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Refused } from '../../../kernel/web/parts/Refused.tsx'
import { keptShapes } from '../../../kernel/web/shapes.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { Space, type SpaceProps } from './Space.tsx'
import { type Place, useShapes } from './useShapes.ts'

type Props = Omit<SpaceProps, 'pack'> & { of: Place }

/** The shapes that the estate shows of a dwelling, of a landing or of a building. */
export const Turned = ({ of, ...props }: Props): JSX.Element => {
  const { t } = useSpeech()
  const shapes = useShapes(of)
  if (shapes === 'coming') return <Loading label={t('space.loading')} shape="text" />
  if (shapes === 'none') return <p class="secondary">{t('space.none')}</p>
  if (shapes === 'away') return <p class="secondary">{t(keptShapes() ? 'space.away.first' : 'space.away')}</p>
  if ('no' in shapes) return <Refused>{shapes.no}</Refused>
  return <Space pack={shapes} {...props} />
}
