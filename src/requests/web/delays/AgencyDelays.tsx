import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDelay } from '../../../kernel/core/delay.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import type { Queries } from '../../core/contract.ts'
import type { OwnPromise } from '../../core/delays/own-promises.ts'
import { matters } from '../../core/nature/no-repair.ts'
import { paths } from '../office/office-paths.ts'
import { type AgencyDraft, agencyDraftOf, agencyProblems, saidByAgency } from './agency-delays-draft.ts'
import { unitOf } from './delays-draft.ts'
import { useAgencyPromise } from './useAgencyPromise.ts'

type Props = { standing: Queries['urgency.delays']['output']; agency: string }

/** What an agency promises, each beside what the landlord does: sooner, never later. */
export const AgencyDelays = ({ standing, agency }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const spent = useSpent()
  const { landlord, own } = standing
  const { busy, no, promise: promiseSo } = useAgencyPromise(standing, agency)
  const [draft, setDraft] = useState<AgencyDraft>(agencyDraftOf(own))
  const [tried, setTried] = useState(false)
  const problems = agencyProblems(landlord, draft)
  const save = async (): Promise<void> => {
    setTried(true)
    const said = saidByAgency(draft)
    if (said && Object.keys(problems).length === 0) await promiseSo(said, spent.effort())
  }
  const field = (promise: OwnPromise): JSX.Element => {
    const problem = problems[promise]
    const most = problem && 'most' in problem ? { delay: sayDelay(problem.most, lang) } : undefined
    return (
      <Field
        key={promise}
        narrow
        inputMode="numeric"
        unit={t(`delays.${unitOf(promise)}`)}
        label={t(`delays.name.${promise}`)}
        hint={t('delays.bound', { delay: sayDelay(landlord[promise], lang) })}
        value={draft[promise]}
        onValue={(value) => setDraft({ ...draft, [promise]: value })}
        maxLength={4}
        problem={tried && problem ? t(problem.key, most) : undefined}
        effortKey={`delay.${promise}`}
        onEffort={spent.onEffort}
      />
    )
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void save()
      }}
    >
      <p>{t('delays.danger', { delay: sayDelay(landlord.U0, lang) })}</p>
      {(['U1', 'U2', 'U3'] as const).map(field)}
      <h2>{t('delays.matters')}</h2>
      <p class="secondary">{t('delays.matters.lead')}</p>
      {matters.map(field)}
      <p>{t('delays.keep')}</p>
      {no && <RefusalNotice kept={t('delays.draft.kept')}>{no}</RefusalNotice>}
      <div class="line">
        <Button kind="primary" type="submit" busy={busy}>
          {t('delays.save')}
        </Button>
        <Button href={paths.todo}>{t('delays.leave')}</Button>
        {Object.keys(own).length > 0 && (
          <Button kind="plain" busy={busy} onClick={() => void promiseSo({})}>
            {t('delays.back.landlord')}
          </Button>
        )}
      </div>
    </form>
  )
}
