import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type CallAct, type CallDraft, someone } from '../../core/call-draft.ts'
import type { ReachProblem } from '../../core/call-filing.ts'
import type { Card } from './CallerCard.tsx'
import { CallerForOther } from './CallerForOther.tsx'
import { PlacePick } from './PlacePick.tsx'
import { UnknownCallerFields } from './UnknownCallerFields.tsx'

type Props = {
  draft: CallDraft
  onAct: (act: CallAct) => void
  card: Card | undefined
  /** what was typed, of somebody whom nobody knows */
  name: string
  unmet: ReachProblem | undefined
  onEffort: (key: string, seconds: number) => void
}

/** Who asks, where it is and who calls for her, as far as her card does not say it. */
export const CallerFields = ({ draft, onAct, card, name, unmet, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { who, picked, caller, elsewhere } = draft
  return (
    <>
      {!card?.person && name && (
        <UnknownCallerFields
          who={who}
          onWho={(to) => onAct({ act: 'describe', data: to })}
          unmet={unmet}
          onEffort={onEffort}
        />
      )}
      {(!card?.place || elsewhere) && (
        <PlacePick picked={picked} onPicked={(to) => onAct({ act: 'pick', data: to })} onEffort={onEffort} />
      )}
      {card?.place && (
        <div class="line">
          {!caller && (
            <Button small kind="plain" onClick={() => onAct({ act: 'name', data: someone() })}>
              {t('say.caller')}
            </Button>
          )}
          {!elsewhere && card.person && (
            <Button
              small
              kind="plain"
              onClick={() => onAct({ act: 'moveElsewhere', data: card.person ?? {} })}
            >
              {t('say.elsewhere')}
            </Button>
          )}
        </div>
      )}
      {caller && (
        <CallerForOther
          caller={caller}
          onCaller={(to) => onAct({ act: 'name', data: to })}
          onEffort={onEffort}
        />
      )}
    </>
  )
}
