import type { JSX } from 'preact'
import type { SpaceGiven } from '../../../estate/web/plan/PlanPage.tsx'
import { later } from '../../../kernel/web/later.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'

/** The viewer itself could not be had: said as when the shapes cannot. */
const Away = (): JSX.Element => {
  const { t } = useSpeech()
  return <p class="secondary">{t('space.away.first')}</p>
}

const PlaceInSpace = later(
  () => import('../../../bim/web/three/PlaceInSpace.tsx').then((m) => m.PlaceInSpace),
  Away,
)

/** A dwelling or a landing in space, in the place of its plan. */
export const SpaceIn = (given: SpaceGiven): JSX.Element => {
  const { t } = useSpeech()
  return <PlaceInSpace label={t('space.loading')} name={t('space.picture')} {...given} />
}
