import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { check, cross } from '../../../kernel/web/icons/icons.ts'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ScreenGiven } from './given.ts'
import { Screen } from './Screen.tsx'
import { unasked } from './steps.ts'

/** The questions that change how fast one must come, one after the other, until one is a yes. */
export const DetailScreen = ({ draft, next }: ScreenGiven): JSX.Element => {
  const { t } = useSpeech()
  const question =
    unasked(draft) ?? draft.nature?.asks.find(({ code }) => draft.answers[code]) ?? draft.nature?.asks[0]
  return (
    <Screen title={question?.words ?? ''} hint={t('tenant.detail.hint')}>
      <Taps
        layout="grid"
        label={question?.words ?? ''}
        options={[
          { value: 'yes', label: t('tenant.yes'), mark: <Icon of={check} size={36} /> },
          { value: 'no', label: t('tenant.no'), mark: <Icon of={cross} size={36} /> },
        ]}
        onTap={(said) => {
          if (question) next({ answers: { ...draft.answers, [question.code]: said === 'yes' } })
        }}
      />
    </Screen>
  )
}
