import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { warning } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Danger } from '../../core/danger/dangers-in-words.ts'
import { dangers, type DangerKind } from '../../core/danger/danger-kinds.ts'
import './danger.css'

type Props = {
  words: string
  onNone: () => void
  /** a doubt is a danger: it is filed as one */
  onYes?: (kind: DangerKind) => void
  /** nothing is filed that would ring by itself: the question is of each danger, not of a doubt alone */
  asks?: boolean
  /** around the button that says yes to a doubt: nothing is filed before it is answered */
  asked?: { current: HTMLSpanElement | null }
}

/** A danger in the caller's words, before any nature: what to tell her now, in red, without waiting for the network. */
export const DangerInWords = ({ words, onNone, onYes, asks, asked }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const [heard, setHeard] = useState<Danger>()
  useEffect(() => {
    let stale = false
    void import('../../core/danger/dangers-in-words.ts').then(({ dangerIn }) => {
      if (!stale) setHeard(words.trim().length < 4 ? undefined : dangerIn(words))
    })
    return () => {
      stale = true
    }
  }, [words])
  if (!heard) return null
  const { kind, sure, because, weak } = heard
  const { orders, calls } = dangers[kind]
  // A question that holds the filing back has its answers under it, before what to do.
  const mayConfirm = (weak || asks) && onYes
  const answers = (
    <p class="line">
      {mayConfirm && (
        <span ref={asked ?? null}>
          <Button small kind="primary" onClick={() => onYes(kind)}>
            {t('danger.yes')}
          </Button>
        </span>
      )}
      <Button small onClick={onNone}>
        {t('danger.none')}
      </Button>
      <span class="secondary">{t('first.because', { words: because.join(', ') })}</span>
    </p>
  )
  return (
    <section class="first" role="alert">
      <Icon of={warning} />
      <div class="stack-s">
        <h2>
          {t('first.title')} · {t(`danger.${kind}`)}
        </h2>
        {!sure && (
          <p>
            <strong>{t(`danger.ask.${kind}`)}</strong>
          </p>
        )}
        {mayConfirm && answers}
        <ol>
          {orders.map((order) => (
            <li key={order}>{t(order)}</li>
          ))}
        </ol>
        <p>
          {calls.map(({ who, number }, i) => (
            <span key={number}>
              {i > 0 && ' · '}
              {t(`gate.call.${who}`)}{' '}
              <strong class="plain-figures">{number.replaceAll(' ', '\u00a0')}</strong>
            </span>
          ))}
        </p>
        {!mayConfirm && answers}
      </div>
    </section>
  )
}
