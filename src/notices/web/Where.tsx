import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { asker } from '../../kernel/web/ask.ts'
import { isNo } from '../../kernel/web/door.ts'
import { Combo } from '../../kernel/web/parts/Combo.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { BuildingRow, Queries } from '../../estate/core/contract.ts'

const { ask, useAsk } = asker<Queries>()

export type Spot = { building: string; entrance: string }
type Props = { value: Spot; onValue: (spot: Spot) => void; problem: string | undefined }

/** More buildings than this are searched for, not listed. */
const listed = 40

/** The building and the stairwell: chosen among one's own when they are few, else found by name or address. */
export const Where = ({ value, onValue, problem }: Props): JSX.Element => {
  const { t } = useSpeech()
  const own = useAsk('place.buildings', { limit: listed })
  const few = own.data && !own.data.next
  const toBuilding = (building: string): void => onValue({ building, entrance: '' })
  return (
    <>
      {few ? (
        <Field
          kind="select"
          label={t('notice.building')}
          value={value.building}
          onValue={toBuilding}
          problem={problem}
          options={[
            { value: '', label: t('notice.building.find') },
            ...(own.data?.rows ?? []).map((b) => ({ value: b.id, label: sayBuilding(b) })),
          ]}
        />
      ) : (
        <Found onPick={toBuilding} problem={problem} />
      )}
      {value.building && (
        <Stairwell
          key={value.building}
          value={value}
          onValue={(entrance) => onValue({ building: value.building, entrance })}
        />
      )}
    </>
  )
}

const sayBuilding = ({ name, address }: BuildingRow): string =>
  name === address ? name : `${name}, ${address}`

const Found = ({
  onPick,
  problem,
}: {
  onPick: (id: string) => void
  problem: string | undefined
}): JSX.Element => {
  const { t } = useSpeech()
  const [typed, setTyped] = useState('')
  return (
    <Combo
      label={t('notice.building')}
      value={typed}
      onValue={setTyped}
      problem={problem}
      load={async (q) => {
        const found = await ask('place.buildings', { q, limit: 8 })
        return isNo(found)
          ? []
          : found.rows.map((b) => ({ id: b.id, label: b.name, detail: `${b.address}, ${b.commune}` }))
      }}
      onPick={({ id, label }) => {
        setTyped(label)
        onPick(id)
      }}
      words={{
        loading: t('notice.finding'),
        none: t('notice.none'),
        count: (n) => t('notice.found', { n }),
      }}
    />
  )
}

const Stairwell = ({
  value,
  onValue,
}: {
  value: Spot
  onValue: (entrance: string) => void
}): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('place.card', { building: value.building })
  if (!data || data.entrances.length < 2) return null
  return (
    <Field
      kind="select"
      label={t('notice.entrance')}
      value={value.entrance}
      onValue={onValue}
      options={[
        { value: '', label: t('notice.entrance.all') },
        ...data.entrances.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
