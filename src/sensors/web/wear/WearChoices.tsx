import type { JSX } from 'preact'
import { useChoices } from '../../../kernel/web/address-choices.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { Chip, Chips } from '../../../kernel/web/parts/Chips.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries as Estate } from '../../../estate/core/contract.ts'

const { useAsk } = asker<Pick<Estate, 'place.agencies'>>()

/** How far ahead, and of which agency. */
export const WearChoices = ({ months, agency }: { months: number; agency: string }): JSX.Element => {
  const { t } = useSpeech()
  const { set } = useChoices()
  const agencies = useAsk('place.agencies', {}).data?.rows ?? []
  return (
    <Chips>
      <Chip
        label={t('wear.months')}
        value={String(months)}
        options={[12, 24, 36, 60].map((n) => ({ value: String(n), label: t('wear.months.of', { n }) }))}
        onValue={(value) => set({ mois: value })}
      />{' '}
      {agencies.length > 1 && (
        <Chip
          label={t('wear.agency')}
          value={agency}
          options={[
            { value: '', label: t('wear.agency.all') },
            ...agencies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onValue={(value) => set({ agence: value })}
        />
      )}
    </Chips>
  )
}
