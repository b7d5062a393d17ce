import type { ComponentProps, JSX } from 'preact'
import { later } from '../../../kernel/web/load-later.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlaceInSpace as Shown } from './PlaceInSpace.tsx'

/** The viewer itself could not be had: said as when the shapes cannot. */
const Away = (): JSX.Element => {
  const { t } = useSpeech()
  return <p class="secondary">{t('space.away.first')}</p>
}

const PlaceInSpace = later(() => import('./PlaceInSpace.tsx').then((m) => m.PlaceInSpace), Away)

/** A dwelling or a landing in space, in the place of its plan. */
export const SpaceOfPlan = (
  given: Pick<ComponentProps<typeof Shown>, 'of' | 'things' | 'chosen' | 'onChoose'>,
): JSX.Element => {
  const { t } = useSpeech()
  return <PlaceInSpace label={t('space.loading')} name={t('space.picture')} {...given} />
}
