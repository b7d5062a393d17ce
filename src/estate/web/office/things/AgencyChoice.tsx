import type { JSX } from 'preact'
import { useChoices } from '../../../../kernel/web/address-choices.ts'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useAgencies } from './useAgencies.ts'

/** Of which agency a list is, kept in the address; not asked of who has one. */
export const AgencyChoice = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { query, set } = useChoices()
  const agencies = useAgencies()
  if (agencies.length <= 1) return null
  return (
    <Field
      kind="select"
      label={t('things.agency')}
      value={query.get('agence') ?? ''}
      onValue={(value) => set({ agence: value })}
      options={[
        { value: '', label: t('things.agency.all') },
        ...agencies.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
