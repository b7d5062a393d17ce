import type { ComponentChildren, JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { walkPath, walksPath, type WalkStep } from './walk-client.ts'

type Props = {
  id: string
  /** none: the list of inspections */
  back?: WalkStep
  next: WalkStep
  /** why the walk cannot go on yet */
  why?: string | undefined
  onNext?: () => void
  children?: ComponentChildren
}

/** The foot of a step: the way on, and the way back. */
export const StepFoot = ({ id, back, next, why, onNext, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  const go = (): void => {
    onNext?.()
    goTo(walkPath(id, next))
    scrollTo(0, 0)
  }
  return (
    <div class="walk-foot">
      {children}
      <Button kind="primary" full disabledReason={why} onClick={go}>
        {t(`walk.to.${next}`)}
      </Button>
      <Button href={back ? walkPath(id, back) : walksPath}>
        {t(back ? `walk.to.${back}` : 'walk.title')}
      </Button>
    </div>
  )
}
