import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { back } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'

type Props = { title: string; to: string; children?: ComponentChildren }

/** What is done, where, and the way back. */
export const PairHead = ({ title, to, children }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <header class="pair-head">
      <a class="pair-back" href={to} aria-label={t('pairing.back')}>
        <Icon of={back} />
      </a>
      <div>
        <h1>{title}</h1>
        {children && <p class="secondary">{children}</p>}
      </div>
    </header>
  )
}
