import type { JSX } from 'preact'
import { Choice, Choices } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { ofRole, type StaffRole } from '../../../kernel/core/roles.ts'
import type { Member } from '../../core/contract.ts'

export type Rights = { role: StaffRole; agencies: string[]; job: string; directorate: string }

type Props = {
  rights: Rights
  choices: Member['choices']
  onRights: (rights: Rights) => void
  onEffort: OnEffort
}

/** Those who work for the whole house have no agency. */
const isEverywhere = (role: string): boolean => ofRole(role).reach === 'all'
const directorates = ['patrimoine', 'proximite', 'juridique', 'assurances', 'numerique'] as const

/** A role, with what it opens in a sentence, and where. */
export const RightsFields = ({ rights, choices, onRights, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const change = (part: Partial<Rights>): void => onRights({ ...rights, ...part })
  return (
    <>
      <Choice
        legend={t('team.role')}
        value={rights.role}
        onValue={(role) =>
          change({
            role: role,
            agencies: isEverywhere(role) ? [] : rights.agencies,
          })
        }
        options={choices.roles.map((value) => ({
          value,
          label: t(`team.role.${value}`),
          detail: t(`team.may.${value}.1`),
        }))}
        effortKey="staff.role"
        onEffort={onEffort}
      />
      {!isEverywhere(rights.role) && choices.agencies.length > 0 && (
        <Choices
          legend={t('team.agencies')}
          layout="row"
          value={rights.agencies}
          onValue={(agencies) => change({ agencies })}
          options={choices.agencies.map((a) => ({ value: a.id, label: a.name }))}
          effortKey="staff.agencies"
          onEffort={onEffort}
        />
      )}
      {ofRole(rights.role).desk === 'hq' && (
        <Field
          kind="select"
          label={t('team.directorate')}
          value={rights.directorate}
          onValue={(directorate) => change({ directorate })}
          options={[
            { value: '', label: t('team.directorate.none') },
            ...directorates.map((value) => ({ value, label: t(`directorate.${value}`) })),
          ]}
        />
      )}
      <Field
        label={t('team.job')}
        hint={t('team.job.hint')}
        optional={t('team.optional')}
        maxLength={80}
        value={rights.job}
        onValue={(job) => change({ job })}
        effortKey="staff.job"
        onEffort={onEffort}
      />
    </>
  )
}
