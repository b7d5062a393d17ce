import type { JSX } from 'preact'
import { isPhone } from '../../../kernel/core/phone.ts'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/takeFocus.ts'
import type { Commands } from '../../core/contract.ts'
import type { Requester } from './useFiling.ts'

/** Somebody who is not in the base. */
export type UnknownCaller = { name: string; reach: string; lang: 'fr' | 'en' }
type UnknownProps = {
  who: UnknownCaller
  onWho: (who: UnknownCaller) => void
  /** why she could not be reached so */
  unmet: Unreached | undefined
  onEffort: (key: string, seconds: number) => void
}

/** Her name, one way to reach her, and the language in which she will be written to. */
export const Unknown = ({ who, onWho, unmet, onEffort }: UnknownProps): JSX.Element => {
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
        onValue={(lang) => onWho({ ...who, lang: lang as UnknownCaller['lang'] })}
      />
    </div>
  )
}

type Unreached = 'missing' | 'wrong'

/** Why nobody could be told: a name and no way to reach her, or half a number. */
export const reachProblem = ({ name, reach }: UnknownCaller): Unreached | undefined => {
  if (!reach.trim()) return name.trim() ? 'missing' : undefined
  return reach.includes('@') || isPhone(reach) ? undefined : 'wrong'
}

/** Who leaves no mail is told by a letter, at the place that she named. */
export const newcomer = ({ name, reach }: UnknownCaller, somebody: string): Requester | undefined =>
  name.trim() || reach.trim()
    ? { name: name.trim() || somebody, told: reach.includes('@') ? 'mail' : 'paper' }
    : undefined

/** The requester that she makes; a letter is no way to reach who gave no address. */
export const requesterOf = ({ name, reach }: UnknownCaller): Commands['request.file']['requester'] => {
  if (!name.trim() && !reach.trim()) return undefined
  return {
    name: name.trim(),
    ...(reach.includes('@') ? { email: reach.trim() } : { phone: reach.trim() }),
  }
}
