import type { JSX } from 'preact'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'

type Props = {
  agencies: readonly { id: string; name: string }[]
  agency: string | undefined
  onAgency: (id: string) => void
}

/** Which agency, for who reads several. */
export const AgencyChoice = ({ agencies, agency, onAgency }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  if (agencies.length < 2 && !agency) return null
  return (
    <Field
      kind="select"
      label={t('rounds.agency')}
      value={agency ?? ''}
      onValue={onAgency}
      options={[
        { value: '', label: t('rounds.everywhere') },
        ...agencies.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
