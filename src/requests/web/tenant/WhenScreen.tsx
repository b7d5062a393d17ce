import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choices } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import { Screen } from './QuestionScreen.tsx'

export const times = ['morning', 'afternoon', 'evening', 'call'] as const

/** When somebody can open. Nothing chosen is an answer too. */
export const WhenScreen = ({ draft, change, next, spend }: ScreenGiven): JSX.Element => {
  const { t } = useSpeech()
  const nothing = !draft.times.length && !draft.access.trim()
  return (
    <Screen
      title={t('tenant.when.title')}
      hint={t('tenant.when.hint')}
      action={
        <Button kind="primary" full onClick={() => next({})}>
          {t(nothing ? 'tenant.when.skip' : 'tenant.next')}
        </Button>
      }
    >
      <Choices
        legend={t('tenant.when.title')}
        hideLegend
        options={times.map((time) => ({ value: time, label: t(`tenant.when.${time}`) }))}
        value={draft.times}
        onValue={(chosen) => change({ times: chosen })}
        effortKey="request.access"
        onEffort={spend}
      />
      <Field
        label={t('tenant.when.words')}
        optional={t('tenant.optional')}
        value={draft.access}
        maxLength={60}
        onValue={(access) => change({ access })}
        effortKey="request.access"
        onEffort={spend}
      />
    </Screen>
  )
}
