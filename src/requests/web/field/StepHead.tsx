import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { back } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'

/** The question of a step, the way back, and what is already known. */
export const StepHead = ({
  title,
  children,
  to,
}: {
  title: string
  children?: ComponentChildren
  /** one step back, when this page was opened by its address */
  to: string
}): JSX.Element => {
  const { t } = useSpeech()
  return (
    <header class="step">
      <a class="step-back" href={to} aria-label={t('field.back')}>
        <Icon of={back} />
      </a>
      <div>
        <h1>{title}</h1>
        {children && <p class="step-known">{children}</p>}
      </div>
    </header>
  )
}
