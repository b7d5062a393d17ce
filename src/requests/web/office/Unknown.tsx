import type { JSX } from 'preact'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Commands } from '../../core/contract.ts'
import type { Her } from './useFiling.ts'
import { takeFocus } from './useSendKeys.ts'

/** Somebody who is not in the base. */
export type Who = { name: string; reach: string; lang: 'fr' | 'en' }
type UnknownProps = {
  who: Who
  onWho: (who: Who) => void
  missing: boolean
  onEffort: (key: string, seconds: number) => void
}

/** Her name, one way to reach her, and the language in which she will be written to. */
export const Unknown = ({ who, onWho, missing, onEffort }: UnknownProps): JSX.Element => {
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
        problem={missing ? t('say.reach.missing') : undefined}
        inputRef={takeFocus}
        effortKey="request.requester"
        onEffort={onEffort}
      />
      <Choice
        layout="row"
        legend={t('say.lang')}
        options={(['fr', 'en'] as const).map((value) => ({ value, label: t(`say.lang.${value}`) }))}
        value={who.lang}
        onValue={(lang) => onWho({ ...who, lang: lang as Who['lang'] })}
      />
    </div>
  )
}

/** Who leaves no mail is told by a letter, at the place that she named. */
export const newcomer = ({ name, reach }: Who, somebody: string): Her | undefined =>
  name.trim() || reach.trim()
    ? { name: name.trim() || somebody, told: reach.includes('@') ? 'mail' : 'paper' }
    : undefined

/** The requester that she makes; a letter is no way to reach who gave no address. */
export const requesterOf = ({ name, reach }: Who): Commands['request.file']['requester'] => {
  if (!name.trim() && !reach.trim()) return undefined
  return {
    name: name.trim(),
    ...(reach.includes('@') ? { email: reach.trim() } : { phone: reach.trim() }),
  }
}
