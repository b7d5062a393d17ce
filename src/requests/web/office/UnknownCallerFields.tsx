import type { JSX } from 'preact'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { UnknownCaller } from '../../core/call-draft.ts'
import type { ReachProblem } from '../../core/call-filing.ts'

type UnknownProps = {
  who: UnknownCaller
  onWho: (who: UnknownCaller) => void
  /** why the caller could not be reached so */
  unmet: ReachProblem | undefined
  onEffort: (key: string, seconds: number) => void
}

/** The caller's name, one way to reach her, and the language in which she will be written to. */
export const UnknownCallerFields = ({ who, onWho, unmet, onEffort }: UnknownProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="says-who">
      <Field
        label={t('say.name')}
        value={who.name}
        onValue={(name) => onWho({ ...who, name })}
        effortKey="request.requester"
        onEffort={onEffort}
      />
      <Field
        label={t('say.reach')}
        value={who.reach}
        onValue={(reach) => onWho({ ...who, reach })}
        problem={unmet && t(unmet === 'missing' ? 'say.reach.missing' : 'call.reach.phone.wrong')}
        inputRef={takeFocus}
        effortKey="request.requester"
        onEffort={onEffort}
      />
      <Choice
        layout="row"
        legend={t('say.lang')}
        options={(['fr', 'en'] as const).map((value) => ({ value, label: t(`say.lang.${value}`) }))}
        value={who.lang}
        onValue={(lang) => onWho({ ...who, lang })}
      />
    </div>
  )
}
