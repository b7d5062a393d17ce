import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { check, cross } from '../../../kernel/web/icons/icons.ts'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import { Screen } from './QuestionScreen.tsx'
import { answering, questionAt } from './report-steps.ts'

/** The questions that change how fast one must come, one after the other, until one is a yes; each has its place in the address. */
export const DetailScreen = ({ draft, next }: ScreenGiven): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const n = questionAt(draft, query.get('n'))
  const question = draft.nature?.asks[n]
  const said = question && draft.answers[question.code]
  return (
    <Screen title={question?.words ?? ''} hint={t('tenant.detail.hint')}>
      <Taps
        layout="grid"
        label={question?.words ?? ''}
        value={said === undefined ? undefined : said ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t('tenant.yes'), mark: <Icon of={check} size={36} /> },
          { value: 'no', label: t('tenant.no'), mark: <Icon of={cross} size={36} /> },
        ]}
        onTap={(tapped) => next({ answers: answering(draft, n, tapped === 'yes') })}
      />
    </Screen>
  )
}
