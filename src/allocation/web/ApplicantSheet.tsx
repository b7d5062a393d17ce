import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Choice, Choices } from '../../kernel/web/parts/Choice.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { SheetFoot } from '../../kernel/web/parts/SheetFoot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import {
  type CeilingCode,
  ceilingCodes,
  paperCodes,
  priorityCodes,
} from '../core/applicants/applicant-codes.ts'
import type { ApplicantRow } from '../core/applicants/applicant-queries.ts'
import { send } from './allocation-client.ts'
import { applicantDraft, toldFrom } from './applicant-draft.ts'

type Props = { applicant?: ApplicantRow | undefined; onClose: () => void; onDone?: (id: string) => void }

/** One applicant in six fields: who, number and its day, how to reach, how many, under or over. The rest is folded, and asked of nobody. */
export const ApplicantSheet = ({ applicant, onClose, onDone }: Props): JSX.Element => {
  const { t } = useSpeech()
  const acts = useActs(t('allocation.kept'))
  const { onEffort, effort } = useSpent()
  const [id] = useState(() => applicant?.id ?? newId())
  const [draft, setDraft] = useState(() => applicantDraft(applicant))
  const [wrong, setWrong] = useState(false)
  const set =
    <K extends keyof typeof draft>(key: K) =>
    (value: (typeof draft)[K]) =>
      setDraft((before) => ({ ...before, [key]: value }))
  const record = async (e: Event): Promise<void> => {
    e.preventDefault()
    const told = toldFrom(draft)
    setWrong(told === undefined)
    if (!told) return
    const sent = send('applicant.record', id, told, { effort: effort() })
    if (!(await acts.act(sent, t('allocation.done')))) return
    onDone?.(id)
    onClose()
  }
  const forget = async (): Promise<void> => {
    if (await acts.act(send('applicant.forget', id, {}), t('allocation.done'))) onClose()
  }
  const asked = (key: string) => ({ effortKey: `applicant.${key}`, onEffort })
  return (
    <Sheet open title={t('applicant.add')} closeLabel={t('allocation.close')} onClose={onClose}>
      <form class="stack" onSubmit={(e) => void record(e)} noValidate>
        <Field
          label={t('applicant.name')}
          value={draft.name}
          onValue={set('name')}
          maxLength={120}
          {...asked('name')}
        />
        <Field
          label={t('applicant.number')}
          value={draft.uniqueNumber}
          onValue={set('uniqueNumber')}
          maxLength={24}
          {...asked('uniqueNumber')}
        />
        <Field
          kind="date"
          narrow
          label={t('applicant.numberOn')}
          value={draft.numberOn}
          onValue={set('numberOn')}
          {...asked('numberOn')}
        />
        <Field
          label={t('applicant.contact')}
          value={draft.contact}
          onValue={set('contact')}
          maxLength={200}
          {...asked('contact')}
        />
        <Field
          narrow
          inputMode="numeric"
          label={t('applicant.size')}
          value={draft.size}
          onValue={set('size')}
          maxLength={2}
          {...asked('size')}
        />
        <Choice
          layout="row"
          legend={t('applicant.ceiling')}
          value={draft.ceiling}
          onValue={set('ceiling')}
          options={[
            ...ceilingCodes.map((code) => ({
              value: code as CeilingCode | '',
              label: t(`applicant.ceiling.${code}`),
            })),
            { value: '' as const, label: t('applicant.ceiling.unknown') },
          ]}
          {...asked('ceiling')}
        />
        <details>
          <summary>{t('applicant.more')}</summary>
          <div class="stack">
            <Field
              label={t('applicant.address')}
              value={draft.address}
              onValue={set('address')}
              maxLength={300}
            />
            <Choices
              legend={t('applicant.papers')}
              value={draft.papers}
              onValue={(value) => set('papers')(value as typeof draft.papers)}
              options={paperCodes.map((code) => ({ value: code, label: t(`applicant.paper.${code}`) }))}
            />
            <Choices
              legend={t('applicant.priorities')}
              value={draft.priorities}
              onValue={(value) => set('priorities')(value as typeof draft.priorities)}
              options={[
                ...priorityCodes.map((code) => ({
                  value: code as string,
                  label: t(`applicant.priority.${code}`),
                  ...(code === 'listed' ? { detail: t('applicant.priority.detail') } : {}),
                })),
                { value: 'isTenant', label: t('applicant.isTenant') },
              ]}
            />
            <Field
              narrow
              inputMode="numeric"
              label={t('applicant.score')}
              value={draft.score}
              onValue={set('score')}
              maxLength={5}
            />
            {applicant && (
              <p>
                <Button small busy={acts.busy} onClick={() => void forget()}>
                  {t('applicant.forget')}
                </Button>
              </p>
            )}
          </div>
        </details>
        {wrong && <RefusalNotice>{t('applicant.missing')}</RefusalNotice>}
        {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
        <SheetFoot onBack={onClose}>
          <Button kind="primary" type="submit" busy={acts.busy}>
            {t('allocation.record')}
          </Button>
        </SheetFoot>
      </form>
    </Sheet>
  )
}
